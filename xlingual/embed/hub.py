"""What can be known of the model hub within a second, before a heavy library starts its retries."""

from __future__ import annotations

import os
import re
import threading
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

_WAIT = 1.0  # seconds for the hub to answer; looking up its name may hang longer, hence the thread
_HUB_NAME = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)?")
_DEFAULT_OWNER = "sentence-transformers"  # whose models go by their bare names
_FIRST_FILES = ("modules.json", "config.json")  # what a download begins with


def is_hub_name(name: str) -> bool:
    """Whether a name may stand for a model on the hub: ``model`` or ``owner/model``."""
    return _HUB_NAME.fullmatch(name) is not None


def cache_folder() -> str | None:
    """Where downloads of sentence-transformers go if the user says so; None = where the hub's own go."""
    return os.environ.get("SENTENCE_TRANSFORMERS_HOME")


def snapshot(name: str, revision: str | None = None) -> Path | None:
    """The folder of what was downloaded of a model, perhaps in part; it is named after the commit. None = nothing."""
    from huggingface_hub import try_to_load_from_cache

    repository = name if "/" in name else f"{_DEFAULT_OWNER}/{name}"
    for file in _FIRST_FILES:
        found = try_to_load_from_cache(repository, file, cache_dir=cache_folder(), revision=revision)
        if isinstance(found, str):
            return Path(found).parent
    return None


def hub_answers() -> bool:
    """Whether the hub can be reached; always False if ``HF_HUB_OFFLINE`` is set."""
    from huggingface_hub import constants

    if constants.HF_HUB_OFFLINE:
        return False
    answered = threading.Event()
    threading.Thread(target=_ask, args=(constants.ENDPOINT, answered), daemon=True).start()
    return answered.wait(1.5 * _WAIT)


def _ask(address: str, answered: threading.Event) -> None:
    if not address.startswith(("https://", "http://")):
        return
    try:
        urllib.request.urlopen(urllib.request.Request(address, method="HEAD"), timeout=_WAIT)  # noqa: S310 - web only
    except HTTPError:
        pass  # an answer all the same
    except OSError:
        return
    answered.set()
