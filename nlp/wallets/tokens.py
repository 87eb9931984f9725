"""Contracts of coins themselves: they stand in many messages and are nobody's wallet."""

# USDT, USDC and other coins on Tron, Ethereum and BNB Chain, in lower case; from the issuers' own pages.
TOKEN_CONTRACTS = frozenset(
    {
        "tr7nhqjekqxgtci8q8zy4pl8otszgjlj6t",
        "tekxitehnzsmse2xqrbj4w32run966rdz8",
        "0xdac17f958d2ee523a2206206994597c13d831ec7",
        "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48",
        "0x55d398326f99059ff775485246999027b3197955",
        "0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d",
        "0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2",
        "epjfwdd5aufqssqem2qn1xzybapc8g4weggkzwytdt1v",
        "es9vmfrzacermjfrf4h2fyd4kconky11mcce8benwnyb",
        "so11111111111111111111111111111111111111112",
    }
)
