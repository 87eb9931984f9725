# Escrowwatch: `make help` lists the targets.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
PORT ?= 8080
.PHONY: help setup demo airflow airflow-stop test check bench proof-kill proof-collect proof-collect-speed proof-soak \
  proof-robustness proof-ablations proof-left-out proof-scale proof-packages proof-stored proof-faults proof-texts proof-celery \
  proof-understand clean model

help:  ## Print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/.core model  ## Install what runs the program into .venv and train the model

demo: .venv/.core model  ## Run the whole flow on the shipped sample and write a report
	$(BIN)/escrowwatch demo

airflow: .venv/.dev model  ## Start a whole local Airflow on the embedded database, with the sample chats; PORT=8080
	$(BIN)/python -m pipeline.local_airflow start --port $(PORT)

airflow-stop:  ## End exactly what `make airflow` started, also after a crash
	$(BIN)/python -m pipeline.local_airflow stop

test: .venv/.dev model  ## Install everything and run the tests
	$(BIN)/pytest -m "not slow"

check: .venv/.dev  ## Lint, types (for 3.11 and 3.12), import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	$(BIN)/mypy --python-version 3.12 .
	$(BIN)/lint-imports

bench: .venv/.core model  ## Measure import and understand on this machine
	$(BIN)/escrowwatch bench

proof-kill: .venv/.dev  ## Kill an import of 50,000 messages ten times and compare every row
	$(BIN)/python -m tests.proofs.kill_import

proof-collect: .venv/.dev  ## Kill a live collection ten times, drop and flood it, and compare every message
	$(BIN)/python -m tests.proofs.kill_collect

proof-collect-speed: .venv/.dev  ## Collect 200,000 messages live and iterate them with bare Telethon
	$(BIN)/python -m tests.proofs.collect_speed

proof-soak: .venv/.dev  ## Follow 50 chats for 15 minutes under floods, drops and restarts, and compare every message
	$(BIN)/python -m tests.proofs.soak_collect

proof-robustness: .venv/.dev model  ## Disguise the frozen split in twelve ways and tell what each costs
	$(BIN)/python -m tests.proofs.robustness

proof-ablations: .venv/.dev model  ## Take out one part of understanding at a time; draw quality against speed (15 minutes)
	$(BIN)/python -m tests.proofs.ablations

proof-left-out: .venv/.dev  ## Train the linear model without some voices, score them (8 minutes)
	$(BIN)/python -m tests.proofs.left_out voices

proof-packages: .venv/.dev  ## Package 10,000 messages, change 1,000 bytes of packages, and verify 1,000 clean ones
	$(BIN)/python -m tests.proofs.packages

proof-stored: .venv/.dev  ## Change 1,000 bytes of the evidence in a warehouse; `verify` finds and names each
	$(BIN)/python -m tests.proofs.stored_bytes

proof-faults: .venv/.dev model  ## Let a hundred faults fall on six verbs (as root: full disks too), and compare each rerun with a calm run
	$(BIN)/python -m tests.proofs.faults

proof-texts: .venv/.dev  ## Send 100,000 hostile texts through import and database and compare what comes out
	$(BIN)/python -m tests.proofs.hostile_texts

proof-scale: .venv/.dev  ## Build a warehouse of a million messages and measure load, searches and the desk (half an hour, 4 GB)
	$(BIN)/python -m tests.proofs.scale

proof-celery: .venv/.celery model  ## Run understand by one Celery worker and by two, beside bare processes, and kill one (12 minutes)
	$(BIN)/python -m tests.proofs.celery

proof-understand: .venv/.core model  ## Read a million messages in flat memory, and with two processes beside one (two hours)
	$(BIN)/python -m tests.proofs.understand

clean:  ## Stop our database server and remove what was built; the home is kept
	@if [ -x $(BIN)/escrowwatch ]; then $(BIN)/escrowwatch db stop || true; fi
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

model:
	@$(BIN)/escrowwatch train --if-needed

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.core: .venv/bin/python requirements.lock pyproject.toml
	@if [ ! -e .venv/.dev ]; then echo "installing requirements.lock (a few minutes the first time)"; \
	  $(BIN)/pip install --quiet --require-hashes -r requirements.lock; fi
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

# The lock is complete; without --no-deps pip before 23.3 asks for more hashes where an extra is required (celery[redis]).
.venv/.celery: .venv/.dev requirements-airflow.lock
	@echo "installing requirements-airflow.lock, for Celery (a minute the first time)"
	$(BIN)/pip install --quiet --no-deps --require-hashes -r requirements-airflow.lock
	@touch $@

.venv/.dev: .venv/bin/python requirements-dev.lock pyproject.toml
	@echo "installing requirements-dev.lock (some minutes the first time)"
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@
