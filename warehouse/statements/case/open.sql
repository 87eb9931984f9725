-- A new case; the login that opens it works on it.
insert into core.case (name, purpose, legal_ground) values (%(name)s, %(purpose)s, %(legal_ground)s)
