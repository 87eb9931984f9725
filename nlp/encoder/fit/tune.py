"""Tunes the whole encoder but its word vectors; on one machine the same samples give the same weights up to rounding."""

import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sentencepiece
import torch
from torch import Tensor
from torch.nn import functional as f

from nlp.encoder.artefact import WordVectors
from nlp.encoder.fit.augment import disturb
from nlp.encoder.fit.base import Base
from nlp.encoder.fit.net import Heads, Net
from nlp.encoder.fit.samples import Sample
from nlp.encoder.pieces import Pieces, Span

EPOCHS = 6
_RATE, _HEAD_RATE, _RATE_BY_LAYER = 1.2e-4, 3e-3, 0.95
_MOST_PIECES, _MOST_TEXTS = 1280, 64
_DISTURBED, _PLAIN = 0.5, 0.15
_WARM = 0.06
# Of the loss: the side is the answer that strangers' texts get wrong most often.
_SIDE_SHARE = 1.5
_COMMON = 3500
_HAN = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Batch:
    words: Tensor
    mask: Tensor
    numbers: list[tuple[int, Span]]
    kinds: Tensor
    labels: Tensor


@dataclass(frozen=True, slots=True)
class Plan:
    """How to tune: how often the corpus is read, and from what state (the base's own where none).

    ``is_half``: products in bfloat16, quicker on some processors and slower on others. ``share``: of the full rates of
    learning; a training that goes on from a former state is to change it less.
    """

    epochs: int
    state: Mapping[str, Tensor] | None = None
    is_half: bool = False
    share: float = 1.0


def tune(base: Base, pieces: bytes, items: Sequence[Sample], plan: Plan, chance: random.Random) -> Net:
    """Tune a copy of ``base``, or the plan's state, on ``items``; prints the loss of each epoch."""
    torch.manual_seed(chance.randrange(1 << 30))
    net = Net(base)
    if plan.state is not None:
        net.load_state_dict(plan.state)
    epochs = plan.epochs
    cutter, characters = Pieces(pieces), _characters(pieces)
    steps = epochs * sum(1 for _ in _batches(items, cutter, base.words, characters, chance))
    groups = _groups(net)
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    step = 0
    for epoch in range(epochs):
        net.train()
        losses = []
        for batch in _batches(items, cutter, base.words, characters, chance):
            _set_rates(optimizer, step / steps, plan.share)
            with torch.autocast("cpu", torch.bfloat16, enabled=plan.is_half):
                loss = _loss(net, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            losses.append(loss.item())
            step += 1
        sys.stderr.write(f"epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.3f}\n")
    return net.eval()


def _groups(net: Net) -> list[dict[str, object]]:
    """Lower layers know language and change less; the heads start at random and change most."""
    depth = len(net.layers)
    groups = [
        (list(layer.parameters()), _RATE * _RATE_BY_LAYER ** (depth - 1 - n)) for n, layer in enumerate(net.layers)
    ]
    groups.append(([net.positions, *net.norm.parameters()], _RATE * _RATE_BY_LAYER**depth))
    groups.append(([*net.early.parameters(), *net.late.parameters()], _HEAD_RATE))
    return [{"params": parameters, "lr": rate, "full": rate} for parameters, rate in groups]


def _set_rates(optimizer: torch.optim.Optimizer, done: float, full: float) -> None:
    share = done / _WARM if done < _WARM else max(0.02, 1 - done)
    for group in optimizer.param_groups:
        group["lr"] = group["full"] * full * share


def _loss(net: Net, batch: _Batch) -> Tensor:
    early, late = net(batch.words, batch.mask)
    return _heads_loss(late, batch, net.dropout) + _heads_loss(early, batch, net.dropout)


def _heads_loss(read: tuple[Heads, Tensor, Tensor], batch: _Batch, dropout: float) -> Tensor:
    heads, x, pooled = read
    scores = heads.message(f.dropout(pooled, dropout)).float()
    kinds = heads.kinds(x, pooled, batch.numbers).float() if batch.numbers else None
    category, side, risk = batch.labels.T
    loss = f.cross_entropy(scores[:, :16], category, label_smoothing=0.05)
    loss = loss + _SIDE_SHARE * f.cross_entropy(scores[:, 16:19], side, label_smoothing=0.02)
    loss = loss + 0.4 * f.cross_entropy(scores[:, 19:], risk, label_smoothing=0.02)
    return loss if kinds is None else loss + 0.5 * f.cross_entropy(kinds, batch.kinds)


def _batches(
    items: Sequence[Sample], cutter: Pieces, words: WordVectors, characters: Sequence[str], chance: random.Random
) -> Iterator[_Batch]:
    """Texts of like length together, in random order, half of them disturbed."""
    ready = [_disturbed(item, chance, characters) for item in items]
    cut = [cutter.cut(text, [span for span, _ in numbers]) for text, numbers in ready]
    order = sorted(range(len(items)), key=lambda index: len(cut[index].ids) + chance.random() * 4)
    groups: list[list[int]] = [[]]
    for index in order:
        if (len(groups[-1]) + 1) * len(cut[index].ids) > _MOST_PIECES or len(groups[-1]) >= _MOST_TEXTS:
            groups.append([])
        groups[-1].append(index)
    chance.shuffle(groups)
    for group in filter(None, groups):
        longest = max(len(cut[index].ids) for index in group)
        ids = np.ones((len(group), longest), dtype=np.int64)
        mask = torch.zeros(len(group), longest)
        numbers, kinds = [], []
        for row, index in enumerate(group):
            ids[row, : len(cut[index].ids)] = cut[index].ids
            mask[row, : len(cut[index].ids)] = 1
            for span, (_, kind) in zip(cut[index].spans, ready[index][1], strict=True):
                if span is not None:
                    numbers.append((row, span))
                    kinds.append(kind)
        labels = torch.tensor([[items[i].category, items[i].side, items[i].risk] for i in group])
        yield _Batch(torch.from_numpy(words.rows(ids)), mask, numbers, torch.tensor(kinds), labels)


def _disturbed(
    item: Sample, chance: random.Random, characters: Sequence[str]
) -> tuple[str, Sequence[tuple[Span, int]]]:
    """A text to read, and the numbers in it; a disturbed text keeps no numbers, since they have moved."""
    if chance.random() >= _DISTURBED:
        return item.text, item.numbers
    text = item.plain if chance.random() < _PLAIN else disturb(item.text, chance, characters)
    return (text, ()) if text != item.text else (text, item.numbers)


def _characters(pieces: bytes) -> list[str]:
    """The commonest Chinese characters, by the order of the pieces."""
    cutter = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    names = (cutter.id_to_piece(number) for number in range(cutter.get_piece_size()))
    return [name for name in names if len(name) == 1 and _HAN.match(name)][:_COMMON]
