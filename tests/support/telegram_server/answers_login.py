"""A login from scratch: phone, code, and the password where an account has one."""

import os
from functools import cache
from hashlib import sha256

from telethon import password as srp
from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.entities import Account, AccountState
from tests.support.telegram_server.fixed_numbers import GENERATOR, PRIME
from tests.support.telegram_server.tl_chats import user
from tests.support.telegram_server.world import CODE

_PRIME_BYTES = PRIME.to_bytes(256, "big")
_ALGORITHM = types.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
    salt1=b"first salt", salt2=b"second salt", g=GENERATOR, p=_PRIME_BYTES
)


@answers(functions.auth.SendCodeRequest)
def send_code(call: Call) -> object:
    """A code is on its way."""
    account = _owner(call, call.request.phone_number)
    if account is not None and account.state is AccountState.BANNED:
        raise RefusedError(400, "PHONE_NUMBER_BANNED")
    call.key.phone = _digits(call.request.phone_number)
    return types.auth.SentCode(types.auth.SentCodeTypeApp(len(CODE)), _code_hash(call.key.phone))


@answers(functions.auth.SignInRequest)
def sign_in(call: Call) -> object:
    """Logs in, unless a password is needed too."""
    phone = _digits(call.request.phone_number)
    if call.key.phone != phone or call.request.phone_code_hash != _code_hash(phone):
        raise RefusedError(400, "PHONE_CODE_EXPIRED")
    if call.request.phone_code != CODE:
        raise RefusedError(400, "PHONE_CODE_INVALID")
    account = _owner(call, phone)
    if account is None:
        return types.auth.AuthorizationSignUpRequired()
    if account.password is not None:
        raise RefusedError(401, "SESSION_PASSWORD_NEEDED")
    return _logged_in(call, account)


@answers(functions.account.GetPasswordRequest)
def get_password(call: Call) -> object:
    """What the client needs to prove that it knows the password (SRP)."""
    account = _known(call)
    new = types.SecurePasswordKdfAlgoUnknown()
    if account.password is None:
        return types.account.Password(types.PasswordKdfAlgoUnknown(), new, b"random")
    call.key.password_secret = int.from_bytes(os.urandom(256), "big")
    return types.account.Password(
        types.PasswordKdfAlgoUnknown(),
        new,
        b"random",
        has_password=True,
        current_algo=_ALGORITHM,
        srp_B=_offer(account.password, call.key.password_secret).to_bytes(256, "big"),
        srp_id=account.user_id,
    )


@answers(functions.auth.CheckPasswordRequest)
def check_password(call: Call) -> object:
    """Logs in with the password."""
    account = _known(call)
    secret, given = call.key.password_secret, call.request.password
    if account.password is None or secret is None or not isinstance(given, types.InputCheckPasswordSRP):
        raise RefusedError(400, "SRP_ID_INVALID")
    client = int.from_bytes(given.A, "big")
    offer = _offer(account.password, secret).to_bytes(256, "big")
    mixed = int.from_bytes(sha256(given.A + offer).digest(), "big")
    shared = pow(client * pow(_verifier(account.password), mixed, PRIME), secret, PRIME)
    proof = sha256(
        srp.xor(sha256(_PRIME_BYTES).digest(), sha256(GENERATOR.to_bytes(256, "big")).digest())
        + sha256(_ALGORITHM.salt1).digest()
        + sha256(_ALGORITHM.salt2).digest()
        + given.A
        + offer
        + sha256(shared.to_bytes(256, "big")).digest()
    ).digest()
    if proof != given.M1:
        raise RefusedError(400, "PASSWORD_HASH_INVALID")
    return _logged_in(call, account)


@answers(functions.auth.LogOutRequest)
def log_out(call: Call) -> object:
    """The key stays, nobody is logged in with it."""
    call.key.user_id = None
    return types.auth.LoggedOut()


def _logged_in(call: Call, account: Account) -> TLObject:
    call.key.user_id = account.user_id
    return types.auth.Authorization(user(account, account.user_id))


def _known(call: Call) -> Account:
    account = _owner(call, call.key.phone) if call.key.phone else None
    return account or call.account()


def _owner(call: Call, phone: str) -> Account | None:
    wanted = _digits(phone)
    return next((found for found in call.world.accounts.values() if _digits(found.phone or "") == wanted), None)


def _digits(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit())


def _code_hash(phone: str) -> str:
    return f"code for {phone}"


@cache
def _verifier(password: str) -> int:
    return pow(GENERATOR, int.from_bytes(srp.compute_hash(_ALGORITHM, password), "big"), PRIME)


def _offer(password: str, secret: int) -> int:
    multiplier = int.from_bytes(sha256(_PRIME_BYTES + GENERATOR.to_bytes(256, "big")).digest(), "big")
    return (multiplier * _verifier(password) + pow(GENERATOR, secret, PRIME)) % PRIME
