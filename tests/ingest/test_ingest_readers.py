import json

import pytest

from xlingual.ingest import read

ARRIVAL = "The minister arrived in Havana on Monday."


def items(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read([str(path)])


def test_usual_field_names(tmp_path):
    rows = [
        {
            "body": ARRIVAL,
            "language": "en-US",
            "published_at": "2025-04-28T10:00:00Z",
            "outlet": "A",
            "headline": "One",
        },
        {"story": ARRIVAL, "lang": "Spanish", "pubDate": "Mon, 28 Apr 2025 10:00:00 GMT", "publisher": {"name": "B"}},
        {"paragraphs": [ARRIVAL, "He left on Friday."], "timestamp": 1745846400, "link": "https://www.c.example/x"},
        {"content": f"<p>{ARRIVAL}</p><p>He left.</p>", "agency": "D", "title": "Arrival &amp; departure"},
        {"text": ARRIVAL, "date": "29 апреля 2025 г.", "url": "not an address"},
    ]
    found = items(tmp_path, "rows.jsonl", "\n".join(map(json.dumps, rows))).items
    assert [i.source for i in found] == ["A", "B", "c.example", "D", "rows"]
    assert [i.date for i in found] == ["2025-04-28", "2025-04-28", "2025-04-28", None, "2025-04-29"]
    assert [i.lang for i in found] == ["en", "es", None, None, None]
    assert [i.title for i in found] == ["One", None, None, "Arrival & departure", None]
    assert [i.position for i in found] == [0, 1, 2, 3, 4]
    assert found[2].text == f"{ARRIVAL}\nHe left on Friday."
    assert found[3].text == f"{ARRIVAL}\nHe left."


def test_empty_commas_of_lost_line_breaks(tmp_path):
    row = {"paragraphs": ["The letter said:, , I thank all of you, dear friends.", "Sigue: , , Adelante."]}
    text = items(tmp_path, "rows.jsonl", json.dumps(row)).items[0].text
    assert text == "The letter said: I thank all of you, dear friends.\nSigue: Adelante."


@pytest.mark.parametrize(
    "wrap", [lambda r: r, lambda r: r[0], lambda r: {"articles": r}, lambda r: {"data": {"items": r}}]
)
def test_json_documents(tmp_path, wrap):
    rows = [{"text": ARRIVAL, "source": "A"}]
    assert items(tmp_path, "all.json", json.dumps(wrap(rows), indent=1)).items[0].text == ARRIVAL


def test_a_source_named_in_a_record_does_not_beat_its_address(tmp_path):
    row = {"text": f"{ARRIVAL}\nSource: Radio Rebelde", "url": "https://www.c.example/x"}
    found = items(tmp_path, "rows.jsonl", json.dumps(row)).items[0]
    assert (found.source, found.text) == ("c.example", ARRIVAL)


def test_the_title_of_a_record_is_not_guessed(tmp_path):
    row = {"text": f"Port opened\n{ARRIVAL}", "source": "A"}
    found = items(tmp_path, "rows.jsonl", json.dumps(row)).items[0]
    assert (found.title, found.text) == (None, f"Port opened\n{ARRIVAL}")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_quotes(tmp_path, delimiter):
    quoted = f'"He said ""yes"" {delimiter} twice.\nThen he left."'
    data = delimiter.join(["date", "source", "text"]) + "\r\n" + delimiter.join(["28.04.2025", "A", quoted]) + "\r\n"
    found = items(tmp_path, "rows.csv", data)
    assert found.problems == ()
    inside = "" if delimiter == "\t" else f"{delimiter} "
    assert found.items[0].text == f'He said "yes" {inside}twice.\nThen he left.'
    assert found.items[0].date == "2025-04-28"


def test_malformed_rows_cost_only_themselves(tmp_path):
    data = 'source,text\nA,One came.\nB,"Two came.\nC,Three came.\nD,Four came,and,went.\nE,"Five, too."\nF,\n'
    found = items(tmp_path, "rows.csv", data)
    assert [i.text for i in found.items] == ["One came.", "Three came.", "Five, too."]
    assert [(e.line, "malformed row" in str(e)) for e in found.problems] == [(3, True), (5, True), (7, False)]


def test_quotes_in_a_tsv_are_text(tmp_path):
    data = 'lang\ttext\nen\t"We thank you," he said.\nen\t"We thank you."\nen\t"He said ""yes""."\n'
    texts = [i.text for i in items(tmp_path, "rows.tsv", data).items]
    assert texts == ['"We thank you," he said.', '"We thank you."', 'He said "yes".']


def test_a_long_field_is_no_problem(tmp_path):
    found = items(tmp_path, "rows.csv", "text,lang\n" + "word " * 60_000 + ",en\n")
    assert len(found.items[0].text) > 200_000


PAGE = """<!DOCTYPE html><html lang="es-CU"><head><meta charset="{charset}">
<title>Llega el ministro - Diario</title>
<meta property="og:title" content="Llega el ministro"><meta property="og:site_name" content="Diario">
<meta property="article:published_time" content="2025-04-28T10:00:00-04:00">
<link rel="canonical" href="https://diario.example/2025/04/28/llega"></head><body>
<nav><a href="/">Inicio</a> <a href="/x">Deportes</a></nav>
<article><h1>Llega el ministro</h1><p>28 de abril de 2025</p>
<p>El ministro llegó el lunes a La Habana, donde fue recibido por su homólogo y por la señora alcaldesa.</p>
<p>«Venimos a trabajar», afirmó ante los periodistas que lo esperaban en el aeropuerto de la capital.</p>
<p>Suscríbase a nuestro canal de Telegram</p></article>
<footer>Todos los derechos reservados</footer></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_saved_page(tmp_path, charset):
    found = items(tmp_path, "page.html", PAGE.format(charset=charset).encode(charset)).items[0]
    assert (found.title, found.source, found.date, found.lang) == ("Llega el ministro", "Diario", "2025-04-28", "es")
    assert found.url == "https://diario.example/2025/04/28/llega"
    assert found.text == (
        "El ministro llegó el lunes a La Habana, donde fue recibido por su homólogo y por la señora alcaldesa.\n"
        "«Venimos a trabajar», afirmó ante los periodistas que lo esperaban en el aeropuerto de la capital."
    )


def test_linked_data_of_a_russian_page(tmp_path):
    data = {
        "@graph": [
            {"@type": "WebSite"},
            {"headline": "Визит", "datePublished": "2025-04-28", "publisher": {"name": "Газета"}},
        ]
    }
    page = (
        f"<html lang=ru><head><script type='application/ld+json'>{json.dumps(data)}</script></head><body>"
        "<p>Министр прибыл в Москву.</p></body></html>"
    )
    found = items(tmp_path, "page.htm", page).items[0]
    assert (found.title, found.source, found.date, found.lang) == ("Визит", "Газета", "2025-04-28", "ru")
    assert found.text == "Министр прибыл в Москву."


def test_broken_markup_falls_back_to_visible_text(tmp_path):
    found = items(tmp_path, "page.html", f"<html><body><div><b>{ARRIVAL}<br>He left.</div></i><p")
    assert found.items[0].text == f"{ARRIVAL}\nHe left."
