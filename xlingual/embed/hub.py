"""What can be known of the model hub within a second, before a heavy library starts its retries."""

from __future__ import annotations

import re
import threading
import urllib.request
from urllib.error import HTTPError

_WAIT = 1.0  # seconds for the hub to answer; looking up its name may hang longer, hence the thread
_HUB_NAME = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)?")
_DEFAULT_OWNER = "sentence-transformers"  # whose models go by their bare names


def is_hub_name(name: str) -> bool:
    """Whether a name may stand for a model on the hub: ``model`` or ``owner/model``."""
    return _HUB_NAME.fullmatch(name) is not None


def hub_answers() -> bool:
    """Whether the hub can be reached; always False if ``HF_HUB_OFFLINE`` is set."""
    from huggingface_hub import constants

    if constants.HF_HUB_OFFLINE:
        return False
    answered = threading.Event()
    threading.Thread(target=_ask, args=(constants.ENDPOINT, answered), daemon=True).start()
    return answered.wait(1.5 * _WAIT)


def is_cached(name: str) -> bool:
    """Whether a model was downloaded before."""
    from huggingface_hub import try_to_load_from_cache

    repository = name if "/" in name else f"{_DEFAULT_OWNER}/{name}"
    return any(isinstance(try_to_load_from_cache(repository, file), str) for file in ("modules.json", "config.json"))


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
