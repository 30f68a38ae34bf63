import pytest

from xlingual.ingest import dates


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("29 de abril de 2025", "2025-04-29"),
        ("1º de mayo del 2025", "2025-05-01"),
        ("29 апреля 2025 г.", "2025-04-29"),
        ("9 мая 2025 года", "2025-05-09"),
        ("April 29, 2025", "2025-04-29"),
        ("Sept. 3rd, 2024", "2024-09-03"),
        ("05/04/2025", "2025-04-05"),
        ("04/28/2025", "2025-04-28"),
        ("28.04.25", "2025-04-28"),
        ("2025-04-28T23:10:00+03:00", "2025-04-28"),
        ("Mon, 28 Apr 2025 10:00:00 GMT", "2025-04-28"),
        ("(Juche114.4.29.)", "2025-04-29"),
        ("April 29", None),
        ("29 апреля", None),
        ("30.02.2025", None),
        ("2025", None),
        ("", None),
    ],
)
def test_first(text, iso):
    assert dates.first(text) == iso


def test_values_of_records():
    assert dates.of_value("20250428") == "2025-04-28"
    assert dates.of_value(1745846400) == "2025-04-28"
    assert dates.of_value(1745846400000) == "2025-04-28"
    assert dates.of_value("soon") is None


def test_addresses():
    assert dates.of_url("https://example.org/2025/04/28/story") == "2025-04-28"
    assert dates.of_url("https://example.org/story-2025") is None


def test_without_leaves_the_rest():
    assert dates.without("Updated 28 abril, 14:00").split() == ["Updated", ",", "14:00"]
