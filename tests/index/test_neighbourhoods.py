"""Neighbourhoods: the nearest of each language, at any time and at about the same day; and between two files."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from xlingual import index
from xlingual.index.neighbourhoods import NEAREST, NEAREST_IN_TIME, NEAREST_LINES, WINDOW

Vectors = NDArray[np.float32]


def rows_of_length_one(count: int, seed: int) -> Vectors:
    vectors = np.random.default_rng(seed).normal(size=(count, 24)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


LANGUAGES = np.array(["en"] * 30 + ["es"] * 25 + ["ru"] * 3)
VECTORS = rows_of_length_one(len(LANGUAGES), 1)
DAYS = np.arange(len(LANGUAGES)) % 12
DAYS[7] = -1


@pytest.fixture(scope="module")
def near() -> index.Neighbourhoods:
    return index.neighbourhoods(VECTORS, LANGUAGES, DAYS)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_nearest_of_a_language_are_those_of_the_matrix_product(near: index.Neighbourhoods, language: str) -> None:
    members = np.flatnonzero(language == LANGUAGES)
    expected = members[np.argsort(-(VECTORS @ VECTORS[members].T), axis=1)[:, :NEAREST]]
    products, rows = near.anytime[language]
    assert (rows == expected).all()
    assert products == pytest.approx(np.einsum("id,ikd->ik", VECTORS, VECTORS[rows]), abs=1e-5)


def test_a_small_language_is_not_crowded_out(near: index.Neighbourhoods) -> None:
    _, rows = near.anytime["ru"]
    assert (np.sort(rows[:, :3], axis=1) == [55, 56, 57]).all()
    assert (rows[:, 3:] == -1).all()


def test_labels_are_the_languages(near: index.Neighbourhoods) -> None:
    assert near.labels.tolist() == LANGUAGES.tolist()
    assert set(near.anytime) == set(near.in_time) == {"en", "es", "ru"}


def test_in_time_only_days_near_by_are_searched(near: index.Neighbourhoods) -> None:
    for language, (_, rows) in near.in_time.items():
        assert rows.shape == (len(LANGUAGES), NEAREST_IN_TIME)
        passages, places = np.nonzero(rows >= 0)
        found = rows[passages, places]
        assert (np.abs(DAYS[found] - DAYS[passages]) <= WINDOW).all()
        assert (LANGUAGES[found] == language).all()


def test_in_time_the_nearest_are_found(near: index.Neighbourhoods) -> None:
    there = np.flatnonzero((LANGUAGES == "es") & (np.abs(DAYS - DAYS[0]) <= WINDOW))
    expected = there[np.argsort(-(VECTORS[there] @ VECTORS[0]))][:NEAREST_IN_TIME]
    assert near.in_time["es"][1][0].tolist() == expected.tolist()


def test_an_undated_passage_has_no_neighbours_in_time_and_is_none(near: index.Neighbourhoods) -> None:
    for _, rows in near.in_time.values():
        assert (rows[7] == -1).all()
        assert (rows != 7).all()
    assert (near.anytime["en"][1] == 7).any()


def test_no_passages_have_no_neighbours() -> None:
    nothing = index.neighbourhoods(rows_of_length_one(0, 1), np.zeros(0, np.str_), np.zeros(0, np.int64))
    assert nothing.anytime == nothing.in_time == {}


def test_one_passage_has_itself_alone() -> None:
    alone = index.neighbourhoods(VECTORS[:1], LANGUAGES[:1], DAYS[:1])
    assert alone.anytime["en"][1].tolist() == [[0] + [-1] * (NEAREST - 1)]


def test_lines_have_neighbours_in_the_other_file_only() -> None:
    a, b = rows_of_length_one(9, 2), rows_of_length_one(7, 3)
    near = index.across(a, b, (np.arange(len(a)), np.arange(len(b))))
    assert near.labels.tolist() == ["a"] * 9 + ["b"] * 7
    to_b, to_a = near.anytime["b"][1], near.anytime["a"][1]
    assert (to_b[:9] == 9 + np.argsort(-(a @ b.T), axis=1)[:, :NEAREST_LINES]).all()
    assert (to_a[9:] == np.argsort(-(b @ a.T), axis=1)[:, :NEAREST_LINES]).all()
    assert (to_b[9:] == -1).all()
    assert (to_a[:9] == -1).all()


@pytest.mark.parametrize(("first", "second"), [(0, 0), (3, 0), (0, 3)])
def test_an_empty_file_has_no_neighbours(first: int, second: int) -> None:
    near = index.across(
        rows_of_length_one(first, 2), rows_of_length_one(second, 3), (np.arange(first), np.arange(second))
    )
    for products, rows in near.anytime.values():
        assert rows.shape == products.shape == (first + second, NEAREST_LINES)
        assert (rows == -1).all()
