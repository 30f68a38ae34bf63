"""What is true of dates in Russian."""

from __future__ import annotations

from xlingual.languages.calendar.calendar import Calendar, numbered
from xlingual.languages.naming.naming import plain_words
from xlingual.languages.numerals.ru import RUSSIAN_NUMERALS

_ADJECTIVE = plain_words("ий ая ое ие ого ей ому ую им ой их ими ом")
_MONTHS = numbered("""
    январск
    февральск
    мартовск
    апрельск
    майск
    июньск
    июльск
    августовск
    сентябрьск
    октябрьск
    ноябрьск
    декабрьск
""")
_DAY_ENDINGS = ("ого", "ое", "ом", "ый", "ой", "его", "ье", "ьем", "ий")  # the last three of third: третьего, третье

RUSSIAN_CALENDAR = Calendar(
    code="ru",
    capitals=False,
    month_first=False,
    month_forms=numbered("""
        январю январем январи
        февралю февралем
        марту мартом
        апрелю апрелем
        маю маем
        июню июнем
        июлю июлем
        августу августом
        сентябрю сентябрем
        октябрю октябрем
        ноябрю ноябрем
        декабрю декабрем
    """),
    short_months=plain_words("янв фев мар апр июн июл авг сент сен окт ноя нояб дек"),
    month_adjectives={stem + end: number for stem, number in _MONTHS.items() for end in _ADJECTIVE},
    weekdays=numbered("""
        понедельник понедельника понедельнику понедельником понедельнике понедельники понедельникам
        вторник вторника вторнику вторником вторнике вторники вторникам
        среда среды среде среду средой средам
        четверг четверга четвергу четвергом четверге четверги четвергам
        пятница пятницы пятнице пятницу пятницей пятницам
        суббота субботы субботе субботу субботой субботам
        воскресенье воскресенья воскресенью воскресеньем воскресеньям
    """),
    short_weekdays=numbered("пн\nвт\nср\nчт\nпт\nсб\nвс"),
    unsure={
        "среда": frozenset(),
        "среды": plain_words("до с со после вечер утро утром вечером ночь день вечера утра прошлой этой"),
        "среде": plain_words("к ко"),
        "среду": plain_words("в на прошлую эту следующую каждую минувшую прошедшую"),
        "средой": plain_words("перед"),
        "средам": plain_words("по"),
        "марта": plain_words("середины конца начала до с после от"),
        "марте": plain_words("в о"),
        "марту": plain_words("к"),
        "августа": plain_words("середины конца начала до с после от"),
    },
    capital_only=frozenset(),
    heralds=plain_words("в во с со к по до"),
    not_after=plain_words("вербное кровавое черная черную черной прощеное светлое страстная великая"),
    not_before=plain_words("христова"),
    day_words={
        word: day for word, day in RUSSIAN_NUMERALS.ordinals.items() if day <= 30 and word.endswith(_DAY_ENDINGS)
    },
    tens={"двадцать": 20, "тридцать": 30},
    ordinal_endings=("го", "ого", "е", "ое", "му", "м", "й", "я"),
    links=frozenset(),
    on=plain_words("в во"),
    day_nouns=plain_words("числа"),
    the_day=False,
    month_only=frozenset(),
    joiners=plain_words("и по до или на"),
    year_words=plain_words("год года году годом г"),
    parts={
        "начало": "early",
        "начала": "early",
        "начале": "early",
        "началу": "early",
        "середина": "mid",
        "середины": "mid",
        "середине": "mid",
        "середину": "mid",
        "конец": "late",
        "конца": "late",
        "конце": "late",
        "концу": "late",
    },
    relative={
        "сегодня": 0,
        "сегодняшний": 0,
        "сегодняшнего": 0,
        "сегодняшнем": 0,
        "сегодняшней": 0,
        "сегодняшняя": 0,
        "вчера": -1,
        "вчерашний": -1,
        "вчерашнего": -1,
        "вчерашней": -1,
        "вчерашнем": -1,
        "накануне": -1,
        "позавчера": -2,
        "завтра": 1,
        "завтрашний": 1,
        "завтрашнего": 1,
        "завтрашней": 1,
        "послезавтра": 2,
    },
    relative_bans={},
    seasons=numbered("""
        весна весной весны весну весне весною
        лето летом
        осень осенью осени
        зима зимой зимы зиму зиме зимою
    """),
    centuries=plain_words("век века веке веку веком столетие столетия столетии вв"),
    century_first=False,
    decade_words=plain_words("годы годов годах годам годами"),
    decade_endings=("е", "х", "ые", "ых", "ми"),
    juche=plain_words("чучхе"),
)
