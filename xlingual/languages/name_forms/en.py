"""The forms of names in English."""

from __future__ import annotations

from xlingual.languages.language import words
from xlingual.languages.name_forms.name_forms import NameForms

ENGLISH_FORMS = NameForms(
    code="en",
    endings=words("s es a an ans n ns ian ians ean eans ese ish i is e ic y ie ies er ers"),
    stand_ins=words("""
        he him his she her hers they them their it its who whose
        country republic state nation city capital town village region island authorities government
        organization organisation agency company bloc alliance union group party ministry department
        man woman person author singer actor actress player coach writer poet expert politician
    """),
)
