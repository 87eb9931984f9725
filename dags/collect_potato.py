"""# Collect from Potato Chat.

## What it does

Every ten minutes: reads what waits for the bot, for all its chats at once, and tells `understand` where
something is unread. Without a Potato source it ends as skipped.

## Healthy looks like

Two green or pink (skipped) squares in under a minute.

## When it is not

- *red, "ESCROWWATCH_POTATO_…"*: a setting is missing; docs/sources.md says where it comes from.
- *red, "seen nothing of … yet"*: the bot is not in the chat, or may not read all of its messages.
- *red for a day*: the server keeps updates for about a day: what is older is lost. Mend this before other sources.

The tasks may be cleared and run again: an update is confirmed only after it is stored.
"""

from airflow.sdk import TriggerRule, dag, task
from dag_parts import NEW_MESSAGES, Tag, announce_messages, outcome, skip, tell, usual


@dag(
    schedule="*/10 * * * *",
    description="Reads what waits for the Potato Chat bot",
    doc_md=__doc__,
    **usual(Tag.COLLECT),
)
def collect_potato() -> None:
    """Wire the tasks; all logic is in ``pipeline``."""

    @task
    def collect() -> None:
        from domain.vocabulary import Method
        from pipeline.due_sources import collect_source_in, due_sources_in
        from pipeline.settings import Settings

        with outcome():
            due = due_sources_in(Settings(), Method.POTATO_BOT)
            if not due:
                skip("no chat of the bot is due")
            for result in collect_source_in(Settings(), due[0]):
                tell(result)

    announce = task(trigger_rule=TriggerRule.NONE_FAILED, outlets=[NEW_MESSAGES], task_id="announce")(announce_messages)
    collect() >> announce()


DAG_OBJECT = collect_potato()
