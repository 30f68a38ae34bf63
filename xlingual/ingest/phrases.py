"""What saved pages carry besides the article, as data: labels, list headings, calls to the reader, credits, agencies.

Patterns of lines match whole lines after ``normalise.fold`` (lower case, no accents), so they are written either way.
"""

from __future__ import annotations

# What stands before a colon in a header line -> the field of the item; "" = not kept, "text" = the article begins here.
LABELS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "título", "titulo", "titular", "заголовок", "название"),
    "date": (
        *("date", "published", "published on", "publication date", "pub date", "posted", "posted on", "updated"),
        *("last updated", "fecha", "fecha de publicación", "fecha de publicacion", "publicado", "publicado el"),
        *("actualizado", "дата", "дата публикации", "опубликовано", "обновлено", "время публикации"),
    ),
    "source": (
        *("source", "outlet", "publisher", "agency", "news agency", "fuente", "medio", "agencia", "источник"),
        *("агентство", "издание", "сми"),
    ),
    "lang": ("lang", "language", "idioma", "lengua", "язык"),
    "url": ("url", "link", "enlace", "permalink", "dirección", "ссылка", "адрес"),
    "": (
        *("author", "authors", "byline", "section", "category", "tags", "keywords", "autor", "autora", "sección"),
        *("seccion", "categoría", "categoria", "etiquetas", "автор", "авторы", "раздел", "рубрика", "теги"),
    ),
    "text": ("text", "body", "texto", "cuerpo", "текст"),
}

# Words that may stand beside a date in a line that holds nothing else.
DATE_WORDS = frozenset(
    " ".join(
        [
            "date time hour hours hrs updated published posted last modified created at on the and am pm a p m gmt utc",
            "et est edt bst cet msk kst ist local first st nd rd th t z",
            "fecha hora horas actualizado actualizada publicado publicada modificado el la las del de a y en dia hs",
            "дата время часов обновлено опубликовано изменено создано в г года год мск по",
            "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun",
            "lunes martes miercoles jueves viernes sabado domingo lun mar mie jue vie sab dom",
            "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс juche",
        ]
    ).split()
)

# Headings of lists whose lines are kept: each is the beginning of another story.
LIST_HEADINGS = (
    r"more (?:from|articles?|news|stories|headlines|on this)\b.{0,60}",
    r"(?:latest|recent|other|top) (?:news|stories|articles|headlines)\b.{0,40}",
    r"most (?:read|popular|viewed)|recommended(?: for you)?|you may also like|trending(?: now)?",
    r"más (?:artículos|noticias|historias|titulares|contenidos?)\b.{0,40}",
    r"más de (?!\d|cien|mil|dos|tres|una?\b|la |los |las |el |lo )\S+(?: \S+)?(?: \(\w+\))?",
    r"(?:últimas|otras) noticias\b.{0,40}|lo más (?:leído|visto)|recomendad[oa]s?",
    r"(?:ещё|другие) (?:новости|материалы|статьи)\b.{0,40}|больше (?:новостей|материалов|статей)\b.{0,40}",
    r"(?:главные|последние) новости|самое читаемое|популярное|новости партнёров|лента новостей",
)

# Headings of links inside an article: a headline right below (or behind the colon) goes with them.
LINK_HEADINGS = (
    r"(?:related|see also|read also|also read|read more|don't miss)",
    r"related (?:articles?|stories|story|news|topics|content|links?|posts?)",
    r"relacionad[oa]s?|(?:notas?|noticias?|artículos?|contenidos?) relacionad[oa]s?",
    r"(?:también )?(?:te|le) puede interesar|(?:lea|lee|leer|vea|ver|mira|mire) también|vea además",
    r"(?:читайте|читать|смотрите|см\.) также|(?:ещё |материалы )?по (?:этой )?теме|связанные новости|ранее по теме",
)

