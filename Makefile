# Thin on purpose: packaging/dev.py does the work, also where there is no make.
PYTHON ?= python3
ARGS ?=

.PHONY: run test check soak bench lock
run test check soak bench lock:
	@$(PYTHON) packaging/dev.py $@ $(ARGS)
