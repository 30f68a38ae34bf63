"""How the parts of a date follow each other: patterns over the tags of a text's tokens."""

from __future__ import annotations

import re
from functools import cache

from xlingual.languages.calendar import CALENDARS

DAY = r"(?:tc?-?[dD]|[DEd])"
DAYS = rf"(?:{DAY}(?:,L?{DAY})*(?:c|-)L*)?{DAY}"  # 26 · 26 and 27 · 26, 27 and 28 · 26-28
DAYS_BEHIND = rf"{DAY}(?:(?:,L?{DAY})*(?:cL?{DAY}(?!x)|-{DAY})(?!L*[Mm]))?"  # "April 26 and 27", no "27 people"
_JUCHE = r"(?:Jn(?:\(Y\))?|nGJ(?:\(Y\))?|n\(Y\))"  # Juche 114 (2025) · 114 (2025) de la era Juche
YEAR = rf"(?:,?[LG]*(?:Y|y(?!x)|{_JUCHE})G?)"
BEFORE = r"(?:[Ww],?[Lo]*)?"  # "Saturday, the 26th of April"
BEHIND = r"(?:(?:,|\()o?W\)?)?"  # "11 декабря, в субботу"
PART = r"(?:P-?L*)"

_THE = "(?:L(?=E))?"  # "May the 4th"

_NUMERIC = rf"{BEFORE}N{BEHIND}"
_MONTH_FIRST = rf"{BEFORE}(?<!q)%M{_THE}{DAYS_BEHIND}{YEAR}?{BEHIND}|%M{_THE}{DAYS_BEHIND}{YEAR}"
_SHORT_YEAR = rf"{PART}?[Mm]L*[DE]G"  # "июня 25-го года": a year, not a day; of which century is not said
_MONTH = rf"{PART}?M{YEAR}|{PART}?M|{PART}?m{YEAR}|{PART}m|m(?=[c-]L*M)|(?<=M[c-])m|a"  # m: only beside something else
_WEEKDAY_AND_DAY = r"(?:[Ww],?[Lo]*E|W[Lo]*D)(?![xn%MmE-])"  # "суббота, 26-го", "el sábado 26"
_LONE_DAY = r"(?<=L)E(?![xG-])|(?<![\w-])E(?![xG-])"  # "the 26th", beside a month somewhere in the text
_NOUN_DAY = r"iD(?:(?:,|c)L?D)*+(?!L*[Mm]|[n%])|[DE]i"
_THE_DAY = r"(?<=o)D(?=[q,.]|$)"
_ORDINAL = r"(?:(?:t-?)?[DEdV])"
_CENTURY = rf"(?:{_ORDINAL},)*(?:{_ORDINAL},?(?:c|-)L*)?{_ORDINAL}-?C"
_CENTURY_FIRST = r"C[DEV](?:,[DEV])*(?:(?:c|-)L*[DEV])?"
_DECADE = r"X|(?<!s)Z|EK|KL*[XZYynD]"  # not "in his 20s"


@cache
def pattern(lang: str) -> re.Pattern[str]:
    """A language's grammar; the name of the group that matched says what kind of date it is."""
    calendar = CALENDARS[lang]
    month = "[Mm]" if calendar.capitals else "M"  # a capital tells "Mar 12" from "junto al mar, 12 barcos"
    month_first = f"|{_MONTH_FIRST.replace('%M', month)}" if calendar.month_first else ""
    ahead = rf"(?!L?{DAY}(?!x))" if month_first else ""  # "No. 12 of April 9": the day is the second number
    kinds = {
        "numeric": _NUMERIC,
        "short": _SHORT_YEAR,
        "full": rf"{BEFORE}{DAYS}L*[Mm]{ahead}{YEAR}?{BEHIND}{month_first}",
        "month": _MONTH,
        "weekday": rf"{_WEEKDAY_AND_DAY}|W",
        "relative": "Rr*",
        "season": f"S{YEAR}?",
        "century": _CENTURY_FIRST if calendar.century_first else _CENTURY,
        "decade": _DECADE,
        "juche": r"Jn(?:\(Y\))?|nGJ(?:\(Y\))?",
        "day": _NOUN_DAY + (f"|{_THE_DAY}" if calendar.the_day else ""),
        "lone": _LONE_DAY,
    }
    return re.compile("|".join(f"(?P<{kind}>{text})" for kind, text in kinds.items()))