# Lines that speak to the reader of the page.
CALLS = (
    r"read (?:the )?(?:original|full)\b.{0,80}|(?:read|learn|find out|see|show) more\b.{0,30}",
    r"continue reading\b.{0,40}",
    r"(?:click|tap) (?:here|on)\b.{0,80}",
    r"(?:please )?(?:subscribe|sign up|register)(?: (?:to|for|now|here|today)\b.{0,140})?[.!]?",
    r"(?:please )?(?:follow|like) (?:us|our|\S+ on)\b.{0,100}|join (?:us|our)\b.{0,100}",
    r"(?:get|receive) .{0,80}\bnewsletters?\b.{0,60}",
    r"(?:share|tweet|print|e-?mail|save|copy link|(?:\d+ )?comments?|leave a comment|reply|listen|menu|search)[.!]?",
    r"(?:home|back to top|advertisement|advertising|sponsored|loading|skip to (?:main )?content|share this|tags?)[.!]*",
    r"share (?:this|it|on|via|with your|with friends)\b.{0,80}",
    r"(?:©|\(c\)|copyright)\s?.{1,120}",
    r"(?:this (?:site|website)|we) uses? cookies\b.{0,200}",
    r"(?:\d+|an?|one) (?:second|sec|minute|min|hour|day|week|month)s? (?:ago|read)|(?:reading time|lectura):? .{0,20}",
    r"leer (?:más|el original|la nota|completo)\b.{0,60}|(?:seguir|sigue|siga|continuar) leyendo\b.{0,40}",
    r"suscr[ií]b(?:ase|ete|irse|ir|anse)\b.{0,140}|(?:síganos|síguenos|seguinos)\b.{0,100}|[uú]nete a\b.{0,80}",
    r"(?:comparte|compartir|comparta)(?: (?:en|esta|este|por)\b.{0,80})?[.!]?|(?:haga|haz) clic\b.{0,80}",
    r"(?:publicidad|anuncio|imprimir|comentarios?|deja un comentario|inicio|buscar|guardar|etiquetas|escuchar)[.!:]*",
    r"hace \d+ (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?)",
    r"(?:подписывайтесь|подпишитесь|подписаться|подписывайся|подпишись|присоединяйтесь)\b.{0,140}",
    r"следите за\b.{0,80}(?:telegram|телеграм|канал|соцсет|vk|вконтакте|дзен|max).{0,60}",
    r"(?:поделиться|поделитесь)\b.{0,80}|(?:читать|читайте) (?:далее|полностью|дальше|оригинал|на сайте)\b.{0,60}",
    r"(?:подробнее|реклама|комментарии|комментировать|распечатать|печать|наверх|главная|меню|поиск|теги|слушать)[.!:]*",
    r"(?:нашли|заметили|увидели) (?:ошибку|опечатку)\b.{0,140}",
    r"(?:\d+|одну?) (?:секунд|минут|час|день|дня|дней|недел|месяц)\w* назад",
)

# What makes a short line furniture wherever it stands in it.
NOTICES = (
    *("all rights reserved", "todos los derechos reservados", "все права защищены"),
    *("syndicated feed", "при перепечатке"),
)

# Photo credits and sign-offs; matched on the line as it is written, for capitals matter here.
CREDITS = (
    r"(?:File |Archive )?(?:Photos?|Images?|Pictures?|Video|Credits?|Caption|Fotos?|Fotografía|Imagen|Imágenes|Crédito|"
    r"Фото|Снимок|Изображение|Видео)(?: by| de| courtesy of)?\s?[:/|©].{1,120}",
    r"(?:By|Por) [A-ZÁÉÍÓÚÑ][\w.-]+(?: (?:de |y |and )?[A-ZÁÉÍÓÚÑ][\w.-]*){1,3}(?:, [^.!?]{0,60})?",
    r"[A-Za-zА-Яа-яё][\w.]{1,19}\s?/\s?[A-ZА-Я]{2,4}(?:\s?[-/,]\s?[A-Za-z]{2,10})*",
    r"[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?",
    r"\(?(?:https?://|www\.)\S+?\)?(?: \([^()]{0,40}\))?",
)

# Credits that end a caption.
CREDIT_TAILS = (
    r"(?:\bX|\b[Tt]witter|\bInstagram|\bTelegram|\bFacebook|\bYouTube|\bVK)\s?[/|:]\s?@\w+\.?$",
    r"(?:\bPhotos?|\bFoto|\bФото|\bCredit|\bImage)\s?[:/]\s?[^.!?]{1,60}\.?$",
    r"©\s?[^.!?]{1,60}\.?$",
    r"(?:Getty Images|AP Photo|Shutterstock)\b[^.!?]{0,40}\.?$",
)

# Agencies that sign their first line, by every name they sign with.
AGENCIES = {
    "KCNA": ("kcna", "acnc", "цтак"),
    "TASS": ("tass", "тасс", "itar-tass", "итар-тасс"),
    "RIA Novosti": ("ria novosti", "риа новости"),
    "Interfax": ("interfax", "интерфакс", "interfax.ru"),
    "Sputnik": ("sputnik",),
    "EFE": ("efe",),
    "AFP": ("afp",),
    "AP": ("ap",),
    "Reuters": ("reuters",),
    "Xinhua": ("xinhua", "синьхуа"),
    "Yonhap": ("yonhap", "ренхап", "рёнхап"),
    "ANI": ("ani",),
    "Prensa Latina": ("prensa latina",),
    "Europa Press": ("europa press",),
    "teleSUR": ("telesur",),
    "Kyodo": ("kyodo",),
}
