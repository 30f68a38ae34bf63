"""What is true of dates in English."""

from __future__ import annotations

from xlingual.languages.calendar.calendar import Calendar, numbered
from xlingual.languages.naming.naming import plain_words
from xlingual.languages.numerals.en import ENGLISH_NUMERALS

_MONTH_HERALDS = plain_words(
    "in by from since until till last next this early late mid during between through before after"
)

ENGLISH_CALENDAR = Calendar(
    code="en",
    capitals=True,
    month_first=True,
    month_forms={},
    short_months=plain_words("jan feb mar apr jun jul aug sept sep oct nov dec"),
    month_adjectives={},
    weekdays=numbered("""
        monday mondays
        tuesday tuesdays
        wednesday wednesdays
        thursday thursdays
        friday fridays
        saturday saturdays
        sunday sundays
    """),
    short_weekdays=numbered("mon\ntue tues\nwed\nthu thur thurs\nfri\nsat\nsun"),
    unsure={"may": _MONTH_HERALDS, "march": _MONTH_HERALDS},
    capital_only=plain_words("may march august"),
    heralds=frozenset(),
    not_after=plain_words("palm bloody black good ash easter cyber maundy super holy girl man"),
    not_before=plain_words("times telegraph mirror express mail post"),
    day_words={
        word: day
        for word, day in ENGLISH_NUMERALS.ordinals.items()
        if day <= 30 and word not in ("twenties", "thirties")
    },
    tens={"twenty": 20, "thirty": 30},
    ordinal_endings=("st", "nd", "rd", "th"),
    links=plain_words("of the"),
    on=plain_words("on"),
    day_nouns=frozenset(),
    the_day=False,
    month_only=plain_words("in during"),
    joiners=plain_words("and to through until till or"),
    year_words=plain_words("year"),
    parts={
        "early": "early",
        "beginning": "early",
        "start": "early",
        "mid": "mid",
        "middle": "mid",
        "late": "late",
        "end": "late",
    },
    relative={
        "today": 0,
        "tonight": 0,
        "yesterday": -1,
        "last night": -1,
        "day before yesterday": -2,
        "tomorrow": 1,
        "day after tomorrow": 2,
    },
    relative_bans={},
    seasons=numbered("spring\nsummer\nautumn\nwinter"),
    centuries=plain_words("century centuries"),
    century_first=False,
    decade_words=frozenset(),
    decade_endings=("s", "'s", "’s"),
    juche=plain_words("juche"),
)
