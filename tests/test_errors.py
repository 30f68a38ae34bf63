"""Errors: one tree, one line with the place and the cure."""

from __future__ import annotations

from pathlib import Path

import pytest

from xlingual import errors
from xlingual.errors import InputError, ModelError, StoreError, UsageError, XlingualError

TREE = (InputError, ModelError, StoreError, UsageError)


@pytest.mark.parametrize("error", TREE)
def test_every_error_of_a_user_is_in_the_tree(error: type[XlingualError]) -> None:
    assert issubclass(error, XlingualError)
    assert error.__name__ in (errors.__doc__ or "")


def test_the_tree_is_drawn_in_full() -> None:
    defined = {value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)}
    assert defined == {XlingualError, *TREE}


def test_no_error_of_the_tree_is_a_builtin_one() -> None:
    assert not any(issubclass(error, (ValueError, OSError, LookupError)) for error in TREE)


def test_an_input_error_says_where_what_and_what_to_do() -> None:
    error = InputError("not UTF-8", path=Path("новости") / "a.txt", cure="save it as UTF-8")
    assert str(error) == f"{Path('новости') / 'a.txt'}: not UTF-8; save it as UTF-8"
    assert error.path == str(Path("новости") / "a.txt")
    assert error.line is None


def test_an_input_error_names_the_line() -> None:
    error = InputError("two columns wanted", path="pairs.tsv", cure="mend the line", line=12)
    assert str(error) == "pairs.tsv:12: two columns wanted; mend the line"
    assert error.line == 12


def test_a_message_is_one_line() -> None:
    assert "\n" not in str(InputError("empty", path="a.txt", cure="remove it", line=1))
    assert str(ModelError("no such model")) == "no such model"
