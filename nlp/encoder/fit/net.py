"""The encoder as a PyTorch module: twelve layers of a BERT; heads for messages and for numbers after the fourth and the last."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as f

from nlp.encoder.artefact import Floats
from nlp.encoder.encoder import WIDTH
from nlp.encoder.fit.base import Base
from nlp.encoder.pieces import LONGEST, Span

HEADS = 12
# So many layers are enough for most texts.
EARLY = 4
_EPSILON = 1e-12
_MESSAGE, _KINDS = 21, 9
_FAR = -1e4
# Name of a part here, and of its tensor in the base.
MATRICES = {"q": "q", "k": "k", "v": "v", "out": "ao", "wide": "fi", "narrow": "fo"}
NORMS = {"norm1": "aln", "norm2": "oln"}


class Layer(nn.Module):
    """Attention and a feed-forward part, each added and normalised."""

    def __init__(self, base: Base, number: int, dropout: float) -> None:
        """Start from the layer of the base that has this number."""
        super().__init__()
        for name, tensor in MATRICES.items():
            bias = base.tensors[f"l{number}.{tensor}.b"]
            weight = base.tensors[f"l{number}.{tensor}.w"].reshape(bias.size, -1)
            linear = nn.Linear(weight.shape[1], weight.shape[0])
            _put(linear, weight, bias)
            self.add_module(name, linear)
        for name, tensor in NORMS.items():
            norm = nn.LayerNorm(WIDTH, _EPSILON)
            _put(norm, base.tensors[f"l{number}.{tensor}.w"], base.tensors[f"l{number}.{tensor}.b"])
            self.add_module(name, norm)
        self.dropout = dropout

    def forward(self, x: Tensor, far: Tensor) -> Tensor:
        """``x`` (texts, pieces, width); ``far`` is added to the attention to pieces that are padding."""
        q, k, v = (self._heads(part(x)) for part in (self.q, self.k, self.v))
        shares = torch.softmax(q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + far, -1)
        mixed = (shares @ v.to(shares.dtype)).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.out(mixed))
        fed = self.narrow(f.gelu(self.wide(x)))
        result: Tensor = self.norm2(x + f.dropout(fed, self.dropout, self.training))
        return result

    @staticmethod
    def _heads(x: Tensor) -> Tensor:
        return x.view(*x.shape[:2], HEADS, WIDTH // HEADS).transpose(1, 2)


class Heads(nn.Module):
    """Scores of messages and of the numbers in them, from what a layer gives."""

    def __init__(self) -> None:
        """Start at random."""
        super().__init__()
        self.message = nn.Linear(WIDTH, _MESSAGE)
        self.kind = nn.Linear(2 * WIDTH, _KINDS)

    def kinds(self, x: Tensor, pooled: Tensor, spans: Sequence[tuple[int, Span]]) -> Tensor:
        """Scores of the kind of numbers, each a row of the batch and the pieces that it covers."""
        rows = [torch.cat([x[row, first:last].mean(0), pooled[row]]) for row, (first, last) in spans]
        scores: Tensor = self.kind(torch.stack(rows))
        return scores


class Net(nn.Module):
    """Word vectors stay as they are, in 4 bits; all else is tuned."""

    def __init__(self, base: Base, dropout: float = 0.1) -> None:
        """Start from the base; the heads start at random."""
        super().__init__()
        positions = base.tensors["emb.pos"].reshape(-1, WIDTH)[: LONGEST + 4] + base.tensors["emb.type"][:WIDTH]
        self.positions = nn.Parameter(torch.from_numpy(positions))
        self.norm = nn.LayerNorm(WIDTH, _EPSILON)
        _put(self.norm, base.tensors["emb.ln.w"], base.tensors["emb.ln.b"])
        layers = sum(name.endswith(".q.w") for name in base.tensors)
        self.layers = nn.ModuleList(Layer(base, number, dropout) for number in range(layers))
        self.early, self.late = Heads(), Heads()
        self.dropout = dropout

    def forward(self, words: Tensor, mask: Tensor) -> list[tuple[Heads, Tensor, Tensor]]:
        """Read word vectors (texts, pieces, width); ``mask`` (texts, pieces) is 1 for pieces and 0 for padding.

        Returns the early and the late heads, each with the vectors of the pieces and of the texts that it scores.
        """
        x = f.dropout(self.norm(words + self.positions[: words.shape[1]]), self.dropout, self.training)
        far = (1 - mask)[:, None, None, :] * _FAR
        read = []
        for number, layer in enumerate(self.layers, start=1):
            x = layer(x, far)
            if number in {EARLY, len(self.layers)}:
                weights = mask[..., None].to(x.dtype)
                # What the early heads learn is not to change the layers: the late ones would pay for it.
                seen, heads = (x.detach(), self.early) if number == EARLY else (x, self.late)
                read.append((heads, seen, (seen * weights).sum(1) / weights.sum(1)))
        return read


def _put(module: nn.Linear | nn.LayerNorm, weight: Floats, bias: Floats) -> None:
    with torch.no_grad():
        module.weight.copy_(torch.from_numpy(np.ascontiguousarray(weight)))
        module.bias.copy_(torch.from_numpy(bias))
