"""What is true of negation in English."""

from __future__ import annotations

from xlingual.languages.naming.naming import plain_words
from xlingual.languages.polarity.polarity import Polarity, phrases, stems

ENGLISH_POLARITY = Polarity(
    code="en",
    cues=plain_words("not cannot no never nobody none nothing nowhere noone without"),
    cue_endings=("n't",),
    companions=plain_words("neither nor"),
    light=plain_words("without neither nor none nothing nowhere"),
    backward=plain_words("none nothing"),
    idle=phrases("""
        not least
        not to mention
        not to say
        no sooner
        than never
        as never before
        like never before
        as never
        nothing but
        nothing less than
        nothing more than
        nothing short of
        nothing other than
        none other than
        none the less
        no other than
        no matter
        whether or not
        or not
        why not
        why don't
        cannot but
        could not but
        can not but
        cannot help but
        can't help but
        could not help but
        couldn't help but
        can not help but
        not without
        not unlike
        without exception
        without doubt
        without delay
        without fail
        not for nothing
        needless to say
        to say nothing of
    """),
    bounds=phrases("""
        not only
        not just
        not merely
        not simply
        not solely
        no less
        not less
        no fewer
        no later than
        no earlier than
        no more than
        no less than
        no fewer than
        not more than
        not less than
        not fewer than
        not later than
        not earlier than
    """),
    tags=plain_words("""
        isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't
        shouldn't no not
    """),
    numbered=frozenset({"no", "nos"}),
    coordinators=plain_words("and or but nor neither"),
    carriers=plain_words("or nor and"),
    breaks=plain_words("how why where whether what but because although though while if when which who that"),
    skipped=plain_words("""
        be been being have has had do does did is are was were am will would can could may might must shall
        should to a an the any yet even ever at all really quite very so too also still in fact actually only
        such this that these those of it he she they we you i his her their its my our your there one ones who
        which and or going able fully necessarily particularly especially simply yet always often
    """),
    prepositions=plain_words("""
        in on at of for from by with into onto over under between among against about during through towards
        toward since as than because
    """),
    lexical=stems("""
        etern indefin
        un dis non fail refus deny denie denia denying reject lack avoid prevent impossib inabil incapab inadequa
        inappropr inapplic insuffic invalid ineffect incompl incorr indifferen innocen invisib inevit impartial
        irreg irrelev inexpl inexper inaccur insecur instab insolv intoler impass imperfect improbab impur inconsist
        inconven indefinit inexhaust infinite absen abstain abstent refrain forbid forbad prohibit ban banned bans
        barred bars exclud except exempt hardly barely scarce seldom rarely forget forgot neglect ignor stop ceas
        halt cancel abolish withdr withhold hinder imped oppos contrary instead free empty vain wrong false untrue
        worse lower few deprive lose losing lost silen alien unable unless until devoid zero shun evad escap elud
        omit declin regardless otherwise continues continued continue persist quits quitt repress restrain suppress
        conceal resist confus frustrat thwart less least closed shut minim maxim unlik
    """),
    prefixes=("un", "in", "im", "il", "ir", "non", "dis"),
    lexical_words=frozenset({"sans", "minus", "nil", "kept", "poorly", "badly", "unharmed"}),
    not_lexical=stems("""
        under unit uni unan unto unesco district discuss distan display distribut disc disk dish dispatch
        distinct dispos dismay disease disaster missile nonet antic antiq bank band bang disast displac
        unfortunat freez freed freest tooth tool took shutt banner banque banjo disney disac disorder distingu
        disput disrupt dispers dissemin discov discou discip disclos discharg disguis unga unveil un's
    """),
    lexical_phrases=phrases("""
        rule out
        ruled out
        rules out
        ruling out
        rather than
        far from
        other than
        out of
        too * to
    """),
)
