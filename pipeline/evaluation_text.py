"""An evaluation as the table that a person reads."""

from nlp.evaluation import Counts, Evaluation, ordered_categories


def evaluation_text(result: Evaluation) -> str:
    """Per category, side, risk flag, entities and language: precision, recall, F1 and how many there are."""
    lines = [f"{'':26}{'precision':>10}{'recall':>8}{'F1':>8}{'n':>7}"]
    lines += [_row(name, result.categories[name]) for name in ordered_categories(result)]
    lines += ["", _row("victim_at_risk", result.victim_at_risk)]
    lines += [_row(name, counts) for name, counts in result.entities.items()]
    lines += ["", f"messages {result.messages}, accuracy {result.accuracy:.3f}, macro-F1 {result.macro_f1:.3f}, "]
    lines[-1] += f"side {result.side.recall:.3f}, hard {result.hard.recall:.3f}, "
    lines[-1] += f"calibration error {result.calibration_error:.3f}"
    lines.append(
        "accuracy by language: "
        + ", ".join(
            f"{name} {counts.recall:.3f} ({counts.support})" for name, counts in sorted(result.languages.items())
        )
    )
    return "\n".join(lines)


def _row(name: str, counts: Counts) -> str:
    return f"{name:26}{counts.precision:>10.3f}{counts.recall:>8.3f}{counts.f1:>8.3f}{counts.support:>7}"
