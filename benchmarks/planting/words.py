"""Words that changes are made of, by language; lower case.

Written for this benchmark: the tables that the checks read are others.
"""

from __future__ import annotations

from dataclasses import dataclass

from xlingual.languages.language import words


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class Words:
    """``weekdays``: Monday first, each with its forms; in all days of one ``weekday_group`` they stand in one order."""

    weekdays: tuple[tuple[str, ...], ...]
    weekday_groups: tuple[tuple[int, ...], ...]
    numerals: tuple[str, ...]  # from 0 on; forms of one number divided by "/"
    negatives: frozenset[str]  # words that count as one negation each
    subordinators: frozenset[str]  # a clause may begin with one of these without a comma
    relatives: frozenset[str]  # the first or the second word of a relative clause
    openers: frozenset[str]  # a part that can be cut up to its comma may begin with one of these or a preposition
    clauses: frozenset[str]  # of these, the ones with a verb of their own
    prepositions: frozenset[str]  # a tail may begin with one of these


EVERY_DAY = ((0, 1, 2, 3, 4, 5, 6),)

WORDS = {
    "en": Words(
        weekdays=(("monday",), ("tuesday",), ("wednesday",), ("thursday",), ("friday",), ("saturday",), ("sunday",)),
        weekday_groups=EVERY_DAY,
        numerals=_listed("""
            zero one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth
            nine/ninth ten/tenth eleven/eleventh twelve/twelfth thirteen fourteen fifteen sixteen seventeen eighteen
            nineteen twenty
        """),
        negatives=words("not cannot no never nobody nothing none nowhere neither nor without"),
        subordinators=words("which who that because although while when if after before where since"),
        relatives=words("which who whose where"),
        openers=words(
            "according despite without within as when if after before while although because since to among following"
        ),
        clauses=words("as"),
        prepositions=words("in on at for with from by during under against about through between due"),
    ),
    "es": Words(
        weekdays=(
            ("lunes", "lunes"),
            ("martes", "martes"),
            ("miércoles", "miercoles"),
            ("jueves", "jueves"),
            ("viernes", "viernes"),
            ("sábado", "sabado"),
            ("domingo", "domingo"),
        ),
        weekday_groups=EVERY_DAY,
        numerals=_listed("""
            cero uno/una/un/primero/primera/primer dos/segundo/segunda tres/tercero/tercera cuatro/cuarto/cuarta
            cinco/quinto/quinta seis/sexto/sexta siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena
            diez/décimo/décima once doce trece catorce quince dieciséis/dieciseis diecisiete dieciocho diecinueve veinte
        """),
        negatives=words("no nunca jamás jamas nadie nada ningún ningun ninguno ninguna ni tampoco sin"),
        subordinators=words("que porque aunque mientras cuando si donde cuyo cuya después"),
        relatives=words("que quien cuyo cuya donde cual cuales"),
        openers=words(
            "aunque cuando si mientras después despues antes porque a al según segun sin además tras como de"
        ),
        clauses=words("como"),
        prepositions=words("en con por para desde durante contra sobre bajo entre tras ante según"),
    ),
    "ru": Words(
        weekdays=(
            ("понедельник", "понедельника", "понедельнику", "понедельником", "понедельнике"),
            ("вторник", "вторника", "вторнику", "вторником", "вторнике"),
            ("среда", "среды", "среде", "средой", "среду"),
            ("четверг", "четверга", "четвергу", "четвергом", "четверге"),
            ("пятница", "пятницы", "пятнице", "пятницей", "пятницу"),
            ("суббота", "субботы", "субботе", "субботой", "субботу"),
            ("воскресенье", "воскресенья", "воскресенью", "воскресеньем", "воскресенье"),
        ),
        weekday_groups=((0, 1, 3), (2, 4, 5), (0, 1, 3, 6)),
        numerals=_listed("""
            ноль/нуль один/одна/одно/одного/одной/одном/одну/первый/первая/первого/первой/первом/первую
            два/две/двух/двум/двумя/второй/вторая/второго/второе три/трех/трёх/трем/трём/тремя/третий/третья/третьего
            четыре/четырех/четырёх/четвертый/четвёртый/четвертого пять/пяти/пятью/пятый/пятого/пятой
            шесть/шести/шестью/шестой семь/семи/семью/седьмой восемь/восьми/восьмой девять/девяти/девятый
            десять/десяти/десятый одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати
            четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати
            восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати
        """),
        negatives=words("не нет нельзя без"),
        subordinators=words(""),
        relatives=words("""
            который которая которое которые которого которой которых котором которому которым которыми которую где
            куда
        """),
        openers=words("""
            когда если хотя чтобы так по согласно ранее кроме несмотря пока
            поскольку без помимо среди перед до благодаря у
        """),
        clauses=words("когда если хотя чтобы так пока поскольку"),
        prepositions=words("в во на для с со после из-за при под против через между благодаря около"),
    ),
}
