"""What peoples are called in Russian, and adjectives of countries: "польский"."""

from __future__ import annotations

from xlingual.languages.demonyms.demonyms import Demonyms, by_stem

RUSSIAN_DEMONYMS = Demonyms(
    code="ru",
    countries=by_stem("""
        asia: азиат
        africa: африкан
        europe: европейск европе
        afghanistan: афган
        albania: албан
        algeria: алжир
        angola: ангол
        argentina: аргентин
        armenia: армян
        australia: австрал
        austria: австрийск австриец австрийц
        azerbaijan: азербайджан
        bangladesh: бангладеш
        belarus: белорус
        belgium: бельгийск бельгиец бельгийц
        bolivia: боливийск боливиец боливийц
        bosnia: босни
        brazil: бразильск бразилец бразильц
        bulgaria: болгар
        cambodia: камбоджи
        canada: канад
        chile: чилийск чилиец чилийц
        china: китайск китаец китайц
        colombia: колумбийск колумбиец колумбийц
        croatia: хорват
        cuba: кубин
        cyprus: кипр киприот
        czech republic: чешск чех
        denmark: датск датчан
        ecuador: эквадор
        egypt: египет египт
        estonia: эстон
        ethiopia: эфиоп
        finland: финск финн
        france: французск француз
        georgia: грузин
        germany: немецк германск немец немц
        greece: греческ грек
        hungary: венгер венгр
        iceland: исланд
        india: индийск индиец индийц
        indonesia: индонези
        iran: иранск иранец иранц
        iraq: иракск
        ireland: ирланд
        israel: израильск израильтян
        italy: итальян
        japan: японск японец японц
        jordan: иордан
        kazakhstan: казах
        kenya: кенийск кениец
        kuwait: кувейт
        kyrgyzstan: киргиз кыргыз
        laos: лаосск
        latvia: латвийск латыш
        lebanon: ливан
        libya: ливийск ливиец
        lithuania: литов
        malaysia: малайзийск
        mexico: мексикан
        moldova: молдав молдаван
        mongolia: монгол
        montenegro: черногор
        morocco: марокк
        myanmar: мьянм бирман
        netherlands: голланд нидерланд
        new zealand: новозеланд
        nicaragua: никарагуан
        nigeria: нигерийск
        north korea: корейск северокорейск кореец корейц
        south korea: корейск южнокорейск кореец корейц
        norway: норвеж
        pakistan: пакистан
        palestine: палестин
        panama: панам
        paraguay: парагвай
        peru: перуан
        philippines: филиппин
        poland: польск поляк
        portugal: португал
        qatar: катар
        romania: румын
        russia: российск русск россиян
        saudi arabia: саудов
        serbia: сербск серб
        singapore: сингапур
        slovakia: словацк словак
        slovenia: словен
        somalia: сомали
        south africa: южноафрикан
        spain: испан
        sudan: судан
        sweden: шведск швед
        switzerland: швейцар
        syria: сирийск сириец сирийц
        taiwan: тайван
        tajikistan: таджик
        thailand: таиланд тайск
        tunisia: тунис
        turkey: турецк турок турк
        turkmenistan: туркмен
        ukraine: украин
        united arab emirates: эмират
        united kingdom: британск британец британц
        united states: американ
        uruguay: уругвай
        uzbekistan: узбек
        venezuela: венесуэл
        vietnam: вьетнам
        yemen: йемен
        european union: европейск
    """),
    capitals=by_stem("""
        afghanistan: кабул
        argentina: буэнос-айрес
        armenia: ереван
        australia: канберр
        austria: вен
        azerbaijan: баку
        belarus: минск
        belgium: брюссел
        european union: брюссел
        brazil: бразилиа
        bulgaria: софи
        canada: оттав
        china: пекин
        cuba: гаван
        czech republic: праг
        denmark: копенгаген
        egypt: каир
        estonia: таллин
        finland: хельсинки
        france: париж
        georgia: тбилиси
        germany: берлин
        greece: афин
        hungary: будапешт
        india: дели
        iran: тегеран
        iraq: багдад
        israel: иерусалим тель-авив
        italy: рим
        japan: токио
        kazakhstan: астан
        latvia: риг
        lithuania: вильнюс
        moldova: кишинёв кишинев
        mongolia: улан-батор
        north korea: пхеньян
        norway: осло
        poland: варшав
        portugal: лиссабон
        romania: бухарест
        russia: москв кремл
        serbia: белград
        south korea: сеул
        spain: мадрид
        sweden: стокгольм
        syria: дамаск
        taiwan: тайбэ
        turkey: анкар
        ukraine: киев
        united kingdom: лондон
        united states: вашингтон
        venezuela: каракас
        vietnam: ханой хано
    """),
)
