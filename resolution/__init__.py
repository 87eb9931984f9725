"""Who is behind handles, wallets and chats. Empty until actors are built; its place in the import rule is held here."""
