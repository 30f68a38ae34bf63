"""What peoples are called in Spanish, and adjectives of countries: "polaco"."""

from __future__ import annotations

from xlingual.languages.demonyms.demonyms import Demonyms, by_stem

SPANISH_DEMONYMS = Demonyms(
    code="es",
    countries=by_stem("""
        asia: asiat
        africa: african
        europe: europe
        afghanistan: afgan
        albania: albanes
        algeria: argelin
        angola: angolen angolan
        argentina: argentin
        armenia: armeni
        australia: australian
        austria: austriac
        azerbaijan: azerbaiyan azeri
        bangladesh: bangladesi
        belarus: bielorrus bielorus
        belgium: belg
        bolivia: bolivian
        bosnia: bosni
        brazil: brasilen brasiler
        bulgaria: bulgar
        cambodia: camboyan
        canada: canadiens
        chile: chilen
        china: chin
        colombia: colombian
        croatia: croat
        cuba: cuban
        cyprus: chipriot
        czech republic: chec
        denmark: danes
        ecuador: ecuatorian
        egypt: egipci
        estonia: estoni
        ethiopia: etiop
        finland: finland
        france: frances
        georgia: georgian
        germany: aleman
        greece: grieg
        hungary: hungar
        iceland: islandes
        india: indi
        indonesia: indonesi
        iran: irani
        iraq: iraqui irak
        ireland: irlandes
        israel: israeli
        italy: italian
        japan: japones nipon
        jordan: jordan
        kazakhstan: kazaj
        kenya: kenian keniat
        kuwait: kuwaiti
        kyrgyzstan: kirgu kirguis
        laos: laosian
        latvia: leton
        lebanon: libanes
        libya: libi
        lithuania: lituan
        malaysia: malasi
        mexico: mexican mejican
        moldova: moldav
        mongolia: mongol
        montenegro: montenegrin
        morocco: marroqui
        myanmar: birman
        netherlands: holandes neerlandes
        new zealand: neozelandes
        nicaragua: nicaraguens
        nigeria: nigerian
        north korea: norcorean corean
        south korea: surcorean corean
        norway: norueg
        pakistan: paquistani
        palestine: palestin
        panama: panamen
        paraguay: paraguay
        peru: peruan
        philippines: filipin
        poland: polac
        portugal: portugues luso
        qatar: catari qatari
        romania: ruman
        russia: rus
        saudi arabia: saudi
        serbia: serbi
        singapore: singapur
        slovakia: eslovac
        slovenia: esloven
        somalia: somali
        south africa: sudafrican
        spain: espanol
        sudan: sudanes
        sweden: suec
        switzerland: suiz
        syria: siri
        taiwan: taiwanes
        tajikistan: tayik
        thailand: tailandes
        tunisia: tunecin
        turkey: turc
        turkmenistan: turkmen turcoman
        ukraine: ucranian ucrani
        united arab emirates: emirati emirat
        united kingdom: britanic
        united states: estadounidens norteamerican american
        uruguay: uruguay
        uzbekistan: uzbek uzbec
        venezuela: venezolan
        vietnam: vietnamit
        yemen: yemeni
        european union: europe
    """),
    capitals=by_stem("""
        afghanistan: kabul
        armenia: erevan
        australia: canberra
        austria: viena
        azerbaijan: baku
        belarus: minsk
        belgium: brusel
        european union: brusel
        brazil: brasilia
        bulgaria: sofia
        canada: otawa
        china: pekin beijing
        cuba: habana
        czech republic: praga
        denmark: copenhague
        egypt: cairo
        estonia: tallin
        finland: helsinki
        france: paris
        georgia: tiflis
        germany: berlin
        greece: atenas
        hungary: budapest
        india: delhi
        iran: teheran
        iraq: bagdad
        israel: jerusalen
        italy: roma
        japan: tokio
        kazakhstan: astana
        latvia: riga
        lithuania: vilna vilnius
        moldova: chisinau
        mongolia: ulan
        north korea: pyongyang
        norway: oslo
        poland: varsovia
        portugal: lisboa
        romania: bucarest
        russia: moscu kremlin
        serbia: belgrado
        south korea: seul
        spain: madrid
        sweden: estocolmo
        syria: damasco
        taiwan: taipei
        turkey: ankara
        ukraine: kyiv kiev
        united kingdom: londres
        united states: washington
        venezuela: caracas
        vietnam: hanoi
    """),
)
