"""# Train the model.

## What it does

By hand, after corrections or new messages in the corpus: trains, scores the candidate on the frozen split, and
puts it in place only where no score has fallen.

## Healthy looks like

One green square in some minutes; the scores stand in the log and in `models/promoted.json` of the home.

## When it is not

- *red, "the candidate is worse"*: that is the gate at work; the model in place stays. The log says which score fell: look at what
  was added. The candidate lies in `models/candidate.npz`.
- *red, "install into an environment"*: the worker's environment is read-only: train where the image is built.

`most_messages` bounds the frozen split for a quick look; leave it empty for what counts. After a new model, run
`reread_history` to let it read what is old. The task may be cleared and run again.
"""

from airflow.sdk import Param, dag, task
from dag_parts import Pool, Tag, outcome, tell, usual


@dag(
    schedule=None,
    description="By hand: trains a model and promotes it only through a gate",
    doc_md=__doc__,
    params={"most_messages": Param(None, type=["null", "integer"], minimum=50, title="Messages of the frozen split")},
    **usual(Tag.MODEL),
)
def train_model() -> None:
    """Wire the task; all logic is in ``pipeline``."""

    @task(pool=Pool.MEMORY.value)
    def train(params: dict[str, int | None] | None = None) -> None:
        from pipeline.settings import Settings
        from pipeline.train_gate import train_through_gate

        with outcome():
            tell(train_through_gate(Settings(), tell, (params or {}).get("most_messages")))

    train()


DAG_OBJECT = train_model()
