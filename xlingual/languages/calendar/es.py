"""What is true of dates in Spanish."""

from __future__ import annotations

from xlingual.languages.calendar.calendar import Calendar, numbered
from xlingual.languages.naming.naming import plain_words
from xlingual.languages.numerals.es import SPANISH_NUMERALS

SPANISH_CALENDAR = Calendar(
    code="es",
    capitals=False,
    month_first=True,
    month_forms={},
    short_months=plain_words("ene feb mar abr may jun jul ago sept sep oct nov dic"),
    month_adjectives={},
    weekdays=numbered("lunes\nmartes\nmiercoles\njueves\nviernes\nsabado sabados\ndomingo domingos"),
    short_weekdays=numbered("lun\nmar\nmie\njue\nvie\nsab\ndom"),
    unsure={},
    capital_only=frozenset(),
    heralds=plain_words("el los este pasado proximo en"),
    not_after=plain_words("santo"),
    not_before=plain_words("santo negro"),
    day_words={"uno": 1, "primero": 1}
    | {word: day for word, day in SPANISH_NUMERALS.cardinals.items() if 1 < day <= 30},
    tens={"treinta": 30},
    ordinal_endings=("º", "°", "ro", "er"),
    links=plain_words("de del la los"),
    on=plain_words("el"),
    day_nouns=plain_words("dia dias"),
    the_day=True,
    month_only=plain_words("en"),
    joiners=plain_words("y al a e hasta o"),
    year_words=plain_words("ano"),
    parts={
        "principios": "early",
        "principio": "early",
        "comienzos": "early",
        "comienzo": "early",
        "inicios": "early",
        "inicio": "early",
        "mediados": "mid",
        "finales": "late",
        "final": "late",
        "fines": "late",
        "fin": "late",
    },
    relative={
        "hoy": 0,
        "anoche": -1,
        "ayer": -1,
        "antes de ayer": -2,
        "antier": -2,
        "anteayer": -2,
        "manana": 1,
        "pasado manana": 2,
    },
    relative_bans={"manana": plain_words("la esta una media cada misma aquella las")},
    seasons=numbered("primavera\nverano\notono\ninvierno"),
    centuries=plain_words("siglo siglos"),
    century_first=True,
    decade_words=plain_words("anos decada decadas decenio"),
    decade_endings=(),
    juche=plain_words("juche zuche"),
)
