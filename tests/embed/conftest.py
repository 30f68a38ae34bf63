"""A hub cache of one's own, and a hub that answers on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def offline(monkeypatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    """Where downloads go."""
    folder = tmp_path / "hub"
    monkeypatch.setenv("SENTENCE_TRANSFORMERS_HOME", str(folder))
    return folder


@pytest.fixture
def downloaded(cache):
    """Makes the folder of a model's downloaded files, empty as yet."""

    def _downloaded(repository: str) -> Path:
        kept = cache / f"models--{repository.replace('/', '--')}"
        (kept / "refs").mkdir(parents=True)
        (kept / "refs" / "main").write_text(COMMIT)
        (kept / "snapshots").mkdir()
        return kept / "snapshots" / COMMIT

    return _downloaded


class _Hub(BaseHTTPRequestHandler):
    """Answers every question with the server's ``answer``: a status and the hub's own error code."""

    def do_GET(self) -> None:
        status, code = self.server.answer  # type: ignore[attr-defined]
        self.send_response(status)
        self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def hub(monkeypatch) -> Iterator[ThreadingHTTPServer]:
    """A hub; set its ``answer``."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Hub)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()
