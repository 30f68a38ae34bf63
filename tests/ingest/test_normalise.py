import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from xlingual.ingest.normalise import fold, normalise


def test_odd_characters_become_plain():
    assert normalise("Moscu\u0301\u00a0y  La\u200bHabana\ufeff\r\nfin\x07.") == "Moscú y LaHabana\nfin ."
    assert normalise("млн\u202fчеловек\u2028й") == "млн человек\nй"
    assert normalise("a \n b") == "a\nb"


@given(st.text())
def test_twice_is_once_and_nfc(text):
    once = normalise(text)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "  " not in once
    once.encode()


def test_fold():
    assert fold("MÁS Ещё Й") == "mas еще и"
