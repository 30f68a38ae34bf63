# Two targets do everything on a fresh machine with Python 3.11: make demo, make test.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test lint clean

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

demo: $(VENV)/ready  ## align the sample corpus with the builtin encoder and print the pairs
	$(BIN)/xlingual align corpus/ --store :memory: --format table

test: $(VENV)/ready  ## run all tests
	$(BIN)/python -m pytest

lint: $(VENV)/ready  ## types and style
	$(BIN)/mypy
	$(BIN)/ruff check .

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
