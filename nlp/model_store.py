"""Where trained models lie: in the environment beside the code, under the hash of all that went into them."""

import hashlib
import importlib.metadata
import sys
from functools import cache
from pathlib import Path

from domain.errors import FatalError
from nlp.classify.linear import LinearModel
from nlp.corpus.voices import voice_files
from nlp.encoder.artefact import sha256 as encoder_sha256

_HERE = Path(__file__).parent
# What a trained model depends on beside the corpus: the reading form, the lexicon, the features, the fit.
_CODE = ("aligned.py", "frame.py", "normalise", "lexicon", "classify", "corpus")
_LIBRARIES = ("numpy", "opencc", "scikit-learn")


@cache
def inputs_sha256() -> str:
    """The hash of corpus, code and library versions that a model is made from."""
    digest = hashlib.sha256()
    digest.update(encoder_sha256().encode())
    for path in _input_files():
        digest.update(str(path.relative_to(_HERE)).encode())
        digest.update(path.read_bytes())
    for name in _LIBRARIES:
        digest.update(f"{name}=={importlib.metadata.version(name)}".encode())
    return digest.hexdigest()


def _input_files() -> list[Path]:
    files = set(voice_files())
    for name in _CODE:
        path = _HERE / name
        files |= {path} if path.is_file() else {p for s in ("*.py", "*.tsv", "*.toml") for p in path.rglob(s)}
    return sorted(files)


def model_name() -> str:
    """The name that readings carry: the release and the first letters of the inputs' hash."""
    return f"escrowwatch-{importlib.metadata.version('escrowwatch')}+{inputs_sha256()[:8]}"


def model_path() -> Path:
    """Where the model of the present inputs lies, made or not."""
    return Path(sys.prefix) / "share" / "escrowwatch" / "models" / inputs_sha256()[:16] / "linear.npz"


def load_model(path: Path | None = None) -> LinearModel:
    """Load a model, by default that of the present inputs; raises ``FatalError`` where it was not trained."""
    path = path or model_path()
    if not path.is_file():
        message = f"there is no trained model at {path}"
        raise FatalError(message, remedy="run `make setup` or `escrowwatch train`")
    return LinearModel.load(path)
