"""Chooses the pieces that the artefact keeps: scripts of the project's languages, and all that the corpus is cut to."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
import opencc
import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as protocol

from nlp.encoder.artefact import WordVectors
from nlp.encoder.fit.base import Base

# The most frequent pieces of several letters that are kept of a script; of scripts not named here, all or none.
_MOST = {"LATIN": 24_500, "CYRILLIC": 5_000}
_WHOLE = frozenset({"CJK", "THAI", "MYANMAR", "KHMER", "SIGN"})
_SPECIAL = 4
"""Marks of start, padding, end, unknown: always first."""


def pruned(base: Base, texts: Iterable[str]) -> tuple[Base, bytes]:
    """The base with the pieces that are kept, and their SentencePiece model."""
    kept = choose(base.pieces, base.scores, [f"query: {text.lower()}" for text in texts])
    names = [base.pieces[number] for number in kept]
    scores = [base.scores[number] for number in kept]
    rows = np.array(kept)
    words = WordVectors(base.words.scales[rows], base.words.values[rows])
    return Base(names, scores, words, base.tensors), model(names, scores)


def choose(pieces: Sequence[str], scores: Sequence[float], texts: Iterable[str]) -> list[int]:
    """Numbers of the pieces to keep, in order. The reading form has no Traditional characters: pieces of them are left out."""
    to_simplified = opencc.OpenCC("t2s")
    everything = sentencepiece.SentencePieceProcessor(model_proto=model(pieces, scores))
    used = {number for text in texts for number in everything.encode(text)}
    kept, seen = set(range(_SPECIAL)) | used, Counter[str]()
    for number, piece in enumerate(pieces[_SPECIAL:], _SPECIAL):
        script = _script(piece)
        seen[script] += 1
        if script == "CJK" and to_simplified.convert(piece) != piece:
            continue
        if script in _WHOLE or seen[script] <= _MOST.get(script, 0) or (script in _MOST and len(piece) == 1):
            kept.add(number)
    return sorted(kept)


def model(pieces: Sequence[str], scores: Sequence[float]) -> bytes:
    """A SentencePiece unigram model of the pieces; the first four are marks."""
    proto = protocol.ModelProto()
    trained, normaliser = proto.trainer_spec, proto.normalizer_spec
    trained.model_type = protocol.TrainerSpec.UNIGRAM
    trained.vocab_size = len(pieces)
    trained.bos_id, trained.pad_id, trained.eos_id, trained.unk_id = range(_SPECIAL)
    trained.bos_piece, trained.pad_piece, trained.eos_piece, trained.unk_piece = pieces[:_SPECIAL]
    normaliser.name = "identity"
    normaliser.add_dummy_prefix = normaliser.remove_extra_whitespaces = normaliser.escape_whitespaces = True
    kinds = protocol.ModelProto.SentencePiece
    for number, (piece, score) in enumerate(zip(pieces, scores, strict=True)):
        kind = kinds.NORMAL if number >= _SPECIAL else kinds.CONTROL
        proto.pieces.add(piece=piece, score=score, type=kinds.UNKNOWN if number == _SPECIAL - 1 else kind)
    serialised: bytes = proto.SerializeToString(deterministic=True)
    return serialised


def _script(piece: str) -> str:
    """The one script of a piece's letters, ``SIGN`` where it has none, ``MIXED`` where it has several."""
    letters = [char for char in piece if char.isalpha() or unicodedata.category(char).startswith("M")]
    names = {unicodedata.name(char, "UNKNOWN").split(" ")[0] for char in letters}
    if not names:
        return "SIGN"
    return names.pop() if len(names) == 1 else "MIXED"
