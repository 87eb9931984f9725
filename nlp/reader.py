"""Reads texts: the one door to the NLP pipeline."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from spacy.tokens import Doc

from domain.reading import Context, Reading
from nlp.components import make_pipeline
from nlp.model_store import model_name

# So many texts are read at a time.
_BATCH = 64


class Reader:
    """Holds the loaded pipeline. Loading takes a second or two; reading is safe for any Python string."""

    def __init__(self, model: Path | None = None) -> None:
        """Load the pipeline, by default with the model of the present inputs; raises ``FatalError`` where there is none."""
        self._pipeline = make_pipeline(model)
        self.model = model_name()

    def read(self, text: str, context: Context | None = None) -> Reading:
        """Read one text."""
        return next(self.read_many([(text, context)]))

    def read_many(self, texts: Iterable[tuple[str, Context | None]]) -> Iterator[Reading]:
        """Read a stream of texts as served, in order; spans are code points of each text."""
        stream = iter(texts)
        while batch := list(islice(stream, _BATCH)):
            yield from self._read_batch(batch)

    def _read_batch(self, batch: Sequence[tuple[str, Context | None]]) -> list[Reading]:
        """Read a batch; spaCy forgets its words afterwards, of which a stream of reposts with other nonces has ever more."""
        with self._pipeline.memory_zone():
            docs = (self._doc(text, context) for text, context in batch)
            return [self._reading(doc) for doc in self._pipeline.pipe(docs, batch_size=_BATCH)]

    def _reading(self, doc: Doc) -> Reading:
        classified = doc._.classified
        return Reading(
            category=classified.category,
            side=classified.side,
            victim_at_risk=classified.victim_at_risk,
            confidences=classified.confidences,
            language=doc._.language,
            model=self.model,
            review=classified.review,
            prices=tuple(doc._.prices),
            wallets=tuple(doc._.wallets),
            handles=tuple(doc._.handles),
            persons=tuple(doc._.persons),
            evidence=classified.evidence,
        )

    def _doc(self, text: str, context: Context | None) -> Doc:
        doc = self._pipeline.tokenizer(text)
        doc._.context = context
        return doc
