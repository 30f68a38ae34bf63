"""The forms of names in Spanish."""

from __future__ import annotations

from xlingual.languages.language import words
from xlingual.languages.name_forms.name_forms import NameForms

SPANISH_FORMS = NameForms(
    code="es",
    endings=words("""
        s es a as o os no na nos nas ano ana anos anas iano iana ianos ianas eno ena enos enas es esa eses esas ense
        enses i ies ista istas ico ica icos icas e ia
    """),
    surnames=("ov", "ova", "ev", "eva", "sky", "ski", "skaya", "enko", "chuk", "shvili", "dze", "sson", "ez", "vic"),
    title_words=words("alto alta nuevo nueva asuntos exteriores seguridad"),
    stand_ins={
        "person": words("""
            él el ella ellos ellas su sus quien cuyo cuya lo le hombre mujer autor autora cantante actor actriz
            jugador entrenador escritor poeta experto político politico
        """),
        "place": words("""
            país pais república republica estado nación nacion ciudad capital pueblo región region isla autoridades
            gobierno reino península peninsula
        """),
        "organisation": words("""
            organización organizacion agencia empresa compañía compania bloque alianza unión union grupo partido
            ministerio
        """),
    },
    no_names=words("""
        asuntos código codigo categoría categoria canal capítulo capitulo clase tipo facultad figura modelo número
        numero página pagina parte procedimiento programa proyecto temporada serie versión version usted ustedes señor
        senor señora senora sol luna tierra mundo universo naturaleza telegram facebook twitter android windows
    """),
)
