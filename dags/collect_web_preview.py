"""# Collect from web previews.

## What it does

Every ten minutes: looks at the public page (t.me/s) of each source that is due by its file (`every`), one
task for each and one at a time, and tells `understand` where something is unread. No account is needed.

## Healthy looks like

Green and pink (skipped) squares, seconds each. `collect [ ]` opens to one square for each source, by its
name. Pink in `collect`: no source was due, or, for one of them, the host asked for a wait: the source is due again at the time
in its log. Pink in `announce`: nothing new. `report_faults` is pink while nothing failed.

## When it is not

- *one square of `collect` is red*: that source alone; its log says why and what to do. Refused: the chat has switched its page
  off, or is a group: collect it with an account (`escrowwatch sources add telegram:NAME`), or reject the source.
- *all are pink for hours*: the host wants fewer requests: raise `ESCROWWATCH_PREVIEW_PAUSE_S`, or `every` in the files.
- *all are red*: the page has changed its shape, or the network is gone: open one page by hand.

Every task may be cleared and run again: bookmarks stand in the transaction of their rows.
"""

from airflow.sdk import TriggerRule, dag, task
from dag_parts import NEW_MESSAGES, Pool, Tag, announce_messages, outcome, report_faults, tell, usual


@dag(
    schedule="*/10 * * * *",
    description="Looks at the public page of each source that is due",
    doc_md=__doc__,
    **usual(Tag.COLLECT),
)
def collect_web_preview() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def due() -> list[str]:
        from domain.vocabulary import Method
        from pipeline.due_sources import due_sources_in
        from pipeline.settings import Settings

        with outcome():
            return due_sources_in(Settings(), Method.WEB_PREVIEW)

    @task(pool=Pool.WEB_PREVIEW.value, map_index_template="{{ task.op_kwargs['source'] }}")
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


DAG_OBJECT = collect_web_preview()
