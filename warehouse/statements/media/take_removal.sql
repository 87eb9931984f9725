-- Take a file off the list; whether it is to be removed: it may have been stored again meanwhile. Who comes second finds nothing.
delete from raw.media_removal as r
where r.sha256 = %(sha256)s
returning not exists (select from raw.media as m where m.sha256 = r.sha256)
