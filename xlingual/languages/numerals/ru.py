"""How Russian says numbers, in all cases and genders."""

from __future__ import annotations

from fractions import Fraction

from xlingual.languages.naming.naming import plain_words
from xlingual.languages.numerals.numerals import Numerals, all_forms, counted, listed

_UNITS = """
    один одна одно одни одного одной одному одним одном одну одними одних одною
    два две двух двум двумя двое двоих двоим двоими
    три трёх трём тремя трое троих троим троими
    четыре четырёх четырём четырьмя четверо четверых четверым четверыми
    пять пяти пятью пятеро пятерых пятерым пятерка пятёрки
    шесть шести шестью шестеро шестерых шестерым шестёрка шестёрки
    семь семи семью семеро семерых семерым семёрка семёрки семёрке семёркой семёрку
    восемь восьми восемью восьмью восьмеро восьмерых восьмёрка восьмёрки восьмёрке восьмёркой восьмёрку
    девять девяти девятью девятеро девятерых
    десять десяти десятью десятеро десятерых
"""
_TEENS = "один две три четыр пят шест сем восем девят"
_HUNDREDS = """
    сто ста
    двести двухсот двумстам двумястами двухстах
    триста трёхсот трёмстам тремястами трёхстах
    четыреста четырёхсот четырёмстам четырьмястами четырёхстах
    пятьсот пятисот пятистам пятьюстами пятистах
    шестьсот шестисот шестистам шестьюстами шестистах
    семьсот семисот семистам семьюстами семистах
    восемьсот восьмисот восьмистам восемьюстами восьмистах
    девятьсот девятисот девятистам девятьюстами девятистах
"""
_TENS = """
    двадцать двадцати двадцатью
    тридцать тридцати тридцатью
    сорок сорока
    пятьдесят пятидесяти пятьюдесятью
    шестьдесят шестидесяти шестьюдесятью
    семьдесят семидесяти семьюдесятью
    восемьдесят восьмидесяти восемьюдесятью
    девяносто девяноста
"""
_ADJECTIVE = ["ый", "ой", "ий", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ые", "ых", "ыми", "ою"]
_ORDINALS = "перв втор _ четверт пят шест седьм восьм девят десят"
_TENTHS = "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност"
_HUNDREDTHS = "сот двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"
_THIRD = "третий третья третье третьего третьей третьему третьим третьем третью третьи третьих третьими"


def _teens() -> str:
    """Eleven to nineteen, one a line."""
    return "\n".join(" ".join(f"{stem}надцат{e}" for e in ("ь", "и", "ью")) for stem in _TEENS.split())


def _ordinals(stems: str) -> str:
    """All forms of each ordinal, one number a line."""
    return "\n".join(" ".join(stem + e for e in _ADJECTIVE) for stem in stems.split())


def _nouns(stem: str, endings: str) -> str:
    """A noun's forms; "0" stands for no ending."""
    return " ".join(stem + e.replace("0", "") for e in endings.split())


def _scale(value: int, forms: str) -> dict[str, int]:
    return dict.fromkeys(forms.split(), value)


_MASCULINE = "0 а у ом е ы ов ам ами ах"
_FEMININE = "а ы е у ой ою 0 ам ами ах"
_SINGULAR_TEN, _PLURAL = "0 а у ом е", "ы ов ам ами ах"
_ORDINAL_WORDS = (
    counted(_ordinals(_ORDINALS), 1)
    | dict.fromkeys(_THIRD.split(), 3)
    | counted(_ordinals(" ".join(f"{stem}надцат" for stem in _TEENS.split())), 11)
    | counted(_ordinals(_TENTHS), 20, 10)
    | counted(_ordinals(_HUNDREDTHS), 100, 100)
    | counted(_ordinals("тысячн"), 1000)
    | counted(_ordinals("миллионн"), 10**6)
)
_PARTS = {
    **all_forms(_nouns("половин", _FEMININE), Fraction(1, 2)),
    **all_forms("треть трети третью", Fraction(1, 3)),
    **all_forms("четверть четверти четвертью", Fraction(1, 4)),
}
_PREFIXES = counted(
    "одно\nдвух дву\nтрех\nчетырех\nпяти\nшести\nсеми\nвосьми\nдевяти\nдесяти\n"
    + "\n".join(f"{stem}надцати" for stem in _TEENS.split())
    + "\nдвадцати",
    1,
) | counted("тридцати\nсорока\nпятидесяти\nшестидесяти\nсемидесяти\nвосьмидесяти\nдевяносто\nсто", 30, 10)

RUSSIAN_NUMERALS = Numerals(
    code="ru",
    decimal_mark=",",
    groups_surely=False,
    cardinals={"ноль": 0, "нуль": 0, "ноля": 0, "нуля": 0, "нулю": 0}
    | counted(_UNITS, 1)
    | counted(_teens(), 11)
    | counted(_TENS, 20, 10)
    | counted(_HUNDREDS, 100, 100),
    hundred=frozenset(),
    scales=_scale(10**3, "тыс " + _nouns("тысяч", "а и е у ей ью 0 ам ами ах"))
    | _scale(10**6, "млн " + _nouns("миллион", _MASCULINE))
    | _scale(10**9, "млрд " + _nouns("миллиард", _MASCULINE))
    | _scale(10**9, _nouns("биллион", _MASCULINE))
    | _scale(10**12, "трлн " + _nouns("триллион", _MASCULINE)),
    glued_scales={"к": 10**3, "k": 10**3},
    plurals=_scale(10, _nouns("десятк", "и ов ам ами ах"))
    | _scale(12, _nouns("дюжин", "ы 0 ам ами ах"))
    | _scale(100, "сотни сотен сотням сотнями сотнях")
    | _scale(10**3, _nouns("тысяч", "и 0 ам ами ах"))
    | _scale(10**6, _nouns("миллион", _PLURAL))
    | _scale(10**9, _nouns("миллиард", _PLURAL))
    | _scale(10**12, _nouns("триллион", _PLURAL)),
    ordinals=_ORDINAL_WORDS,
    names_tenths=False,
    denominators={w: value for w, value in _ORDINAL_WORDS.items() if value > 2 and w.endswith(("ых", "их"))}
    | {"трети": 3, "четверти": 4, "третей": 3, "четвертей": 4},
    lone_denominators={w: v for w, v in _ORDINAL_WORDS.items() if v > 2 and w.endswith(("ая", "ья", "ую", "ью", "ой"))}
    | all_forms("треть трети третью", 3)
    | all_forms("четверть четверти четвертью", 4),
    parts=_PARTS,
    fused=all_forms("полтора полторы полутора", Fraction(3, 2))
    | all_forms("полтораста полутораста", Fraction(150))
    | all_forms("полсотни полусотни полусотня полусотню", Fraction(50))
    | all_forms("полтысячи полутысячи", Fraction(500))
    | all_forms("полмиллиона полумиллиона", Fraction(500_000))
    | all_forms("полмиллиарда полумиллиарда", Fraction(500_000_000)),
    loose={
        **all_forms("оба обе обоих обеих обоим обеим обоими обеими", 2),
        **all_forms("пара пары паре пару парой", 2),
        **all_forms("вдвое дважды вдвоем двойной двойного двойная двойную двойка тандем дуэт", 2),
        **all_forms("втрое трижды втроем тройной тройного тройная тройка тройки тройку", 3),
        **all_forms("вчетверо четырежды вчетвером четверка четверки", 4),
        **all_forms("впятеро впятером", 5),
        **all_forms("вдесятеро", 10),
        **dict.fromkeys(_nouns("десят", "ок").split() + _nouns("десятк", "а у ом е").split(), 10),
        **all_forms("дюжина дюжину дюжине дюжиной", 12),
        **all_forms("сотня сотню сотне сотней", 100),
        **all_forms("полдюжины", 6),
    },
    ones=frozenset(counted(_UNITS.strip().splitlines()[0], 1)),
    ands=frozenset(),
    and_behind_tens=False,
    halves=("с половиной", "с половиною"),
    wholes=plain_words("целых целая целой"),
    names_decimals=True,
    some=plain_words("несколько нескольких нескольким несколькими много многие многих десяток"),
    about=(
        "около",
        "порядка",
        "примерно",
        "приблизительно",
        "почти",
        "более",
        "более чем",
        "больше",
        "больше чем",
        "свыше",
        "менее",
        "менее чем",
        "меньше",
        "до",
        "не менее",
        "не более",
        "минимум",
        "как минимум",
        "максимум",
        "порядка",
        "где-то",
        "под",
        "близко к",
        "~",
        "≈",
        ">",
        "<",
    ),
    articles=frozenset(),
    of=frozenset(),
    percents=("%", *_nouns("процент", _MASCULINE).split(), "проц"),
    points=("процентных пункта", "процентных пунктов", "процентный пункт", "процентного пункта", "п.п."),
    units=listed(
        t=_nouns("тонн", _FEMININE) + " т",
        c="ц " + _nouns("центнер", _MASCULINE),
        kg="кг кило " + _nouns("килограмм", _MASCULINE),
        g="г гр " + _nouns("грамм", _MASCULINE),
        lb=_nouns("фунт", _MASCULINE),
        km="км " + _nouns("километр", _MASCULINE),
        m="м " + _nouns("метр", _MASCULINE),
        cm="см " + _nouns("сантиметр", _MASCULINE),
        mm="мм " + _nouns("миллиметр", _MASCULINE),
        mi="миля мили миль милю милям милями милях",
        yd=_nouns("ярд", _MASCULINE),
        ft=_nouns("фут", _MASCULINE),
        ha="га " + _nouns("гектар", _MASCULINE),
        acre=_nouns("акр", _MASCULINE),
        km2="км²",
        m2="м²",
        m3="м³",
        l="л " + _nouns("литр", _MASCULINE),
        gal=_nouns("галлон", _MASCULINE),
        bbl="баррель " + _nouns("баррел", "я ю ем е и ей ям ями ях"),
        century=_nouns("столети", "е я ю ем й ям ями ях") + " век века веку веком веке веков веках",
        decade=_nouns("десятилети", "е я ю ем й ям ями ях"),
        y="лет летие летия летию летием летний летняя летнего летней летнему летние летних "
        + _nouns("год", "0 а у ом е ы ов ам ами ах"),
        mo="месяцев мес " + _nouns("месяц", "0 а у ем е ы ев ам ами ах"),
        wk="неделя недели неделе неделю неделей недель неделям неделями неделях",
        d="дн день дня дню днём дне дни дней дням днями днях сутки суток суткам сутками",
        h="ч " + _nouns("час", _MASCULINE),
        min="мин " + _nouns("минут", _FEMININE),
        s="сек " + _nouns("секунд", _FEMININE),
        USD="долл " + _nouns("доллар", _MASCULINE),
        EUR="евро",
        RUB="руб р рубль " + _nouns("рубл", "я ю ём е и ей ям ями ях"),
        UAH="грн гривна гривны гривен гривне гривну гривнам",
        KRW="вон вона воны",
        CNY="юань " + _nouns("юан", "я ю ем е и ей ям ями ях"),
        JPY="иена иены иен йена йены йен",
        deg=_nouns("градус", _MASCULINE),
    )
    | {"км/ч": "km/h"},
    ordinal_endings=plain_words("й я е го му м ю ый ий ой ая ое ого ому ым им ом ем ую ые ые ых ми ыми его ему ей"),
    decade_endings=plain_words("х е ые ых м ми ым"),
    decade_words=frozenset({"годов", "годах", "годы"}),
    cardinal_endings=plain_words("х ти ми мя тью та ю ух ех ёх и ст"),
    centuries=plain_words("век века веке веку веком веков веках столетие столетия столетии съезд съезда съезде"),
    ranges=(("от", "до"), ("с", "до"), ("между", "и"), ("с", "по"), ("", "до"), ("", "или"), ("со", "до")),
    date_links=frozenset(),
    halves_of_day={"утра": 0, "вечера": 12, "ночи": 0},
    prefixes=_PREFIXES,
    tails={
        "лет": "y",
        "годичн": "y",
        "месячн": "mo",
        "недельн": "wk",
        "дневн": "d",
        "часов": "h",
        "минутн": "min",
        "процентн": "%",
        "километров": "km",
        "метров": "m",
        "тонн": "t",
        "тысячн": "1000",
        "миллионн": "1000000",
        "миллиардн": "1000000000",
        "этажн": "",
        "кратн": "",
        "местн": "",
        "комнатн": "",
        "уровнев": "",
        "ствольн": "",
        "процессорн": "",
        "значн": "",
        "сторонн": "",
        "разов": "",
        "дверн": "",
        "звездочн": "",
        "звездн": "",
        "томн": "",
    },
)
