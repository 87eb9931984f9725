"""The tuned encoder as an ONNX graph with weights in 8 bits."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from nlp.encoder.artefact import Floats
from nlp.encoder.encoder import WIDTH
from nlp.encoder.fit.net import EARLY, HEADS, Net

_OPSET, _IR = 20, 10


class _Graph:
    """Collects nodes and constants; a value is known by its name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, value: object) -> str:
        self.constants[name] = numpy_helper.from_array(np.asarray(value), name)
        return name

    def node(self, kind: str, inputs: Sequence[str], name: str = "", **attributes: object) -> str:
        name = name or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=f"node_{name}", **attributes))
        return name

    def linear(self, x: str, name: str, weight: Floats, bias: Floats | None = None, output: str = "") -> str:
        product = self.node("MatMul", [x, self.constant(f"{name}.weight", weight)], "" if bias is not None else output)
        return product if bias is None else self.node("Add", [product, self.constant(f"{name}.bias", bias)], output)

    def norm(self, x: str, name: str, parts: dict[str, Floats]) -> str:
        scale, bias = (self.constant(f"{name}.{part}", parts[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.node("LayerNormalization", [x, scale, bias], axis=-1, epsilon=1e-12)


def export(net: Net) -> tuple[bytes, bytes]:
    """The graphs of a tuned net: its lower layers, and its upper ones, which go on from the lower ones' ``state``.

    In: ``words`` or ``state`` (1, pieces, 384), one text. Out: ``message`` (1, 21), which is the mean of what each piece says,
    ``piece_message`` (1, pieces, 21), and a bias; the two parts of the scores of numbers, ``text_part`` (1, 9) and ``piece_part``
    (1, pieces, 9); of the lower layers ``state`` (1, pieces, 384).
    """
    parts = {name: value.detach().float().numpy() for name, value in net.state_dict().items()}
    return _lower(parts), _upper(parts, len(net.layers))


def _lower(parts: dict[str, Floats]) -> bytes:
    graph = _Graph()
    x = _layers(graph, _embedded(graph, parts), range(EARLY), parts)
    graph.node("Identity", [x], "state")
    _heads(graph, x, "early", parts)
    return _quantised(_model(graph, "words", ["state"]))


def _upper(parts: dict[str, Floats], layers: int) -> bytes:
    graph = _Graph()
    _heads(graph, _layers(graph, "state", range(EARLY, layers), parts), "late", parts)
    return _quantised(_model(graph, "state", []))


def _layers(graph: _Graph, x: str, numbers: range, parts: dict[str, Floats]) -> str:
    for number in numbers:
        x = _layer(graph, x, f"layers.{number}", parts)
    return x


def _embedded(graph: _Graph, parts: dict[str, Floats]) -> str:
    length = graph.node("Shape", ["words"], start=1, end=2)
    positions = graph.node(
        "Slice", [graph.constant("positions", parts["positions"]), graph.constant("zero", [0]), length, "zero"]
    )
    return graph.norm(graph.node("Add", ["words", positions]), "norm", parts)


def _layer(graph: _Graph, x: str, name: str, parts: dict[str, Floats]) -> str:
    def linear(at: str, part: str) -> str:
        return graph.linear(at, f"{name}.{part}", parts[f"{name}.{part}.weight"].T.copy(), parts[f"{name}.{part}.bias"])

    shape = graph.constant("by_head", np.array([0, 0, HEADS, WIDTH // HEADS]))
    q, k, v = (graph.node("Reshape", [linear(x, part), shape]) for part in "qkv")
    q, v = (graph.node("Transpose", [one], perm=[0, 2, 1, 3]) for one in (q, v))
    scores = graph.node("MatMul", [q, graph.node("Transpose", [k], perm=[0, 2, 3, 1])])
    scaled = graph.node("Mul", [scores, graph.constant("scale", np.float32((WIDTH // HEADS) ** -0.5))])
    shares = graph.node("Softmax", [scaled], axis=-1)
    mixed = graph.node("Transpose", [graph.node("MatMul", [shares, v])], perm=[0, 2, 1, 3])
    joined = graph.node("Reshape", [mixed, graph.constant("joined", np.array([0, 0, WIDTH]))])
    x = graph.norm(graph.node("Add", [x, linear(joined, "out")]), f"{name}.norm1", parts)
    fed = linear(graph.node("Gelu", [linear(x, "wide")]), "narrow")
    return graph.norm(graph.node("Add", [x, fed]), f"{name}.norm2", parts)


def _heads(graph: _Graph, x: str, name: str, parts: dict[str, Floats]) -> None:
    axis = graph.constant("pieces_axis", np.array([1]))
    pooled = graph.node("ReduceMean", [x, axis], keepdims=0)
    kind = parts[f"{name}.kind.weight"].T
    said = graph.linear(x, "message", parts[f"{name}.message.weight"].T.copy(), output="piece_message")
    bias = graph.constant("message.bias", parts[f"{name}.message.bias"])
    graph.node("Add", [graph.node("ReduceMean", [said, axis], keepdims=0), bias], "message")
    graph.linear(pooled, "text_kind", kind[WIDTH:].copy(), parts[f"{name}.kind.bias"], "text_part")
    graph.linear(x, "piece_kind", kind[:WIDTH].copy(), output="piece_part")


def _model(graph: _Graph, taken: str, given: Sequence[str]) -> onnx.ModelProto:
    def floats(name: str, *shape: str | int) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    made = helper.make_graph(
        graph.nodes,
        "encoder",
        [floats(taken, 1, "pieces", WIDTH)],
        [
            floats("message", 1, 21),
            floats("piece_message", 1, "pieces", 21),
            floats("text_part", 1, 9),
            floats("piece_part", 1, "pieces", 9),
            *(floats(name, 1, "pieces", WIDTH) for name in given),
        ],
        list(graph.constants.values()),
    )
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR)


def _quantised(model: onnx.ModelProto) -> bytes:
    """Layers in 8 bits, of which 7 are used: so no processor's integer sums saturate, and labels are the same everywhere."""
    heads = [
        node.name for node in model.graph.node if node.op_type == "MatMul" and node.input[1].split(".")[0] in _HEADS
    ]
    with TemporaryDirectory() as folder:
        plain, packed = Path(folder) / "plain.onnx", Path(folder) / "packed.onnx"
        onnx.save(model, str(plain))
        quantize_dynamic(
            plain,
            packed,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=heads,
        )
        return packed.read_bytes()


_HEADS = frozenset({"message", "text_kind", "piece_kind"})
