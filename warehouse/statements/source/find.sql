-- A chat by its numeric id, else by its name among those without one.
select source_id, coalesce(joined_into, source_id), public_by
from core.source
where
    platform = %(platform)s
    and case
        when %(numeric_id)s::bigint is not null then numeric_id = %(numeric_id)s
        else numeric_id is null and name = %(name)s
    end
