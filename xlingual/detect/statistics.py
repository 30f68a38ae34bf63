"""langdetect, made deterministic: one seed, one loading, and an answer only when it is sure."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
from typing import Any

from xlingual.languages import LANGUAGES

MIN_PROBABILITY = 0.9  # a false "ru" for Bulgarian came with probabilities from .57 up
PRIOR = 0.7  # for the document's language; the other aligned ones share the rest
_LOADING = Lock()  # langdetect's own loading is not thread-safe


@lru_cache(maxsize=1)
def _factory() -> Any:
    """The 55 profiles, loaded on first use (.5 s)."""
    from langdetect import DetectorFactory, detector_factory

    DetectorFactory.seed = 0
    detector_factory.init_factory()
    return detector_factory._factory


def _probabilities(text: str, prior: dict[str, float] | None) -> list[tuple[str, float]]:
    from langdetect.lang_detect_exception import LangDetectException

    with _LOADING:
        factory = _factory()
    detector = factory.create()
    if prior:
        detector.set_prior_map(prior)
    detector.append(text)
    try:
        return [(found.lang.split("-")[0], found.prob) for found in detector.get_probabilities()]
    except LangDetectException:  # no letters it knows
        return []


def detect(text: str) -> str | None:
    """The language among langdetect's 55, or None when no one reaches ``MIN_PROBABILITY``."""
    ranked = _probabilities(text, None)
    return ranked[0][0] if ranked and ranked[0][1] >= MIN_PROBABILITY else None


def likeliest(text: str, *, prior: str | None) -> str | None:
    """The likeliest of the document's language and the aligned ones of Latin script; None = langdetect has none.

    Without a ``prior`` all 55 languages are asked.
    """
    if prior is None or prior not in _factory().langlist:
        return detect(text)
    others = [language.code for language in LANGUAGES.values() if language.script == "Latn" and language.code != prior]
    ranked = _probabilities(text, {code: (1 - PRIOR) / len(others) for code in others} | {prior: PRIOR})
    return ranked[0][0] if ranked and ranked[0][1] >= MIN_PROBABILITY else None
