"""What is true of negation in Spanish."""

from __future__ import annotations

from xlingual.languages.naming.naming import plain_words
from xlingual.languages.polarity.polarity import Polarity, phrases, stems

SPANISH_POLARITY = Polarity(
    code="es",
    cues=plain_words("no sin"),
    cue_endings=(),
    companions=plain_words("nunca jamás nadie nada ningún ninguno ninguna ningunos ningunas tampoco ni"),
    light=plain_words("sin nada ni"),
    backward=frozenset(),
    idle=phrases("""
        no obstante
        no más que
        no menos que
        sin embargo
        como nunca
        mas que nunca
        más * que nunca
        mejor que nunca
        peor que nunca
        mayor que nunca
        mayores que nunca
        tan * como nunca
        sin duda
        sin excepción
        sin falta
        sin demora
        sin más
        sin cesar
        sin dudas
        sin duda alguna
        sin lugar a dudas
        sin perjuicio
        nada más
        nada menos
        ni más ni menos
        no sea que
        no bien
        hasta que no
        por no decir
        por no hablar
        ni que decir
        no hace falta decir
        o no
        por qué no
        como no
        cómo no
        no es así
        no puede menos que
        no puede menos de
        no pudo menos que
        no pudo menos de
        no puede por menos
        no sin
        de nada
    """),
    bounds=phrases("""
        no solo
        no solamente
        no únicamente
        no más de
        no menos de
        no antes de
        no después de
        no más tarde
    """),
    tags=frozenset({"no"}),
    numbered=frozenset({"no"}),
    coordinators=plain_words("y e o u ni pero sino"),
    carriers=plain_words("ni o u y e"),
    breaks=plain_words("pero porque aunque mientras si cuando que quien quienes"),
    skipped=plain_words("""
        se me te le les lo la los las nos os un una unos unas el al de del que ha han he hemos había habían haya
        hayan habrá habrán habría hubo hubiera haber es era fue son eran fueron sea sean sido ser será serán sería
        está están estaba estaban estuvo estuvieron estado estar puede pueden podía podían podrá podrán podría
        podrían pudo pudieron puedo podemos pude pudimos podíamos podré podremos debo debemos debe deben debía
        debían deberá debería va van iba iban a en y o ya muy más tan aun siquiera todavía aún su sus este esta
        estos estas ese esa hay ellos él ella
    """),
    prepositions=plain_words("en de del por para con contra entre sobre desde hacia durante segun como"),
    lexical=stems("""
        etern indefin ilimit
        rechaz neg nieg carec carez falt fall imposib incap inut insufic insegur inestab innecesar desconoc desempl
        ilegal ilegit ilicit inacept inadmis inadec inapropiad invalid incorrect incomplet indifer inocen invisib
        inevit imparcial irregular irrelevan inexist inesperad inexplic insoport intoler impasib improbab infundad
        injust invariab indiscut indudab incondic inquebrant inagot infinit ausen abstuv absten prohib impid imped
        evit excluy exclus except exent apenas rara raramente olvid ignor dej detuv deten ces cancel retir opon
        opuso opus contrario libre vac vano fals mentir peor priv perd pierd silenci call salvo cero desprov siguen
        sigue continu eludi omit renunci declin resist descart conten contuv reprim aguant confus increib inciert
        inconsc inconstitu incumpl indescript injustif insosten inviab incomprens iles frustr fracas des disconf
        discrep discontin disgust disent desmint desmient refut inalter cerrad minimo maximo menos
    """),
    prefixes=("in", "im", "i", "des"),
    lexical_words=frozenset({"mal"}),
    not_lexical=stems("""
        negoci despu desde destac desarroll destin dest despach despeg desfil descan descub describ deseo
        desear design desembarc discut discus distrit distan distrib dispon dispuest disp disc disen cesar
        malet callao calle fallec libreta vaca vacun opusc libro dese desiert desat desemp desenc desenl desbord
        desvi desgarr desahog desafi desagu descen desgraci desastr desay despl desped despid destru destell
        desplie desmay deslumb negro negra cesto cesta cesion continuaci privad privat privil
        detent exclusiv contento contenta contenido contenidos contenci
    """),
    lexical_phrases=phrases("""
        en lugar de
        en vez de
        a diferencia de
        más allá de
        hasta que
        fuera de
        lejos de
        poco probable
        poco claro
        poco clara
    """),
)
