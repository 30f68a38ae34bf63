"""The user's own list: what may stand in it, and what is said of what may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from xlingual.errors import InputError
from xlingual.names.authority import Authority, Entry, read_authority

ORLOV = Entry("Pavel Orlov", "person", ("Павел Орлов", "Pavel Orloff"))
SULIN = Entry("Port Sulin", "place", ())


def listed(content: str | bytes, name: str = "names.csv") -> Authority:
    Path(name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_authority(name)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        "headword,kind,alias\nPavel Orlov,person,Павел Орлов\nPavel Orlov,,Pavel Orloff\nPort Sulin,place,\n",
        "headword,kind,aliases\nPavel Orlov,person,Павел Орлов;Pavel Orloff\nPort Sulin,place,\n",
        "headword,kind,aliases\r\nPavel Orlov,person,Павел Орлов | Pavel Orloff\r\n\r\nPort Sulin,place\r\n",
        "headword;kind;aliases\nPavel Orlov;person;Павел Орлов|Pavel Orloff\nPort Sulin;place;\n",
        'headword;kind;aliases\nPavel Orlov;person;"Павел Орлов;Pavel Orloff"\nPort Sulin;place;\n',
        "headword\tkind\taliases\nPavel Orlov\tperson\tПавел Орлов;Pavel Orloff\nPort Sulin\tplace\t\n",
        "\ufeffKind, Aliases, Note, Headword\nPerson,Павел Орлов;Pavel Orloff;,chief; of staff,  Pavel   Orlov\n"
        "place,Port Sulin,,Port Sulin\n",
        "headword,kind,aliases,,\nPavel Orlov,person,Павел Орлов;Pavel Orloff,,\n,,,,\nPort Sulin,place,,,\n",
    ],
)
def test_tables(content: str) -> None:
    assert listed(content).entries == (ORLOV, SULIN)


def test_toml() -> None:
    content = """
    [[name]]
    headword = "Pavel Orlov"
    kind = "person"
    aliases = ["Павел Орлов", "Pavel Orloff"]
    [[name]]
    headword = "Port Sulin"
    kind = "place"
    note = "on the river"
    """
    assert listed(content, "names.toml").entries == (ORLOV, SULIN)


def test_a_kind_may_be_left_open() -> None:
    assert listed("headword\nPort Sulin\n").entries == (Entry("Port Sulin"),)


def test_a_header_alone_is_an_empty_list() -> None:
    assert listed("headword,kind,aliases\n").entries == ()
    assert listed("name = []\n", "names.toml").entries == ()


@pytest.mark.parametrize("spelling", ["Pavel Orlov", "PAVEL  ORLOFF", "павел орлов", "Pável-Orlov"])
def test_a_spelling_is_found_whatever_its_case_and_accents(spelling: str) -> None:
    assert Authority((SULIN, ORLOV)).entry_of(spelling) == ORLOV


@pytest.mark.parametrize("spelling", ["Orlov", "Pavel", "", "Pavel Orlova"])
def test_other_spellings_have_no_entry(spelling: str) -> None:
    assert Authority((SULIN, ORLOV)).entry_of(spelling) is None


TABLE = "headword,kind,aliases\nPort Sulin,place,\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (TABLE + "Pavel Orlov,persona,\n", r"^names\.csv:3: the kind 'persona' is unknown; write person, place, organ"),
        (TABLE + ",person,Orlov\n", "^names.csv:3: a name without a headword; write the headword or remove"),
        (TABLE + "--,person,Orlov\n", "^names.csv:3: the headword '--' has no letter; "),
        (TABLE + "Orlov,,!\n", "^names.csv:3: the alias '!' has no letter; "),
        (
            TABLE + "Orlov,,PORT SULIN\n",
            "^names.csv:3: 'PORT SULIN' stands under 'Port Sulin' and under 'Orlov'; leave",
        ),
        (TABLE + "A,,One\nB,,Two;óne\n", "^names.csv:4: 'óne' stands under 'A' and under 'B'; "),
        (TABLE + "A,,One\nOne,,\n", "^names.csv:4: 'One' stands under 'A' and under 'One'; "),
        (TABLE + "port sulin,person,\n", "^names.csv:3: 'Port Sulin' is a place in one row and a person here; give"),
        (TABLE + "A,person,One,Two\n", "^names.csv:3: more cells than the header has; put the cell"),
        (TABLE + '"A\nB,person,One\n', r"^names.csv:3: broken CSV \(unexpected end of data\); mend"),
        ("Pavel Orlov,person\n", "^names.csv:1: no column is called headword; begin it with a header: headword,kind,"),
        ("headword,allias\n", "^names.csv:1: the column 'allias' is unknown; the columns are headword, kind, alias"),
        ("headword,kind,kind\n", "^names.csv:1: the column 'kind' is there twice; "),
        ("", "^names.csv: empty; begin it with a header"),
        (b"headword\nCura\xe7ao\n", "^names.csv:2: not UTF-8; convert the file to UTF-8$"),
    ],
)
def test_a_bad_table_is_told_with_its_line(content: str | bytes, says: str) -> None:
    with pytest.raises(InputError, match=says):
        listed(content)


NAME = '[[name]]\nheadword = "Port Sulin"\n'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (NAME + "kind = place\n", r"^names\.toml:3: malformed TOML \(Invalid value\); mend the line"),
        (NAME + 'kind = "place', r"^names\.toml:3: malformed TOML \("),
        (NAME + '[[name]]\nkind = "place"\n', "^names.toml:3: a name without a headword; "),
        (NAME + 'kind = "town"\n', "^names.toml:1: the kind 'town' is unknown; "),
        (NAME + 'alias = "Sulin"\n', "^names.toml:1: the key 'alias' is unknown; a name has headword, kind, aliases"),
        (NAME + 'aliases = "Sulin"\n', "^names.toml:1: aliases is 'Sulin'; write it as a list of texts"),
        (NAME + "aliases = [7]\n", r"^names.toml:1: aliases is \[7\]; "),
        (NAME + "kind = 7\n", '^names.toml:1: kind is 7; write it as a text, "..."'),
        ("names = 1\n", r"^names.toml: not a list of names; begin each name with \[\[name\]\]"),
        ("name = [1]\n", "^names.toml: a name is no table; "),
        ("", "^names.toml: not a list of names; "),
    ],
)
def test_bad_toml_is_told_with_its_line(content: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        listed(content, "names.toml")


@pytest.mark.parametrize("path", ["nowhere.csv", ".", "a\0b"])
def test_a_file_that_cannot_be_read(path: str) -> None:
    with pytest.raises(InputError, match="; check the path and its permissions"):
        read_authority(path)
