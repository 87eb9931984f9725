-- Readings in the order of warehouse/readings.py.
copy pg_temp.staged_reading (
    reading_id, version_id, model_id, category, side, victim_at_risk, confidence_category, confidence_side,
    confidence_risk, language, review, evidence, masked_text, is_current
) from stdin
