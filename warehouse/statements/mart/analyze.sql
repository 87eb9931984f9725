-- Statistics for the planner after a bulk load; autovacuum would bring them only minutes later.
analyze core.message, core.version, core.sighting, core.reading, core.search_document, core.price,
    core.template_text, core.template_band, core.template_member, raw.capture
