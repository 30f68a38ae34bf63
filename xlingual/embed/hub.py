"""What can be known of the model hub within a second or two, before a heavy library starts its retries."""

from __future__ import annotations

import os
import re
import threading
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

from xlingual.errors import ModelError

_WAIT = 1.0  # seconds for the hub to answer; looking up its name may hang longer, hence the thread
_PATIENCE = 10.0  # seconds for a hub that answers to say what it knows of a model
_HUB_NAME = re.compile(r"[\w-][\w.-]*(/[\w-][\w.-]*)?")
_DEFAULT_OWNER = "sentence-transformers"  # whose models go by their bare names
_FIRST_FILES = ("modules.json", "config.json")  # what a download begins with


def is_hub_name(name: str) -> bool:
    """Whether a name may stand for a model on the hub: ``model`` or ``owner/model``."""
    return _HUB_NAME.fullmatch(name) is not None


def repository(name: str) -> str:
    """The full name of a model on the hub."""
    return name if "/" in name else f"{_DEFAULT_OWNER}/{name}"


def cache_folder() -> str | None:
    """Where downloads of sentence-transformers go if the user says so; None = where the hub's own go."""
    return os.environ.get("SENTENCE_TRANSFORMERS_HOME")


def snapshot(name: str, revision: str | None = None) -> Path | None:
    """The folder of what was downloaded of a model, perhaps in part; it is named after the commit. None = nothing."""
    from huggingface_hub import try_to_load_from_cache

    for file in _FIRST_FILES:
        found = try_to_load_from_cache(repository(name), file, cache_dir=cache_folder(), revision=revision)
        if isinstance(found, str):
            return Path(found).parent
    return None


def is_offline() -> bool:
    """Whether the user has forbidden to ask the hub."""
    from huggingface_hub import constants

    return bool(constants.HF_HUB_OFFLINE)


def hub_answers() -> bool:
    """Whether the hub can be reached; always False if ``HF_HUB_OFFLINE`` is set."""
    from huggingface_hub import constants

    if is_offline():
        return False
    answered = threading.Event()
    threading.Thread(target=_ask, args=(constants.ENDPOINT, answered), daemon=True).start()
    return answered.wait(1.5 * _WAIT)


def check_model(name: str, revision: str | None, *, hint: str = "") -> None:
    """Ask a hub that answers whether it has a model; ``hint`` follows the name of one that it has not.

    :raises ModelError: it has not, or does not give it away
    """
    from huggingface_hub import HfApi
    from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError, RevisionNotFoundError

    try:
        HfApi().model_info(name, revision=revision, timeout=_PATIENCE)
    except GatedRepoError as error:
        raise ModelError(
            f"{name}: its owner wants to be asked; accept the terms on its page, then hf auth login"
        ) from error
    except RepositoryNotFoundError as error:
        raise ModelError(
            f"{name}: no model of this name on the hub{hint}; check the spelling, or see models.txt for names"
        ) from error
    except RevisionNotFoundError as error:
        raise ModelError(f"{name}: the hub has no revision {revision} of it; mend it in models.txt") from error
    except web_errors() as error:
        raise ModelError(f"{name}: the model hub gave no usable answer; try again later, or name a folder") from error


def web_errors() -> tuple[type[BaseException], ...]:
    """What asking the hub may raise: errors of its library and of the one under it, and of a senseless answer."""
    from huggingface_hub.errors import HfHubHTTPError

    return (OSError, ValueError, *HfHubHTTPError.__bases__)


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
