"""How the parts of a date follow each other: patterns over the tags of a text's tokens."""

from __future__ import annotations

import re
from functools import cache

DAY = r"(?:tc?-?[dD]|[DEd])"
DAYS = rf"(?:{DAY}(?:,L?{DAY})*(?:c|-)L*)?{DAY}"  # 26 · 26 and 27 · 26, 27 and 28 · 26-28
DAYS_BEHIND = rf"{DAY}(?:(?:,L?{DAY})*(?:cL?{DAY}(?!x)|-{DAY})(?!L*[Mm]))?"  # "April 26 and 27", no "27 people"
YEAR = r"(?:,?[LG]*(?:Y|y(?!x)|Jn(?:\([Yy]\))?)G?)"
BEFORE = r"(?:[Ww],?L*)?"  # "Saturday, the 26th of April"
BEHIND = r"(?:(?:,|\()o?W\)?)?"  # "11 декабря, в субботу"
PART = r"(?:P-?L*)"

_NUMERIC = rf"{BEFORE}N{BEHIND}"
_MONTH_FIRST = rf"{BEFORE}(?<!q)[Mm]L?{DAYS_BEHIND}{YEAR}?{BEHIND}|[Mm]L?{DAYS_BEHIND}{YEAR}"
_SHORT_YEAR = rf"{PART}?[Mm]L*[DE]G"  # "июня 25-го года": a year, not a day; of which century is not said
_MONTH = rf"{PART}?M{YEAR}|{PART}?M|{PART}?m{YEAR}|{PART}m|m(?=[c-]L*M)|(?<=M[c-])m|a"  # m: only beside something else
_WEEKDAY_AND_DAY = r"[Ww],?L*(?:E|DG?)(?![xn%MmE-])"  # "суббота, 26-го", "el sábado 26"
_LONE_DAY = r"(?<=L)E(?![xG-])|(?<![\w-])E(?![xG-])"  # "the 26th", beside a month somewhere in the text
_CENTURY = r"(?:t-?)?[DEdV]-?C|C[DEV]"
_DECADE = r"X|KL*[XYynD]"


@cache
def pattern(month_first: bool) -> re.Pattern[str]:
    """The grammar; the name of the group that matched says what kind of date it is."""
    ahead = rf"(?!L?{DAY}(?!x))" if month_first else ""  # "No. 12 of April 9": the day is the second number
    day_first = rf"{BEFORE}{DAYS}L*[Mm]{ahead}{YEAR}?{BEHIND}"
    kinds = {
        "numeric": _NUMERIC,
        "short": _SHORT_YEAR,
        "full": day_first + (f"|{_MONTH_FIRST}" if month_first else ""),
        "month": _MONTH,
        "weekday": rf"{_WEEKDAY_AND_DAY}|W",
        "relative": "Rr*",
        "season": f"S{YEAR}?",
        "century": _CENTURY,
        "decade": _DECADE,
        "juche": r"Jn(?:\([Yy]\))?",
        "lone": _LONE_DAY,
    }
    return re.compile("|".join(f"(?P<{kind}>{text})" for kind, text in kinds.items()))
