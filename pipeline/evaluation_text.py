"""An evaluation as the table that a person reads."""

from nlp.evaluation import Counts, ordered_categories
from pipeline.evaluate import Scored


def evaluation_text(scored: Scored) -> str:
    """Per category, side, risk flag, entities by kind and language: precision, recall, F1 and how many there are."""
    result = scored.all
    lines = [f"{'':26}{'precision':>10}{'recall':>8}{'F1':>8}{'n':>7}"]
    lines += [_row(name, result.categories[name]) for name in ordered_categories(result)]
    lines += ["", _row("victim_at_risk", result.victim_at_risk)]
    for name, counts in result.entities.items():
        lines.append(_row(name, counts))
        lines += [
            _row(f"  {kind}", of_kind) for (entity, kind), of_kind in sorted(result.kinds.items()) if entity == name
        ]
    summary = (
        f"messages {result.messages}, accuracy {result.accuracy:.3f}, macro-F1 {result.macro_f1:.3f}, "
        f"side {result.side.recall:.3f}, hard {result.hard.recall:.3f}, calibration error {result.calibration_error:.3f}, "
        f"for review {result.reviewed.support} (right {result.reviewed.recall:.3f})"
    )
    lines += ["", summary, "", f"{'':26}{'accuracy':>10}{'macro':>8}{'side':>8}{'n':>7}"]
    lines += [
        f"{name:26}{one.accuracy:>10.3f}{one.macro_f1:>8.3f}{one.side.recall:>8.3f}{one.messages:>7}"
        for name, one in scored.languages.items()
    ]
    return "\n".join(lines)


def _row(name: str, counts: Counts) -> str:
    return f"{name:26}{counts.precision:>10.3f}{counts.recall:>8.3f}{counts.f1:>8.3f}{counts.support:>7}"
