"""What is true of names in English."""

from __future__ import annotations

from xlingual.languages.naming.latin import FORENAMES, KOREAN_SYLLABLE, SURNAMES_FIRST
from xlingual.languages.naming.naming import Naming, plain_words

ENGLISH_NAMES = Naming(
    code="en",
    titles=plain_words("""
        president premier minister general lieutenant major colonel captain marshal admiral commander chief chairman
        counterpart secretary-general chairwoman chairperson secretary spokesman spokeswoman spokesperson official
        senator governor ambassador mayor
        professor doctor director leader comrade king queen prince princess pope bishop archbishop patriarch
        chancellor speaker representative congressman congresswoman mr mrs ms dr prof gen lt col maj capt gov sen sir
        lord lady dame judge justice attorney analyst expert journalist reporter correspondent academician delegate
        envoy sheikh ayatollah emir president-elect vice-president vice-premier vice-chairman vice-minister
        vice-director vice-chairperson sultan sergeant corporal lawmaker politician diplomat generalissimo brigadier
        commander-in-chief head rev hon commissar commissioner prosecutor counsellor counselor consul attache
        vice-marshal deputy candidate coach author writer poet philosopher composer pianist singer historian economist
        researcher scientist activist dictator tsar czar emperor imam rabbi cardinal ex-president ex-minister chairmen
        ministers presidents comrades generals editor-in-chief founder co-chair co-chairman vice-mayor rector dean
        headmaster leaders
    """),
    title_words=plain_words("""
        deputy vice first second third former acting great dear respected supreme prime crown foreign defence defense
        interior senior honorable honourable honorary permanent special chief general executive state national top
        late then press military security plenipotentiary extraordinary charge d'affaires ad interim peerless beloved
        eternal fellow distinguished outgoing incumbent current new veteran lieutenant major brigadier party attorney
        excellency his her editor managing assistant under finance justice culture trade health education
    """),
    title_links=plain_words("of the for and in a an to its his her"),
    loose_titles=plain_words("""
        member head chief leader president chairman secretary minister spokesman spokeswoman director vice-chairman
        commander ambassador
    """),
    body_heads=plain_words("""
        conservatory sub-committee subcommittee societies
        ministry ministries army armies committee committees party parties council councils commission government navy
        force forces staff union unions assembly parliament congress senate agency bureau department administration
        association organization organisation federation league command police court tribunal bank company corporation
        institute university academy school college society group front service office presidium politburo cabinet
        secretariat embassy consulate board fund foundation duma guard guards guards' corps division regiment brigade
        battalion fleet alliance club theatre theater museum library hospital newspaper radio television broadcasting
        nations church chamber centre center headquarters delegation bloc movement campaign network authority
        directorate troupe ensemble orchestra team inc ltd corp co bundestag knesset hezbollah hamas taliban companies
        rada sinmun shimbun shinmun ilbo times post daily herald tribune joson gazette confederation
    """),
    head_pairs=frozenset(),
    named_after=frozenset(),
    sole_bodies=plain_words(
        """
        kremlin pentagon hamas hezbollah taliban bundestag knesset politburo interpol gestapo greenpeace reuters
        interfax xinhua yonhap sputnik tass gazprom rosatom roscosmos chongryon chongryun itar-tass pravda izvestia
        kommersant efe hizbollah facebook twitter google boeing
        """
    ),
    body_words=plain_words("""
        cross crescent branch faculty provincial municipal regional
        foreign central national military security state people's workers workers' general armed political supreme
        popular public social socialist democratic communist republican labour labor liberal conservative youth
        women's trade international world european african asian american defence defense internal home affairs
        finance justice culture health education science sciences research economic development industrial
        agricultural red royal federal united joint special air ground naval border space nuclear atomic energy news
        press radio television broadcasting olympic sports football friendship peace solidarity anti-imperialist
        revolutionary league students children's journalists writers lawyers standing permanent preparatory organizing
        worker's peasants teachers girls' first second third fourth constitutional high investigative investigation
        intelligence counterintelligence emergency situations relations reunification strategic missile operations
        main electoral election human rights monetary atlantic treaty commerce industry agriculture tourism transport
        environment grand broadcasting
        executive directors cultural student
        middle primary secondary elementary customs taxation audit statistics forestry fisheries railways emergencies
    """),
    place_heads=plain_words("""
        region province county city district oblast area town village municipality governorate prefecture krai ri-gun
        regions provinces
    """),
    land_heads=plain_words("""
        river sea ocean lake island islands islet peninsula bay gulf strait mount mountain mountains mt valley desert
        canal airport port republic kingdom state emirates
    """),
    land_first=plain_words("mount mt lake river gulf strait bay cape port"),
    directions=plain_words("north south east west s n northern southern eastern western"),
    thing_heads=plain_words("""
        section
        prize order award medal square street avenue stadium hall palace tower monument statue museum peak plain
        castle treaty act law agreement declaration plan doctrine cup games festival exhibition day war line operation
        airport theatre theater works flower hotel bridge building constitution anthem flag route mausoleum complex
        factory mill plant mine farm station shipyard restaurant park house pavilion fair summit forum accord protocol
        convention resolution zone fund times post journal tribune herald road highway dam gas basin brigade gallery
        temple library school hospital university college institute academy mountaineering club concert ribbon rifle
        style era centre center youth children's idea thought movement foundation arch bow grand title biography
        literature art revolutionary encyclopedia memorial cemetery kimilsungia kimjongilia dynasty regime
        administration government cabinet clique group camp team family
    """),
    peoples=plain_words("""
        pakistanis afghans syrians iraqis egyptians indians chileans mexicans venezuelans brazilians kenyans
        russian ukrainian korean chinese japanese american british english french german spanish italian polish
        turkish greek dutch belgian swiss swedish norwegian danish finnish icelandic irish scottish welsh czech slovak
        hungarian romanian bulgarian serbian croatian slovenian bosnian albanian macedonian montenegrin belarusian
        byelorussian moldovan lithuanian latvian estonian georgian armenian azerbaijani azeri kazakh uzbek turkmen
        tajik kyrgyz mongolian vietnamese lao laotian cambodian thai burmese malaysian indonesian filipino philippine
        singaporean indian pakistani bangladeshi nepalese lankan afghan iranian iraqi syrian lebanese jordanian
        israeli palestinian saudi yemeni omani qatari kuwaiti emirati egyptian libyan tunisian algerian moroccan
        sudanese ethiopian somali kenyan ugandan tanzanian rwandan congolese nigerian nepali arab siberian zairian
        malagasy bolivarian ghanaian senegalese angolan mozambican zimbabwean zambian namibian african cuban mexican
        brazilian argentine argentinian chilean peruvian bolivian colombian venezuelan ecuadorian ecuadorean
        paraguayan uruguayan nicaraguan honduran guatemalan salvadoran panamanian canadian australian european asian
        arabic persian kurdish jewish muslim islamic christian catholic orthodox buddhist slavic latin soviet nazi
        chechen tatar crimean western eastern northern southern northeast caribbean yankee yankees americans russians
        koreans ukrainians germans britons arabs jews muslims christians europeans africans asians cubans iranians
        israelis palestinians turks kurds poles communist communists republican democrat democrats republicans
        socialist north south east west northwest southeast southwest far
    """),
    people_endings=("ese", "ian", "ians", "ish"),
    never=plain_words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december god internet i juche songun christmas easter bible koran quran
        nobel heaven hell
        olympic olympics am pm a.m p.m bc ad gmt covid tv dvd cd gdp nuclear english photo source date related
        read subscribe hour article chapter no jan feb mar apr jun jul aug sept sep oct nov dec fatherland motherland
        heroes hero gis gi lieut x ii iii iv vi vii viii ix xi xii xiii
    """),
    common=plain_words("""
        the a an and or but if when while as at by for from in into of on to with after before since until against
        during despite although though because however meanwhile moreover furthermore therefore thus hence also still
        yet even only just now then today yesterday tomorrow earlier later recently here there this that these those
        it its he she they we you his her their our your my who whom whose what which where why how all any both each
        every either neither no none not some such many much more most few several other another same one two three
        four five six seven eight nine ten hundreds thousands millions first second third last next new old great good
        big high low long let get make take give keep see say says said tell show shows call calls come go going do
        does did is are was were be been being have has had will would shall should can could may might must up down
        out over under again about above across along among around behind below beneath beside between beyond near off
        onto per than through throughout toward towards unlike upon via within without according based given including
        regarding following speaking asked answering commenting responding addressing attending present people men
        women children soldiers troops officials leaders workers students experts sources reports media news world war
        peace victory army state states government country nation capital city region border area president minister
        general chairman leader secretary comrade north south east west northern southern eastern western central
        national international foreign military political economic social public special thanks praises hails visits
        meets warns urges vows slams denounces holds held opens opened sends sent receives received inspects inspected
        marks marked celebrates celebrated greets greeted congratulates congratulated launch launches launched joint
        statement letter message report meeting talks visit ceremony anniversary exhibition delegation delegations
        gift gifts floral basket banquet reception performance hosted arrives arrived leaves left back home ship
        destroyer accident liberation help truce treaty day days week month year years time hours part end start
        friends friendship thank yes please dear sir madam photo video underlined observed commented published issued
        disclosed accused supported denied rejected stressed called demanded bared condemned laid placed built
        produced completed enacted elected appointed awarded conferred presented adopted signed concluded established
        foreigners overseas compatriots personages wreath wreaths art book books film stamp stamps music paper papers
        song songs poem production electricity coal agriculture farm farms fertilizer winter spring summer autumn snow
        rain flood nothing everything something anything everyone someone nobody anyone everybody perhaps maybe indeed
        instead once twice never always often sometimes usually nearly almost roughly approximately born due prior
        apart aside together addition contrary regardless ahead looking founded located situated named known organized
        sponsored dprk's pics
    """),
    common_endings=(
        "ing",
        "ly",
        "ed",
        "tion",
        "tions",
        "sion",
        "sions",
        "ment",
        "ments",
        "ness",
        "ities",
        "ity",
        "able",
        "ible",
        "ful",
        "less",
        "ous",
        "ists",
        "ism",
        "ers",
        "ings",
        "ship",
        "ships",
        "ance",
        "ence",
        "ives",
        "ive",
        "ical",
    ),
    forenames=FORENAMES,
    surnames_first=SURNAMES_FIRST,
    in_words=plain_words("in at near around outside inside across"),
    acronyms={
        "DPRK": "place",
        "D.P.R.K": "place",
        "ROK": "place",
        "USA": "place",
        "US": "place",
        "U.S": "place",
        "UK": "place",
        "U.K": "place",
        "UAE": "place",
        "USSR": "place",
        "PRC": "place",
        "U.S.A": "place",
        "NATO": "organisation",
        "UN": "organisation",
        "U.N": "organisation",
        "EU": "organisation",
        "KCNA": "organisation",
        "TASS": "organisation",
        "CIA": "organisation",
        "FBI": "organisation",
        "IMF": "organisation",
        "WHO": "organisation",
        "WTO": "organisation",
        "IAEA": "organisation",
        "OSCE": "organisation",
        "UNESCO": "organisation",
        "UNICEF": "organisation",
        "ASEAN": "organisation",
        "BRICS": "organisation",
        "SCO": "organisation",
        "CSTO": "organisation",
        "CIS": "organisation",
        "WPK": "organisation",
        "KPA": "organisation",
        "AFU": "organisation",
        "FSB": "organisation",
        "KGB": "organisation",
        "IOC": "organisation",
        "FIFA": "organisation",
        "OPEC": "organisation",
        "FAO": "organisation",
        "BBC": "organisation",
        "CNN": "organisation",
        "AFP": "organisation",
        "AP": "organisation",
        "UPI": "organisation",
        "PLA": "organisation",
        "CPC": "organisation",
        "FALN": "organisation",
        "NPC": "organisation",
        "SPA": "organisation",
        "NDC": "organisation",
        "CPRK": "organisation",
        "CPPCC": "organisation",
        "GNP": "organisation",
        "ISIS": "organisation",
        "PLO": "organisation",
        "ICC": "organisation",
        "G7": "organisation",
    },
    particles=plain_words("de del della di da dos du la le van von der den ter bin ibn al el ben abu zu af"),
    joiners=plain_words("and"),
    links=("of the", "of", "for the", "for", "on the", "on", "and"),
    ideas=plain_words(
        "juche songun fatherland motherland idea ideas politics kimilsungism kimjongilism internet olympic"
    ),
    dwellers=plain_words("residents koreans russians ukrainians citizens compatriots nationals"),
    in_links=("in",),
    body_prefixes=plain_words("pan inter anti all indo sino afro euro non trans"),
    possessives=("'s", "’s", "'S", "’S"),
    patronymics=("ovich", "evich", "ovna", "evna", "yevich", "yevna"),
    surname_endings=(
        "ov",
        "ev",
        "in",
        "sky",
        "skiy",
        "skii",
        "ski",
        "ova",
        "eva",
        "ina",
        "skaya",
        "enko",
        "chuk",
        "yan",
        "shvili",
        "dze",
        "sson",
        "escu",
        "ovic",
        "evic",
        "ko",
        "off",
        "eff",
    ),
    syllable=KOREAN_SYLLABLE,
)
