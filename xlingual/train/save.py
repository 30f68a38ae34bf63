"""Writes an encoder in sentence-transformers' StaticEmbedding layout, without importing sentence-transformers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

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
    (folder / "model.safetensors").write_bytes(save({"embedding.weight": vectors.astype(np.float16)}))
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    _write(folder / "modules.json", _MODULES)
    _write(folder / "config_sentence_transformers.json", _CONFIG)
    _write(folder / "1_Normalize" / "config.json", {})
    _write(folder / "training.json", training)


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False) + "\n", encoding="utf-8")
