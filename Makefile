# make demo: lint the articles in examples/. make test: all checks and tests. Each sets up .venv by itself; all it needs
# is git and Python 3.11 or later, which it looks for (or: make PYTHON=/usr/bin/python3.13 test).

VENV := .venv
BIN := $(VENV)/bin
VALE := github.com/vale-cli/vale/v3/cmd/vale@v3.22.0
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
PYTHON = $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

.PHONY: demo test differential lint format bench clean

demo: $(VENV)/.run
	@$(BIN)/python -m newslint check examples || test $$? -eq 1

test: lint $(VENV)/.vale
	$(BIN)/python -m pytest

# COMPARE="--styles FOLDER --copy FOLDER" compares over other styles and other copy.
differential: $(VENV)/.run $(VENV)/.vale
	$(BIN)/python tests/differential/compare.py $(COMPARE)

lint: $(VENV)/.develop
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy --strict
	$(BIN)/lint-imports

format: $(VENV)/.develop
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.run
	$(BIN)/python benchmarks/speed.py

clean:
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(VENV)/.run: $(BIN)/python pyproject.toml constraints.txt
	$(INSTALL) hatchling editables
	$(INSTALL) --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.develop: $(VENV)/.run
	$(INSTALL) --no-build-isolation --editable '.[dev]'
	@touch $@

# The real Vale, which tests compare newslint with. Without Go they say that they could not.
$(VENV)/.vale: $(BIN)/python tests/differential/compare.py
	@command -v vale >/dev/null || { command -v go >/dev/null && go install $(VALE); } || echo "Vale needs Go" >&2
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "newslint needs Python 3.11 or later, with its venv module" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
