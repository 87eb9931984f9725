-- Up to which head everything was in order.
select number, head_sha256, highest_capture_id from raw.verification order by verification_id desc limit 1
