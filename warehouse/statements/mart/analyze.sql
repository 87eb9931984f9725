-- Statistics for the planner after a bulk load; autovacuum would bring them only minutes later.
analyze core.message, core.version, core.sighting, core.reading, core.search_document, raw.capture
