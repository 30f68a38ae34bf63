"""The cheapest way to read two words as spellings of one, letter by letter."""

from __future__ import annotations

from xlingual.names.match.letters import Prices

Path = tuple[tuple[str, str], ...]  # the strings of letters that stand for each other, in order


def cheapest(a: str, b: str, prices: Prices, *, longest: int, limit: float) -> tuple[float, Path] | None:
    """The price in nats and the path; None where no path of known letters is as cheap as ``limit``.

    Dynamic programming over both words, as in Wagner and Fischer (1974), but with strings of up to ``longest`` letters
    on either side and without unknown letters: one that no table explains leaves the words apart.
    """
    # cells[i][j]: price of the cheapest path to the i-th letter of a and the j-th of b, and where it came from
    cells: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(len(a) + 1)]
    cells[0][0] = (0.0, 0, 0)
    for i, row in enumerate(cells):
        pieces = _pieces(a, i, prices, longest) if row else []
        for j in range(min(row, default=0), len(b) + 1 if row else 0):
            if j not in row:
                continue
            left = limit - row[j][0]
            theirs = [(end, b[j:end]) for end in range(j, min(j + longest, len(b)) + 1)]
            for step, others in pieces:
                below = cells[i + step]
                for end, piece in theirs:
                    price = others.get(piece)
                    if price is not None and price <= left:
                        total = row[j][0] + price
                        if end not in below or total < below[end][0]:
                            below[end] = (total, i, j)
    if len(b) not in cells[len(a)]:
        return None
    return cells[len(a)][len(b)][0], _walk(a, b, cells)


def _pieces(a: str, i: int, prices: Prices, longest: int) -> list[tuple[int, dict[str, float]]]:
    """The strings of letters that begin at the i-th letter, by their length, and what may stand for each."""
    steps = range(min(longest, len(a) - i) + 1)
    return [(step, others) for step in steps if (others := prices.get(a[i : i + step]))]


def _walk(a: str, b: str, cells: list[dict[int, tuple[float, int, int]]]) -> Path:
    path = []
    i, j = len(a), len(b)
    while (i, j) != (0, 0):
        _, from_i, from_j = cells[i][j]
        path.append((a[from_i:i], b[from_j:j]))
        i, j = from_i, from_j
    return tuple(reversed(path))
