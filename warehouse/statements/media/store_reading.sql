-- What a model says of the text in an image.
insert into core.media_reading (
    sha256, model_id, category, side, victim_at_risk, confidence, language, review, mentions
)
values (
    %(sha256)s, %(model_id)s, %(category)s, %(side)s, %(victim_at_risk)s, %(confidence)s, %(language)s, %(review)s,
    %(mentions)s::jsonb
)
on conflict (sha256, model_id) do nothing
