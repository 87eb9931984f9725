"""An evaluation as the table that a person reads."""

from collections.abc import Iterator, Mapping

from nlp.evaluation import Counts, Evaluation, ordered_categories
from pipeline.evaluate import Scored


def evaluation_text(scored: Scored) -> str:
    """Precision, recall, F1 and how many there are: per category, risk flag, entities by kind, language and its categories.

    Of a language the first table has the means over the categories that occur in it, the second each of these.
    """
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
    lines += ["", summary, "", *_languages(scored.languages), "", *_categories_of(scored.languages)]
    return "\n".join(lines)


def _languages(languages: Mapping[str, Evaluation]) -> Iterator[str]:
    yield f"{'':10}{'accuracy':>10}{'macro precision':>17}{'recall':>8}{'F1':>8}{'side':>8}{'n':>7}"
    for name, one in languages.items():
        macro = f"{one.macro_precision:>17.3f}{one.macro_recall:>8.3f}{one.macro_f1:>8.3f}"
        yield f"{name:10}{one.accuracy:>10.3f}{macro}{one.side.recall:>8.3f}{one.messages:>7}"


def _categories_of(languages: Mapping[str, Evaluation]) -> Iterator[str]:
    yield f"{'':34}{'precision':>10}{'recall':>8}{'F1':>8}{'n':>7}"
    for language, one in languages.items():
        for name in ordered_categories(one):
            if one.categories[name].support:
                yield _row(f"{language:10}{name}", one.categories[name], 34)


def _row(name: str, counts: Counts, width: int = 26) -> str:
    return f"{name:{width}}{counts.precision:>10.3f}{counts.recall:>8.3f}{counts.f1:>8.3f}{counts.support:>7}"
