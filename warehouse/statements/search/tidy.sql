-- Rows added lately wait in a list that every search walks through. Only the owner may merge them; vacuum does it too.
select gin_clean_pending_list('core.search_document_terms')
from pg_class
where oid = 'core.search_document_terms'::regclass and pg_has_role(relowner, 'usage')
