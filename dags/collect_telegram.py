"""# Collect from Telegram.

## What it does

Every ten minutes: looks at each Telegram source that is due by its file (`every`), one task for each, and
tells `understand` where something is unread. The pool `accounts` bounds how many run at once: as many slots as accounts.

## Healthy looks like

Green and pink (skipped) squares, minutes at most. `collect [ ]` opens to one square for each source, by
its name. Pink in `collect`: no source was due, or, for one of them, Telegram asked for a wait: the source is due again at the
time in its log, and nobody sleeps until then. Pink in `announce`: nothing new. `report_faults` is pink while nothing failed.

## When it is not

- *one square of `collect` is red*: that source alone. Its log says why and what to do. "not public" is final: take
  the source out (`escrowwatch sources reject KEY`) or leave it, it is not asked again.
- *all are red, "no account can be used"*: `escrowwatch accounts status`; log one in again or add another.
- *all are pink for hours*: the accounts are flooded. Look at fewer sources, or add accounts; do not clear the tasks.
- *red, "in use by another process"*: a `collect --follow` holds the account. Give it accounts of its own.

Every task may be cleared and run again: bookmarks stand in the transaction of their rows.
"""

from airflow.sdk import TriggerRule, dag, task
from dag_parts import NEW_MESSAGES, Pool, Tag, announce_messages, outcome, report_faults, tell, usual


@dag(
    schedule="*/10 * * * *",
    description="Looks at each Telegram source that is due",
    doc_md=__doc__,
    **usual(Tag.COLLECT),
)
def collect_telegram() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def due() -> list[str]:
        from domain.vocabulary import Method
        from pipeline.due_sources import due_sources_in
        from pipeline.settings import Settings

        with outcome():
            return due_sources_in(Settings(), Method.TELEGRAM_API)

    @task(pool=Pool.ACCOUNTS.value, map_index_template="{{ task.op_kwargs['source'] }}")
    def collect(source: str) -> None:
        from pipeline.due_sources import collect_source_in
        from pipeline.settings import Settings

        with outcome():
            for result in collect_source_in(Settings(), source):
                tell(result)

    collected = collect.expand(source=due())
    announce = task(trigger_rule=TriggerRule.ALL_DONE, outlets=[NEW_MESSAGES], task_id="announce")(announce_messages)()
    faults = task(trigger_rule=TriggerRule.ONE_FAILED, retries=0, task_id="report_faults")(report_faults)()
    collected >> [announce, faults]


DAG_OBJECT = collect_telegram()
