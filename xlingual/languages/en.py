"""What is true of English."""

from __future__ import annotations

from xlingual.languages.language import Language, Speech, words

_PREPOSITIONS = words(
    "of to in on at by for with from about against as after before since into over under between through during until"
)

_SPEECH = Speech(
    verbs=words("""
        said says told tells added adds noted notes stressed stresses stated declared declares reported reports
        emphasized emphasised emphasizes underlined underlines underscored announced announces claimed claims confirmed
        confirms explained explains recalled recalls remarked asserted asserts argued argues insisted insists warned
        warns wrote writes pointed points continued continues concluded commented observed replied answered asked
        vowed pledged acknowledged admitted predicted suggested disclosed revealed maintained reiterated elaborated
        affirmed clarified specified quoted urged urges expressed expresses tweeted posted alleged contended
        deplored lamented charged believes thinks hopes hoped indicated mentioned assured summarised
        summarized cautioned informed
    """),
    bare_verbs=words("said says claimed claims insisted believes thinks told"),
    impersonal=frozenset(),
    participles=words(
        "adding saying stressing noting declaring emphasizing emphasising underlining stating claiming warning "
        "recalling explaining continuing commenting asserting concluding telling"
    ),
    that=words("that"),
    according=("according to", "in the words of", "in his words", "in her words", "as quoted by", "as per"),
    colon_phrases=(
        "as follows",
        "the following",
        "this to say",
        "in part",
        "in this regard",
        "to say",
        "went on",
        "goes on",
        "his views",
        "her views",
        "their views",
        "his view",
        "her view",
    ),
    fillers=words("""
        also further then later earlier once again now in his her its their has had have additionally
        recently today yesterday already separately meanwhile previously himself herself subsequently thus
        on monday tuesday wednesday thursday friday saturday sunday repeatedly reportedly clearly openly publicly
        briefly proudly for part
    """),
    auxiliaries=words("is are was were be been being to"),
    prepositions=_PREPOSITIONS,
    recipients=words("to"),
    tell_verbs=words("told tells informed assured"),
    that_after=frozenset(),
    determiners=words("the a an its his her their our my your"),
    not_subjects=_PREPOSITIONS | words("than and or but that if when while the a an this these those"),
    as_words=words("as"),
    free_order=False,
    pronouns={"he": "m", "she": "f", "they": "p", "it": "n"},
    oblique_pronouns={"him": "m", "his": "m", "her": "f", "them": "p", "their": "p"},
    demonstratives=words("this that these those which what"),
    roles=words("""
        diplomat minister president spokeswoman spokesman spokesperson official leader general premier chairman
        politician senator ambassador secretary expert analyst chief commander governor envoy lawmaker
    """),
    documents=words("""
        statement message letter article commentary editorial report declaration resolution communique telegram
        text bulletin paper newspaper appeal note memorandum document release greeting
        speech address interview
    """),
    unsigned=words("article commentary editorial bulletin paper newspaper"),
    outlets=words("""
        newspaper paper daily agency magazine radio channel network website portal outlet weekly broadcaster journal
    """),
    relatives=words("who"),
    articles=words("the a an"),
)

ENGLISH = Language(
    code="en",
    name="English",
    script="Latn",
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    stop_words=words("""
        the of and to in is was for that on with as at by from it be are his her he she they this which an or
        were has have had been not but their its will would who we you our i my your more when there what so if
        about up out can said than them into some could him other then do did does no me all any only over also
        after before because between during against under while where how these those very such through
        should may must being us just now own same both each few most why here one two first last new a
        don didn doesn isn wasn won't it's
    """),
    own_letters="",
    abbreviations=words("""
        mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr gov sen rep rev hon pres st mt ft messrs
        supt insp lit amb sec dep brig vs cf e.g i.e viz approx ph.d
    """),
    loose_abbreviations=words("inc ltd corp co etc jr sr a.m p.m al bros dept est u.s u.k u.n d.c c.c e.u ave"),
    number_abbreviations=words("no nos vol fig art pp p ch para sec jan feb mar apr jun jul aug sept sep oct nov dec"),
    titles=words("""
        president premier prime minister foreign defence defense deputy vice first general lieutenant major colonel
        captain marshal admiral commander chief chairman chairwoman chairperson secretary spokesman spokeswoman
        spokesperson official senator governor ambassador mayor professor doctor director head leader comrade king
        queen prince princess pope bishop archbishop patriarch chancellor supreme speaker representative congressman
        congresswoman mr mrs ms dr prof gen lt col maj capt adm gov sen rep rev hon sir lord lady dame judge justice
        attorney analyst expert journalist reporter correspondent academician delegate envoy sheikh ayatollah emir
        acting former ex-president staff honorable honourable excellency member
    """),
    not_persons=words("""
        exhibition conference festival hall museum palace square theatre theater station complex factory province
        county island islands sea peninsula road street hospital school hotel centre center foundation fund club
        newspaper radio cultural public civil western eastern asian african arab israeli indonesian brazilian
        germany juche songun communist workers memorial key resolve foal eagle headquarters forum summit
        russia russian russians ukraine ukrainian korea korean north south dprk pyongyang seoul moscow kiev kyiv kremlin
        washington beijing tokyo london paris berlin brussels geneva madrid havana caracas minsk warsaw tehran israel
        china chinese japan japanese america american united states britain british france french germany german spain
        spanish cuba cuban iran iranian syria syrian india indian turkey turkish poland polish belarus european europe
        union nations nato council ministry government army party committee commission agency news press service
        department office bureau state assembly parliament senate duma federation republic region academy institute
        university organization organisation association company corporation bank court staff forces force military
        embassy workers' workers people's people association front congress house white administration security central
        national international democratic socialist treaty agreement war world day city kursk donbass crimea
        reuters tass sputnik interfax xinhua yonhap efe january february march april may june july august september
        october november december monday tuesday wednesday thursday friday saturday sunday the this that these on in
        earlier later according speaking it he she they we but and as at for from after before meanwhile however also
        when while if his her its their our a an there here to by with of what who where why how yes no
        leadership bloc alliance transport trade union unions youth federal speakers participants league group societies
        asked so then now today yesterday both all some many most such
        times post daily rodong sinmun minju joson telegram twitter facebook channel group institute society
    """),
    particles=words("de del la van von der bin ibn al el di da dos du le"),
    name_words=4,
    bylines=(
        "by",
        "related",
        "source",
        "photo",
        "read more",
        "read also",
        "see also",
        "image",
        "credit",
        "editor",
        "updated",
        "published",
        "more from",
        "more articles",
        "share",
        "subscribe",
        "tags",
    ),
    speech=_SPEECH,
    feminine_surnames=("ova", "eva", "ina", "skaya", "aya"),
    masculine_surnames=("ov", "ev", "in", "sky", "skiy", "skii"),
)
