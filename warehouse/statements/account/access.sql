-- How the account names a chat to the platform.
select access_hash from core.account_chat where account = %(account)s and numeric_id = %(numeric_id)s
