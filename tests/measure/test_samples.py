import numpy as np
import pytest

from xlingual.measure import distinct_rows, false_partners, thirds


def test_repeated_and_empty_lines_are_left_out():
    a = ["The sea is calm.", "Rain.", "the sea is calm", "Snow.", "", "Hail.", "Fog."]
    b = ["La mar está en calma.", "Lluvia.", "El mar está tranquilo.", "¡Lluvia!", "Viento.", "...", "Niebla."]
    assert distinct_rows(a, b) == [0, 1, 6]


def test_a_third_stands_on_both_sides():
    a, b = thirds(11, seed=0)
    both = set(a.tolist()) & set(b.tolist())
    assert (len(a), len(b), len(both)) == (6, 6, 3)
    assert len(set(a.tolist()) | set(b.tolist())) == 9


def test_the_seed_decides_the_draw():
    assert all(np.array_equal(one, again) for one, again in zip(thirds(30, 1), thirds(30, 1), strict=True))
    assert not np.array_equal(thirds(30, 1)[0], thirds(30, 2)[0])


@pytest.mark.parametrize("count", [4, 5, 40])
def test_three_different_false_partners(count):
    own = np.arange(count)
    nearest = np.stack([own, (own + 1) % count], axis=1)
    nearest[0] = (2, 0)
    partners = false_partners(nearest, seed=0)
    assert partners[0, 0] == 2
    assert partners[:, 0].tolist()[1:] == nearest[1:, 1].tolist()
    assert partners[0, 1] == 1
    assert partners[1:, 1].tolist() == [row - 1 for row in range(1, count)]  # the next row is the nearest already
    for row in range(count):
        assert len({row, *partners[row].tolist()}) == 4
    assert np.array_equal(partners, false_partners(nearest, seed=0))
