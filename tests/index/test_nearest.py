"""Searches find what a plain matrix product finds."""

import numpy as np
import pytest

from xlingual import index
from xlingual.index import exact, ivf


def unit(rows: int, seed: int) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(rows, 32)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


def test_exact_search_is_the_sorted_matrix_product() -> None:
    database, queries = unit(50, 1), unit(7, 2)
    products, rows = exact.search(database, queries, 3)
    expected = np.argsort(-(queries @ database.T), axis=1)[:, :3]
    assert (rows == expected).all()
    assert products == pytest.approx(np.take_along_axis(queries @ database.T, expected, 1), abs=1e-5)


def test_inverted_file_finds_noisy_copies() -> None:
    database = unit(4000, 3)
    noisy = database[:200] + 0.05 * np.random.default_rng(4).normal(size=(200, 32)).astype(np.float32)
    noisy /= np.linalg.norm(noisy, axis=1, keepdims=True)
    _, rows = ivf.search(database, noisy, 1)
    assert (rows[:, 0] == np.arange(200)).mean() > 0.97


def test_a_small_database_leaves_blanks() -> None:
    products, rows = index.nearest(unit(2, 5), unit(3, 6), k=4)
    assert (rows[:, 2:] == -1).all()
    assert (products[:, 2:] == -1).all()


def test_nothing_to_search() -> None:
    _, rows = index.nearest(unit(0, 5), unit(3, 6), k=4)
    assert (rows == -1).all()
    assert rows.shape == (3, 4)


def test_search_in_time_stays_inside_the_window() -> None:
    database = unit(60, 7)
    days = np.repeat(np.arange(20), 3)
    asking = np.array([0, 10, 19, -1])
    _, rows = index.nearest_in_time(database, days, unit(4, 8), asking, k=5, window=2)
    for day, found in zip(asking[:3], rows[:3], strict=True):
        assert (np.abs(days[found] - day) <= 2).all()
    assert (rows[3] == -1).all()


def test_folder_and_table_agree() -> None:
    assert set(index.INDEXES) == {"exact", "ivf"}
