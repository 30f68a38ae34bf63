"""How English says numbers."""

from __future__ import annotations

from fractions import Fraction

from xlingual.languages.naming.naming import plain_words
from xlingual.languages.numerals.numerals import Numerals, counted, listed

_UNITS = (
    "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nthirteen\nfourteen\nfifteen\nsixteen"
)
_TENS = "twenty\nthirty\nforty fourty\nfifty\nsixty\nseventy\neighty\nninety"
_ORDINALS = """
    first
    second
    third
    fourth
    fifth
    sixth
    seventh
    eighth
    ninth
    tenth
    eleventh
    twelfth
    thirteenth
    fourteenth
    fifteenth
    sixteenth
    seventeenth
    eighteenth
    nineteenth
"""
_TENTHS = "twentieth\nthirtieth\nfortieth\nfiftieth\nsixtieth\nseventieth\neightieth\nninetieth"
_ORDINAL_WORDS = counted(_ORDINALS, 1) | counted(_TENTHS, 20, 10)
_DENOMINATORS = {word: value for word, value in _ORDINAL_WORDS.items() if value > 2}

ENGLISH_NUMERALS = Numerals(
    code="en",
    decimal_mark=".",
    groups_surely=True,
    cardinals={"zero": 0} | counted(f"{_UNITS}\nseventeen\neighteen\nnineteen", 1) | counted(_TENS, 20, 10),
    hundred=frozenset({"hundred"}),
    scales={
        "thousand": 10**3,
        "thousands": 10**3,
        "million": 10**6,
        "millions": 10**6,
        "mln": 10**6,
        "mn": 10**6,
        "billion": 10**9,
        "billions": 10**9,
        "bn": 10**9,
        "bln": 10**9,
        "trillion": 10**12,
        "trillions": 10**12,
        "trn": 10**12,
        "tln": 10**12,
    },
    glued_scales={
        "k": 10**3,
        "m": 10**6,
        "mn": 10**6,
        "mln": 10**6,
        "bn": 10**9,
        "b": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    },
    plurals={
        "tens": 10,
        "dozens": 12,
        "scores": 20,
        "hundreds": 100,
        "thousands": 10**3,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    },
    ordinals=_ORDINAL_WORDS
    | counted("twenties\nthirties\nforties\nfifties\nsixties\nseventies\neighties\nnineties", 20, 10)
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6},
    names_tenths=False,
    denominators={f"{word}s": value for word, value in _DENOMINATORS.items()}
    | {"halves": 2, "quarters": 4, "hundredths": 100},
    lone_denominators=_DENOMINATORS | {"half": 2, "quarter": 4, "hundredth": 100},
    parts={"half": Fraction(1, 2), "quarter": Fraction(1, 4)},
    fused={},
    loose={
        "both": 2,
        "pair": 2,
        "couple": 2,
        "twice": 2,
        "double": 2,
        "doubled": 2,
        "twofold": 2,
        "duo": 2,
        "thrice": 3,
        "triple": 3,
        "tripled": 3,
        "threefold": 3,
        "trio": 3,
        "quartet": 4,
        "fourfold": 4,
        "fivefold": 5,
        "tenfold": 10,
        "dozen": 12,
    },
    ones=frozenset({"one"}),
    ands=frozenset({"and"}),
    and_behind_tens=False,
    halves=("and a half", "and half"),
    wholes=frozenset({"point"}),
    names_decimals=False,
    some=plain_words("several many few some various countless couple"),
    about=(
        "about",
        "around",
        "approximately",
        "approx",
        "nearly",
        "almost",
        "roughly",
        "some",
        "more than",
        "over",
        "less than",
        "fewer than",
        "under",
        "up to",
        "at least",
        "at most",
        "close to",
        "near",
        "circa",
        "an estimated",
        "order of",
        "~",
        "≈",
        ">",
        "<",
    ),
    articles=frozenset({"a", "an"}),
    of=frozenset({"of", "a"}),
    percents=("%", "percent", "per cent", "pct"),
    points=("percentage points", "percentage point", "pp"),
    units=listed(
        t="t ton tons tonne tonnes",
        kg="kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos",
        g="g gram grams gramme grammes",
        lb="lb lbs",
        oz="oz ounce ounces",
        km="km kms kilometer kilometers kilometre kilometres",
        m="m meter meters metre metres",
        cm="cm centimeter centimeters centimetre centimetres",
        mm="mm millimeter millimeters millimetre millimetres",
        mi="mile miles",
        yd="yard yards yd",
        ft="foot feet ft",
        ha="ha hectare hectares",
        acre="acre acres",
        km2="km²",
        m2="m²",
        m3="m³",
        l="l liter liters litre litres",
        gal="gallon gallons",
        bbl="barrel barrels bbl",
        y="year years yr yrs",
        dec="decade decades",
        cent="century centuries",
        mill="millennium millennia millenniums",
        mo="month months",
        wk="week weeks",
        d="day days",
        h="hour hours hr hrs",
        min="minute minutes min mins",
        s="seconds sec secs",
        USD="dollar dollars usd",
        EUR="euro euros eur",
        RUB="ruble rubles rouble roubles rub",
        UAH="hryvnia hryvnias hryvnya uah",
        KRW="won krw",
        CNY="yuan cny rmb",
        JPY="yen jpy",
        deg="degree degrees",
        mph="mph",
    )
    | {"km/h": "km/h", "kmh": "km/h", "kph": "km/h"},
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    decade_endings=frozenset({"s"}),
    decade_words=frozenset(),
    cardinal_endings=frozenset(),
    centuries=frozenset({"century", "centuries", "war", "congress", "part", "chapter"}),
    ranges=(("from", "to"), ("between", "and"), ("", "to"), ("", "or"), ("from", "until"), ("", "through")),
    date_links=frozenset({"of", "the"}),
    month_first=True,
    halves_of_day={"am": 0, "pm": 12, "a.m.": 0, "p.m.": 12},
)
