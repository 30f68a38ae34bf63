"""The forms of names in English."""

from __future__ import annotations

from xlingual.languages.language import words
from xlingual.languages.name_forms.name_forms import NameForms

ENGLISH_FORMS = NameForms(
    code="en",
    endings=words("s es a an ans n ns ian ians ean eans ese ish i is e ic y ie ies er ers"),
    surnames=("ov", "ova", "ev", "eva", "sky", "skaya", "enko", "chuk", "shvili", "dze", "sson", "escu", "vic"),
    title_words=words("top senior new old security affairs"),
    stand_ins={
        "person": words("""
            he him his she her hers they them their who whose man woman person author singer actor actress player
            coach writer poet expert politician
        """),
        "place": words("""
            country republic state nation city capital town village region island authorities government kingdom
            peninsula
        """),
        "organisation": words("""
            they their organization organisation agency company bloc alliance union group party ministry department
        """),
    },
    no_names=words("""
        affairs application app apps award awards code category channel chapter class type faculty figure form honored
        honoured level model number page part phd procedure program programme project prose review rule season prix
        publishing series story table territory territories version mother father dad mom grandma grandpa lord sun
        moon earth world universe nature truth life love telegram facebook twitter vkontakte android windows
        russian-language
    """),
)
