-- Rows added lately wait in a list that every search walks through.
select gin_clean_pending_list('core.search_document_terms')
