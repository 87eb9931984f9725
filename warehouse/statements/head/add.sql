-- A signed head.
insert into raw.head (number, document, signature) values (%(number)s, %(document)s, %(signature)s)
