"""What is true of negation in English."""

from __future__ import annotations

from xlingual.languages.naming.naming import plain_words
from xlingual.languages.polarity.polarity import Polarity, phrases, stems

ENGLISH_POLARITY = Polarity(
    code="en",
    cues=plain_words("not cannot no never nobody none nothing nowhere noone"),
    cue_endings=("n't",),
    companions=plain_words("neither nor"),
    light=plain_words("without neither nor none nothing nowhere"),
    backward=plain_words("none nothing"),
    idle=phrases("""
        not only
        not just
        not merely
        not simply
        not solely
        not least
        not to mention
        not to say
        no later than
        no earlier than
        no sooner
        no more than
        no less than
        no fewer than
        not more than
        not less than
        not fewer than
        not later than
        not earlier than
        nothing but
        nothing less than
        nothing more than
        nothing short of
        nothing other than
        none other than
        none the less
        no other than
        no matter
        no doubt
        no wonder
        whether or not
        or not
        why not
        why don't
        cannot but
        could not but
        can not but
        cannot help
        can't help
        could not help
        couldn't help
        can not help
        not without
        not unlike
        not for nothing
        needless to say
        if not more
        on the no
        to say nothing of
    """),
    tags=plain_words("""
        isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't
        no not
    """),
    numbered=frozenset({"no", "nos"}),
    coordinators=plain_words("and or but nor neither"),
    breaks=plain_words("but because although though while if when which who that"),
    skipped=plain_words("""
        be been being have has had do does did is are was were am will would can could may might must shall should
        to a an the any yet even ever at all really quite very so too also still in fact actually only such this that
        these those of it he she they we you i his her their its my our your there one ones who which and or
        going able fully necessarily particularly especially simply yet always often
    """),
    lexical=stems("""
        un dis non anti mis fail refus deny denie denia reject lack avoid prevent imposs inab incap inad inapp insuff
        invalid ineff incompl incorr independ indiff innocen invis inevit immediat impart illeg irreg irrelev
        inexpl inexper inacc insec instab insol intol immob immune impass impat imper improb impur immor
        absen absten abstain refrain forbid forbad prohibit ban banned bans exclud except exempt without hardly barely
        scarce seldom rarely forget forgot doubt neglect ignor miss stop ceas halt quit cancel abolish withdr withhold
        block hinder imped oppos object contrary instead rather far free empty void vain former wrong false fals
        untrue lie bad worse less few little minor small short deprive depriv lose losing lost depart gone
        silent silence alien difficult hard problem unable unless until till before beyond outside off out zero
        alone sole devoid deplor easy easily relax continu remain keep always constant same calm worry
        bother shun evad escap elud skip omit spare declin declin turn drop resist protest against despite regardless
        cannot rule only just otherwise too else last lazy poor weak stranger strange rare
    """),
    lexical_words=frozenset({"no-one", "sans", "minus", "nil", "kept"}),
    not_lexical=stems("""
        under unit uni unan unto uncle unesco district discuss distan display distribut disc disk dish dispatch
        distinct disp dismay dist disease disaster missile missi mission mister mist misc nonet antic antiq unfortunat
        turnover turnout turkey turkm hardware stopp lostw offic offer offens offspring outcome output outlet outline
        outskirts outbreak outstand outpost outrage freez freed freedom farm fare justice justif bank band bang bandit
        laste lasting farew farther lien liev lied lies objective objection minority badg baden shortly lessons lesson
        elsewhere rulers ruler ruling keeper hardest problematic smallest poort spared
        missed little-known emptyh alonso ultim antioch before-tax
    """),
)
