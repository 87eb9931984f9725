-- Where a chat's messages count from now on.
update core.source set joined_into = %(into_source)s where source_id = %(from_source)s
