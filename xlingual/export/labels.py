"""Letters under which the versions of a statement are printed."""

from __future__ import annotations

from string import ascii_lowercase


def label(number: int) -> str:
    """``a`` for 0, ``z`` for 25, then ``a2``.

    >>> label(0), label(27)
    ('a', 'b2')
    """
    turn, letter = divmod(number, len(ascii_lowercase))
    return ascii_lowercase[letter] + (str(turn + 1) if turn else "")
