-- Readings with a confidence beyond 0 to 1, or a category or side that the label schema does not know.
select 'reading ' || reading_id || ': ' || category || ', ' || side
from core.reading
where
    confidence_category not between 0 and 1
    or confidence_side not between 0 and 1
    or confidence_risk not between 0 and 1
    or category <> all(%(categories)s)
    or side <> all(%(sides)s)
