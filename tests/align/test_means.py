"""Means: whether a score is a probability."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bags import means


@pytest.mark.parametrize(("one", "other"), [("en", "en"), ("en", "es"), ("ru", "en"), ("es", "ru")])
def test_promised_languages_are_calibrated_in_either_order(one: str, other: str) -> None:
    assert means().is_calibrated(one, other)
    assert means().is_calibrated(other, one)


@pytest.mark.parametrize(("one", "other"), [("en", "fr"), ("und", "en"), ("uk", "uk")])
def test_other_languages_are_not(one: str, other: str) -> None:
    assert not means().is_calibrated(one, other)


def test_another_encoder_is_not_calibrated_for_any() -> None:
    assert not replace(means(), calibrated=False).is_calibrated("en", "en")
