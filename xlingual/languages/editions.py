"""How outlets mark the language of an edition in its name: "KCNA (Spanish)", "kcna-es", "RT en Español"."""

from __future__ import annotations

# Lower case, without accents.
EDITION_MARKS: dict[str, frozenset[str]] = {
    "en": frozenset({"en", "eng", "english", "ingles", "английский", "англ", "английская"}),
    "es": frozenset(
        {"es", "esp", "spa", "spanish", "espanol", "espanola", "castellano", "испанский", "исп", "испанская"}
    ),
    "ru": frozenset({"ru", "rus", "russian", "ruso", "rusa", "русский", "рус", "русская"}),
}
# Words that may stand beside such a mark.
EDITION_WORDS = frozenset({"edition", "edicion", "service", "servicio", "version", "издание", "версия", "служба"})
