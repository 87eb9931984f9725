"""A former artefact's layers and heads, read back as the state of a net: a training can go on from them."""

from collections.abc import Mapping

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from nlp.encoder.artefact import Artefact, Floats

# What the quantiser puts behind the name of a weight that it packs.
_PACKED, _SCALE, _ZERO = "_quantized", "_scale", "_zero_point"


def former_state(artefact: Artefact) -> dict[str, Tensor]:
    """The state of the net that was exported to the artefact, up to the 7 bits that its layers were stored in."""
    lower, upper = _constants(artefact.lower), _constants(artefact.upper)
    state = {name: value for part in (lower, upper) for name, value in part.items() if _is_of_net(name)}
    for name, part in (("early", lower), ("late", upper)):
        state[f"{name}.message.weight"] = part["message.weight"]
        state[f"{name}.message.bias"] = part["message.bias"]
        state[f"{name}.kind.weight"] = np.concatenate([part["piece_kind.weight"], part["text_kind.weight"]])
        state[f"{name}.kind.bias"] = part["text_kind.bias"]
    return {name: torch.from_numpy(_as_in_net(name, value)) for name, value in state.items()}


def _is_of_net(name: str) -> bool:
    return name == "positions" or name.split(".", maxsplit=1)[0] in {"norm", "layers"}


def _as_in_net(name: str, value: Floats) -> Floats:
    """The graph multiplies from the left, a net's linear parts from the right."""
    return np.array(value.T if name.endswith(".weight") and value.ndim > 1 else value, dtype=np.float32, order="C")


def _constants(graph: bytes) -> Mapping[str, Floats]:
    """The constants of a graph by name; a packed weight is its values times the scale of its column (zero points are 0)."""
    held = {one.name: numpy_helper.to_array(one) for one in onnx.load_from_string(graph).graph.initializer}
    plain = {name: value for name, value in held.items() if not name.endswith((_PACKED, _SCALE, _ZERO))}
    for name, value in held.items():
        if name.endswith(_PACKED):
            weight = name.removesuffix(_PACKED)
            plain[weight] = value.astype(np.float32) * held[weight + _SCALE]
    return plain
