"""What peoples are called in English, and adjectives of countries: "Polish"."""

from __future__ import annotations

from xlingual.languages.demonyms.demonyms import Demonyms, by_stem

ENGLISH_DEMONYMS = Demonyms(
    code="en",
    countries=by_stem("""
        asia: asian
        africa: african
        europe: european
        afghanistan: afghan
        albania: albanian
        algeria: algerian
        angola: angolan
        argentina: argentine argentinian
        armenia: armenian
        australia: australian
        austria: austrian
        azerbaijan: azerbaijani azeri
        bangladesh: bangladeshi
        belarus: belarusian belarussian byelorussian
        belgium: belgian
        bolivia: bolivian
        bosnia: bosnian
        brazil: brazilian
        bulgaria: bulgarian
        cambodia: cambodian
        canada: canadian
        chile: chilean
        china: chinese
        colombia: colombian
        croatia: croatian croat
        cuba: cuban
        cyprus: cypriot
        czech republic: czech
        denmark: danish dane
        ecuador: ecuadorian ecuadorean
        egypt: egyptian
        estonia: estonian
        ethiopia: ethiopian
        finland: finnish finn
        france: french frenchman
        georgia: georgian
        germany: german
        greece: greek
        hungary: hungarian
        iceland: icelandic
        india: indian
        indonesia: indonesian
        iran: iranian
        iraq: iraqi
        ireland: irish
        israel: israeli
        italy: italian
        japan: japanese
        jordan: jordanian
        kazakhstan: kazakh
        kenya: kenyan
        kuwait: kuwaiti
        kyrgyzstan: kyrgyz
        laos: lao laotian
        latvia: latvian
        lebanon: lebanese
        libya: libyan
        lithuania: lithuanian
        malaysia: malaysian
        mexico: mexican
        moldova: moldovan
        mongolia: mongolian
        montenegro: montenegrin
        morocco: moroccan
        myanmar: burmese
        netherlands: dutch
        new zealand: zealander
        nicaragua: nicaraguan
        nigeria: nigerian
        north korea: korean
        south korea: korean
        norway: norwegian
        pakistan: pakistani
        palestine: palestinian
        panama: panamanian
        paraguay: paraguayan
        peru: peruvian
        philippines: philippine filipino
        poland: polish pole
        portugal: portuguese
        qatar: qatari
        romania: romanian
        russia: russian
        saudi arabia: saudi
        serbia: serbian serb
        singapore: singaporean
        slovakia: slovak
        slovenia: slovenian slovene
        somalia: somali
        south africa: african
        spain: spanish spaniard
        sudan: sudanese
        sweden: swedish swede
        switzerland: swiss
        syria: syrian
        taiwan: taiwanese
        tajikistan: tajik
        thailand: thai
        tunisia: tunisian
        turkey: turkish turk
        turkmenistan: turkmen
        ukraine: ukrainian
        united arab emirates: emirati emirate
        united kingdom: british briton
        united states: american
        uruguay: uruguayan
        uzbekistan: uzbek
        venezuela: venezuelan
        vietnam: vietnamese
        yemen: yemeni
        european union: european
    """),
    capitals=by_stem("""
        afghanistan: kabul
        armenia: yerevan
        australia: canberra
        austria: vienna
        azerbaijan: baku
        belarus: minsk
        belgium: brussels
        european union: brussels
        brazil: brasilia
        bulgaria: sofia
        canada: ottawa
        china: beijing peking
        cuba: havana
        czech republic: prague
        denmark: copenhagen
        egypt: cairo
        estonia: tallinn
        finland: helsinki
        france: paris
        georgia: tbilisi
        germany: berlin
        greece: athens
        hungary: budapest
        india: delhi
        iran: tehran teheran
        iraq: baghdad
        israel: jerusalem
        italy: rome
        japan: tokyo
        kazakhstan: astana
        latvia: riga
        lithuania: vilnius
        moldova: chisinau kishinev
        mongolia: ulaanbaatar
        north korea: pyongyang
        norway: oslo
        poland: warsaw
        portugal: lisbon
        romania: bucharest
        russia: moscow kremlin
        serbia: belgrade
        south korea: seoul
        spain: madrid
        sweden: stockholm
        syria: damascus
        taiwan: taipei
        turkey: ankara
        ukraine: kyiv kiev
        united kingdom: london
        united states: washington
        venezuela: caracas
        vietnam: hanoi
    """),
)
