"""The forms of names in Spanish."""

from __future__ import annotations

from xlingual.languages.language import words
from xlingual.languages.name_forms.name_forms import NameForms

SPANISH_FORMS = NameForms(
    code="es",
    endings=words("""
        s es a as o os no na nos nas ano ana anos anas iano iana ianos ianas eno ena enos enas es esa eses esas
        ense enses i ies ista istas ico ica icos icas e ia
    """),
    stand_ins=words("""
        él el ella ellos ellas su sus quien cuyo cuya lo le
        país pais república republica estado nación nacion ciudad capital pueblo región region isla autoridades gobierno
        organización organizacion agencia empresa compañía compania bloque alianza unión union grupo partido ministerio
        hombre mujer autor autora cantante actor actriz jugador entrenador escritor poeta experto político politico
    """),
)
