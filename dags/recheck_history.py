"""# Recheck history.

## What it does

Once a day: asks again for messages that have reached an age (an hour, a day, a week, a month, two months),
one task for each source, so that silent edits and deletions are found; tells `understand` where something is unread.

## Healthy looks like

Green and pink (skipped) squares. Pink in `recheck` is a wait that the platform asked for; what was due
is due tomorrow. `report_faults` is pink while nothing failed.

## When it is not

- *one square of `recheck` is red*: that source alone; its log says why and what to do.
- *most are pink*: the accounts are flooded by collecting; there is no room for rechecks. Add accounts.
- *it runs into the next day*: too many sources for the accounts; new messages come first, rechecks may be late.

Every task may be cleared and run again: how far a recheck came is kept by age.
"""

from airflow.sdk import TriggerRule, dag, task
from dag_parts import NEW_MESSAGES, Pool, Tag, announce_messages, outcome, report_faults, tell, usual


@dag(
    schedule="30 2 * * *",
    description="Asks again for old messages, to find edits and deletions",
    doc_md=__doc__,
    **usual(Tag.COLLECT),
)
def recheck_history() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def known() -> list[str]:
        from pipeline.due_sources import recheck_sources_in
        from pipeline.settings import Settings

        with outcome():
            return recheck_sources_in(Settings())

    @task(pool=Pool.ACCOUNTS.value, map_index_template="{{ task.op_kwargs['source'] }}")
    def recheck(source: str) -> None:
        from pipeline.due_sources import collect_source_in
        from pipeline.settings import Settings

        with outcome():
            for result in collect_source_in(Settings(), source, is_recheck=True):
                tell(result)

    asked = recheck.expand(source=known())
    announce = task(trigger_rule=TriggerRule.ALL_DONE, outlets=[NEW_MESSAGES], task_id="announce")(announce_messages)()
    faults = task(trigger_rule=TriggerRule.ONE_FAILED, retries=0, task_id="report_faults")(report_faults)()
    asked >> [announce, faults]


DAG_OBJECT = recheck_history()
