"""Writes an encoder in sentence-transformers' StaticEmbedding layout, without importing sentence-transformers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from xlingual.train.whole import write_whole

_INDEX = "modules.json"
_MODULES = [
    {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.StaticEmbedding"},
    {"idx": 1, "name": "1", "path": "1_Normalize", "type": "sentence_transformers.models.Normalize"},
]
_CONFIG: dict[str, Any] = {
    "model_type": "SentenceTransformer",
    "prompts": {},
    "default_prompt_name": None,
    "similarity_fn_name": "cosine",
}


def save_encoder(
    folder: str | Path, tokenizer: Tokenizer, vectors: NDArray[np.float32], training: Mapping[str, Any]
) -> None:
    """The folder that ``SentenceTransformer(folder)`` and ``open_encoder(folder)`` load; half precision, no pickle."""
    from safetensors.numpy import save

    folder = Path(folder)
    (folder / "1_Normalize").mkdir(parents=True, exist_ok=True)
    (folder / _INDEX).unlink(missing_ok=True)  # without it nobody takes the folder for an encoder while it changes
    write_whole(folder / "model.safetensors", save({"embedding.weight": vectors.astype(np.float16)}))
    write_whole(folder / "tokenizer.json", tokenizer.to_str().encode("utf-8"))
    _write(folder / "config_sentence_transformers.json", _CONFIG)
    _write(folder / "1_Normalize" / "config.json", {})
    _write(folder / "training.json", training)
    _write(folder / _INDEX, _MODULES)


def _write(path: Path, value: Any) -> None:
    write_whole(path, (json.dumps(value, ensure_ascii=False) + "\n").encode("utf-8"))
