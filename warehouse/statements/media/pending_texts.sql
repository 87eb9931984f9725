-- Images whose text a model has not read: their texts, and what is read of them goes with the image.
select t.sha256, array_agg(t.text order by t.kind, t.position)
from core.media_text as t
where
    t.sha256 > %(after)s
    and not exists (
        select from core.media_reading as r
        join core.model as o using (model_id)
        where r.sha256 = t.sha256 and o.name = %(model)s
    )
group by t.sha256
order by t.sha256
limit %(limit)s
