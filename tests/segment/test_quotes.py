"""Pairs of quotation marks: all styles, nesting, odd marks, several paragraphs."""

from __future__ import annotations

import pytest

from xlingual.segment.quotes import find_quotes

CASES = [
    ('"We won the match," he said.', ["We won the match"]),
    ("“We won the match,” he said.", ["We won the match"]),
    ("«Мы победили», — сказал он.", ["Мы победили"]),
    ("„Мы победили“, — сказал он.", ["Мы победили"]),
    ("«Hemos ganado», dijo.", ["Hemos ganado"]),
    ("'We won the match,' he said.", ["We won the match"]),
    ("‘We won the match,’ he said.", ["We won the match"]),
    ("''We won the match,'' he said.", ["We won the match"]),
    ("”We won the match” he said", ["We won the match"]),
    ('“We won the match," he said.', ["We won the match"]),
    ('"We won the match,” said Orlov.', ["We won the match"]),
    ('He left."We won,"he said."They lost."', ["We won", "They lost."]),
    ("The workers' party's plan isn't new.", []),
    ("‘The workers’ party won,’ he said.", ["The workers’ party won"]),
    ('The pipe is 5" wide.', []),
    ('""', []),
    ('"', []),
    ("«»", []),
    ("No marks at all.", []),
    ('He said "we will stay. Nobody heard it.', ["we will stay."]),
    ("«ООО «Ромашка» объявило о банкротстве.", ["Ромашка"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotes(text: str, expected: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        '"The "sacred oath" is over," he said.',
        "«Партия «Единый мир» победила», — сказал он.",
        "“He said ‘never,’ and left.”",
    ],
)
def test_a_nested_quotation_is_deeper(text: str) -> None:
    assert [quote.depth for quote in find_quotes(text)] == [0, 1]


def test_an_odd_mark_does_not_spoil_the_next_line() -> None:
    text = 'He called it "a shame.\n\nThe mayor said: "We shall see."'
    assert [text[q.start : q.end] for q in find_quotes(text)] == ["a shame.", "We shall see."]


def test_paragraphs_that_reopen_the_mark_are_one_chain() -> None:
    text = '"One came.\n\n"Two left.\n\n"Three stayed," he said.\n\n"Four," said she.'
    quotes = find_quotes(text)
    assert [text[q.start : q.end] for q in quotes] == ["One came.", "Two left.", "Three stayed", "Four"]
    assert len({q.chain for q in quotes[:3]}) == 1
    assert quotes[3].chain != quotes[0].chain


def test_a_quotation_closed_two_paragraphs_later_is_one_chain() -> None:
    text = "“One came.\nTwo left.\nThree stayed,” he said."
    quotes = find_quotes(text)
    assert [text[q.start : q.end] for q in quotes] == ["One came.", "Two left.", "Three stayed"]
    assert len({q.chain for q in quotes}) == 1
