"""Verb forms that negations are put to or taken from."""

from __future__ import annotations

from xlingual.languages.language import words


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in text.split())


# English: past and third person of common verbs, with what stands behind "did" and "does"
PAST = _pairs("""
    said/say told/tell went/go made/make took/take came/come saw/see knew/know thought/think got/get gave/give
    found/find became/become left/leave began/begin felt/feel brought/bring wrote/write stood/stand heard/hear met/meet
    ran/run paid/pay led/lead understood/understand spoke/speak spent/spend grew/grow won/win bought/buy sent/send
    built/build fell/fall lost/lose held/hold kept/keep wanted/want worked/work decided/decide agreed/agree
    called/call asked/ask helped/help moved/move lived/live believed/believe happened/happen turned/turn
    started/start played/play liked/like looked/look used/use tried/try needed/need noted/note reported/report
    added/add appeared/appear stressed/stress emphasized/emphasize explained/explain refused/refuse
    announced/announce received/receive reached/reach increased/increase included/include confirmed/confirm
    stated/state signed/sign arrived/arrive supported/support proposed/propose mentioned/mention managed/manage
""")
THIRD = _pairs("""
    says/say makes/make takes/take comes/come knows/know thinks/think gets/get gives/give goes/go becomes/become
    wants/want needs/need works/work believes/believe includes/include means/mean shows/show allows/allow seems/seem
    requires/require remains/remain plans/plan helps/help looks/look depends/depend affects/affect contains/contain
    provides/provide expects/expect supports/support considers/consider understands/understand intends/intend
    lives/live likes/like exists/exist happens/happen leads/lead
""")
BASE = frozenset({*THIRD.values(), "have", "see", "feel", "hope", "remember"})  # with I, we, you, they before them
PLURAL = words("i we you they")
AUXILIARIES = words("is are was were will would can could should must has have had does did do")
PERFECT = words("has have had")
DONE = words("""
    been become come gone done made taken given seen known got gotten found left begun felt brought written stood heard
    met run paid led spoken spent grown won bought sent built fallen lost held kept said told had
""")
CONTRACTED = {"will": "won't", "can": "can't"}  # else with n't behind it
EXPANDED = {"won't": "will", "can't": "can", "cannot": "can", "shan't": "shall"}
NOT_SUBJECTS = words("""
    the a an my your his her its our their this free good last of to as that than and or but what if no any some such
    what there's let's so nor who's it's he's she's that's not who where how why when
""")  # before "will", "can", "may": a noun; before "is": an idiom or a question
SINGULAR = words("he she it this that")
PRONOUNS = words("i we you they he she it this that there")
IDIOMS = words("""
    only just merely simply least to even but yet until unlike uncommon all necessarily longer matter doubt one idea
    more less better fewer later so sooner wonder sense
""")  # behind "not" or "no": not only, no longer
CONJUNCTIONS = words("and but or that which who so")  # "and never again"
NEGATIVE = words("""
    not never no nothing nobody none nowhere neither nor hardly barely without any anyone anything ever
""")  # beside a verb that is negated already
INVERTING = words("do does did to will would can could should must may might not why how what let")
BEFORE_IDIOMS = words("or if why certainly probably perhaps maybe of")  # whether or not, if not

# Spanish: finite forms that "no" can stand before
SPANISH_FINITE = words("""
    es son fue fueron era eran será sera serán seran está esta están estan estaba estaban ha han había habia habían
    puede pueden podía podrá podra podrán debe deben tiene tienen tenía tuvo quiere quieren hay hubo habrá habra
    dijo declaró declaro afirmó afirmo anunció anuncio señaló senalo acepta aceptó acepto permite permiten hace hacen
    hizo va van sabe saben existe existen llegó llego
""") - {"esta", "anuncio"}  # also "this", "announcement"
SPANISH_CLITICS = words("se lo la los las le les me te nos")
SPANISH_NEGATIVE = words("no nunca jamás jamas nadie nada ningún ningun ninguno ninguna ni tampoco sin")
SPANISH_IDIOMS = words("solo sólo obstante más mas menos solamente únicamente unicamente sin sino")

# Russian
RUSSIAN_IDIOMS = words("""
    только раз один одна одно одного менее более меньше больше без просто лишь так столько хуже лучше очень
    исключено прочь меня тебя
""")  # behind "не"
RUSSIAN_BEFORE = words("если чуть пока едва бы ли что или уж мог могу может могут нельзя почему разве")
RUSSIAN_BARRED = words("не ни бы ли давай давайте пусть да лишь чуть едва как")  # no "не" behind these
CONCORD = words("""
    никто никого никому никем ничто ничего ничему ничем никогда нигде никуда ниоткуда никак никакой никакая никакое
    никакие никакого никакой никаких никаким никакую ни нет нельзя
""")  # a sentence with one of these cannot do without its "не"
