"""How Spanish says numbers."""

from __future__ import annotations

from fractions import Fraction

from xlingual.languages.naming.naming import plain_words
from xlingual.languages.numerals.numerals import Numerals, counted, listed

_UNITS = """
    uno un una
    dos
    tres
    cuatro
    cinco
    seis
    siete
    ocho
    nueve
    diez
    once
    doce
    trece
    catorce
    quince
    dieciséis
    diecisiete
    dieciocho
    diecinueve
    veinte
    veintiuno veintiún veintiuna
    veintidós
    veintitrés
    veinticuatro
    veinticinco
    veintiséis
    veintisiete
    veintiocho
    veintinueve
"""
_TENS = "treinta\ncuarenta\ncincuenta\nsesenta\nsetenta\nochenta\nnoventa"
_HUNDREDS = """
    cien ciento
    doscientos doscientas
    trescientos trescientas
    cuatrocientos cuatrocientas
    quinientos quinientas
    seiscientos seiscientas
    setecientos setecientas
    ochocientos ochocientas
    novecientos novecientas
"""


def _agreeing(stems: str) -> str:
    """Masculine, feminine and their plurals of each line's stem; further words of a line stand as they are."""
    lines = [line.split() for line in stems.strip().splitlines()]
    return "\n".join(" ".join([*(stem + e for e in ("o", "a", "os", "as")), *more]) for stem, *more in lines)


_ORDINALS = """
    primer primer
    segund
    tercer tercer
    cuart
    quint
    sext
    séptim
    octav
    noven
    décim
    undécim
    duodécim
    decimotercer decimotercer
    decimocuart
    decimoquint
    decimosext
    decimoséptim
    decimoctav
    decimonoven
"""
_PARTS = ["medi", "terci", "cuart", "quint", "sext", "septim", "octav", "noven", "decim"]
_PLURAL_PARTS = "\n".join(f"{stem}os {stem}as" for stem in _PARTS)
_SINGULAR_PARTS = "\n".join(f"{stem}o {stem}a" for stem in _PARTS)
_TENTHS = "vigésim\ntrigésim\ncuadragésim\nquincuagésim\nsexagésim\nseptuagésim\noctogésim\nnonagésim\ncentésim"

SPANISH_NUMERALS = Numerals(
    code="es",
    decimal_mark=",",
    groups_surely=False,
    cardinals={"cero": 0} | counted(_UNITS, 1) | counted(_TENS, 30, 10) | counted(_HUNDREDS, 100, 100),
    hundred=frozenset(),
    scales={
        "mil": 10**3,
        "miles": 10**3,
        "millon": 10**6,
        "millones": 10**6,
        "mill": 10**6,
        "mm": 10**6,
        "mln": 10**6,
        "millardo": 10**9,
        "millardos": 10**9,
        "billon": 10**12,
        "billones": 10**12,
        "trillon": 10**18,
        "trillones": 10**18,
    },
    glued_scales={"k": 10**3, "m": 10**6, "mm": 10**6},
    plurals={
        "decenas": 10,
        "docenas": 12,
        "veintenas": 20,
        "cientos": 100,
        "centenares": 100,
        "centenas": 100,
        "miles": 10**3,
        "millares": 10**3,
        "millones": 10**6,
        "billones": 10**12,
    },
    ordinals=counted(_agreeing(_ORDINALS), 1)
    | counted(_agreeing(_TENTHS), 20, 10)
    | {"milesimo": 1000, "milesima": 1000, "millonesima": 10**6}
    | dict.fromkeys(("setimo", "setima"), 7),
    names_tenths=True,
    denominators=counted(_PLURAL_PARTS, 2) | {"centesimos": 100, "centesimas": 100},
    lone_denominators=counted(_SINGULAR_PARTS, 2) | {"centesimo": 100, "centesima": 100},
    parts={
        "medio": Fraction(1, 2),
        "media": Fraction(1, 2),
        "mitad": Fraction(1, 2),
        "tercio": Fraction(1, 3),
    },
    fused={},
    loose={
        "ambos": 2,
        "ambas": 2,
        "par": 2,
        "doble": 2,
        "duplicar": 2,
        "duplico": 2,
        "pareja": 2,
        "triple": 3,
        "trio": 3,
        "cuarteto": 4,
        "decena": 10,
        "docena": 12,
        "quincena": 15,
        "veintena": 20,
        "treintena": 30,
        "centenar": 100,
        "millar": 1000,
    },
    ones=frozenset({"uno", "un", "una"}),
    ands=frozenset({"y"}),
    and_behind_tens=True,
    halves=("y medio", "y media"),
    wholes=frozenset({"coma", "punto"}),
    names_decimals=False,
    some=plain_words("varios varias muchos muchas algunos algunas unos unas pocos pocas"),
    about=(
        "unos",
        "unas",
        "alrededor de",
        "cerca de",
        "casi",
        "aproximadamente",
        "mas de",
        "menos de",
        "hasta",
        "al menos",
        "por lo menos",
        "como minimo",
        "en torno a",
        "sobre",
        "aproximado de",
        "alrededor del",
        "cerca del",
        "mas del",
        "menos del",
        "casi el",
        "~",
        "≈",
        ">",
        "<",
    ),
    articles=frozenset({"un", "una"}),
    of=frozenset({"de"}),
    percents=("%", "por ciento", "porciento", "por 100"),
    points=("puntos porcentuales", "punto porcentual", "pp"),
    units=listed(
        t="t tonelada toneladas ton tn tm",
        kg="kg kilogramo kilogramos kilo kilos",
        g="g gramo gramos gr",
        lb="lb libras libra",
        oz="oz onza onzas",
        km="km kms kilómetro kilómetros",
        m="m metro metros",
        cm="cm centímetro centímetros",
        mm="mm milímetro milímetros",
        mi="milla millas",
        yd="yarda yardas",
        ft="pie pies",
        ha="ha hectárea hectáreas",
        acre="acre acres",
        km2="km²",
        m2="m²",
        m3="m³",
        l="l litro litros",
        gal="galón galones",
        bbl="barril barriles",
        y="año años",
        dec="década décadas decenio decenios",
        cent="siglo siglos centuria centurias",
        mill="milenio milenios",
        mo="mes meses",
        wk="semana semanas",
        d="día días",
        h="h hora horas",
        min="min minuto minutos",
        s="segundos seg",
        USD="dólar dólares usd",
        EUR="euro euros eur",
        RUB="rublo rublos rub",
        UAH="grivna grivnas uah",
        KRW="wones won krw",
        CNY="yuan yuanes",
        JPY="yen yenes",
        deg="grado grados",
    )
    | {"km/h": "km/h"},
    ordinal_endings=plain_words("º ª ° er ro ra do da to ta mo ma no na vo va o a os as"),
    decade_endings=frozenset({"s"}),
    decade_words=frozenset({"anos", "decada"}),
    cardinal_endings=frozenset(),
    centuries=frozenset({"siglo", "siglos", "congreso", "guerra", "capitulo", "parte"}),
    ranges=(("de", "a"), ("entre", "y"), ("desde", "hasta"), ("de", "hasta"), ("", "a"), ("", "o"), ("del", "al")),
    date_links=frozenset({"de", "del"}),
    month_first=False,
    halves_of_day={"am": 0, "pm": 12, "a.m.": 0, "p.m.": 12, "a. m.": 0, "p. m.": 12},
)
