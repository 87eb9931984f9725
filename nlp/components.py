"""The spaCy pipeline: own tokeniser and own factories, each a thin wrapper of a plain function."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc
from spacy.vocab import Vocab

from domain.reading import Handle, Person, Price, Wallet
from nlp.classify.cascade import Cascade
from nlp.classify.classifier import Classifier
from nlp.classify.stages import stages_from
from nlp.classify.surroundings import surroundings_of
from nlp.encoder.artefact import read_about
from nlp.encoder.encoder import load_encoder
from nlp.encoder.pieces import respelled_span
from nlp.handles import find_handles
from nlp.hidden import hidden_handles, hidden_wallets
from nlp.language import language_of
from nlp.model_store import load_model
from nlp.normalise import normalise, respell
from nlp.persons import find_persons
from nlp.prices.finder import Numbers, find_numbers, judge_prices
from nlp.wallets import find_wallets

# Runs of Latin letters and digits are words; any other character stands alone, so that no mention cuts a token.
_TOKENS = re.compile(r"[A-Za-z0-9]+|[^A-Za-z0-9]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_BATCH = 256
# The encoder is asked about so many numbers of a text.
_MOST_NUMBERS = 200
_ASSIGNED = (
    "aligned",
    "respelled",
    "context",
    "wallets",
    "handles",
    "numbers",
    "classified",
    "prices",
    "persons",
    "language",
)
_COMPONENTS = ("wallets", "handles", "language", "numbers", "classifier", "prices", "persons")

Component = Callable[[Doc], Doc]


class ReadingFormTokenizer:
    """Makes a ``Doc`` of the reading form; ``doc._.aligned`` leads back to the text as served."""

    def __init__(self, vocab: Vocab) -> None:
        """Keep the vocabulary that every ``Doc`` shares."""
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """Tokenise one text as served."""
        aligned = normalise(text)
        # A Doc cannot hold lone surrogates; the alignment still points to them.
        words = _TOKENS.findall(_SURROGATES.sub("\ufffd", aligned.text))
        doc = Doc(self.vocab, words=words, spaces=[False] * len(words))
        doc._.aligned = aligned
        doc._.respelled = respell(aligned)
        return doc


class ClassifierComponent:
    """Classifies documents a batch at a time."""

    def __init__(self, classifier: Classifier) -> None:
        """Keep the trained classifier."""
        self.classifier = classifier

    def __call__(self, doc: Doc) -> Doc:
        """Classify one document."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], batch_size: int = _BATCH) -> Iterator[Doc]:
        """Classify a stream of documents, in order."""
        stream = iter(docs)
        while batch := list(islice(stream, batch_size)):
            texts = [doc._.respelled for doc in batch]
            numbers = [_number_spans(doc) for doc in batch]
            around = [surroundings_of(doc._.context, _respelled) for doc in batch]
            for doc, classified in zip(batch, self.classifier.classify(texts, numbers, around), strict=True):
                doc._.classified = classified
                yield doc


def _component(name: str, assigns: str, function: Callable[[Doc], Any]) -> None:
    def make(nlp: Pipeline, name: str) -> Component:  # noqa: ARG001  # spaCy calls factories by these names
        def assign(doc: Doc) -> Doc:
            doc._.set(assigns, function(doc))
            return doc

        return assign

    Pipeline.factory(name, assigns=[f"doc._.{assigns}"], func=make)


def _respelled(text: str) -> str:
    return respell(normalise(text)).text


def _wallets(doc: Doc) -> list[Wallet]:
    wallets = find_wallets(doc._.aligned)
    return [*wallets, *hidden_wallets(doc._.context, wallets)]


def _handles(doc: Doc) -> list[Handle]:
    seen = [wallet for wallet in doc._.wallets if not wallet.is_hidden]
    handles = find_handles(doc._.aligned, seen)
    return [*handles, *hidden_handles(doc._.context, handles)]


def _numbers(doc: Doc) -> Numbers:
    taken = [(mention.start, mention.end) for mention in [*doc._.wallets, *doc._.handles] if not mention.is_hidden]
    return find_numbers(doc._.aligned, taken)


def _number_spans(doc: Doc) -> list[tuple[int, int]]:
    """Where the first numbers of a text stand in its respelled form; an empty stretch is one that was respelled away."""
    aligned, respelled = doc._.aligned, doc._.respelled
    groups = doc._.numbers.groups[:_MOST_NUMBERS]
    return [respelled_span(respelled, *aligned.served_span(group.start, group.end)) for group in groups]


def _prices(doc: Doc) -> list[Price]:
    numbers, classified = doc._.numbers, doc._.classified
    stretches = [(group.start, group.end) for group in numbers.groups[: len(classified.number_scores)]]
    opinions = {
        stretch: scores
        for stretch, scores in zip(stretches, classified.number_scores, strict=True)
        if scores is not None
    }
    return judge_prices(doc._.aligned, numbers, classified.category, opinions)


def _persons(doc: Doc) -> list[Person]:
    return find_persons(doc._.aligned, doc._.handles, doc._.wallets)


def _make_classifier(nlp: Pipeline, name: str, model: str | None) -> ClassifierComponent:  # noqa: ARG001  # spaCy's names
    linear = load_model(Path(model) if model else None)
    cascade = Cascade(linear, load_encoder, stages_from(read_about()["stages"]))
    return ClassifierComponent(Classifier(cascade))


def _register() -> None:
    for name in _ASSIGNED:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    _component("escrowwatch_wallets", "wallets", _wallets)
    _component("escrowwatch_handles", "handles", _handles)
    _component("escrowwatch_language", "language", lambda doc: language_of(doc._.aligned))
    _component("escrowwatch_numbers", "numbers", _numbers)
    _component("escrowwatch_prices", "prices", _prices)
    _component("escrowwatch_persons", "persons", _persons)
    Pipeline.factory(
        "escrowwatch_classifier",
        assigns=["doc._.classified"],
        default_config={"model": None},
        func=_make_classifier,
    )


_register()


def make_pipeline(model: Path | None = None) -> Pipeline:
    """The whole pipeline, by default with the model of the present inputs; raises ``FatalError`` where there is none."""
    nlp = spacy.blank("xx")
    nlp.tokenizer = ReadingFormTokenizer(nlp.vocab)
    for name in _COMPONENTS:
        config = {"model": str(model)} if model and name == "classifier" else {}
        nlp.add_pipe(f"escrowwatch_{name}", config=config)
    return nlp
