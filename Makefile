# Every target does the set-up it needs first; `tools/setup.sh` says what that is.

SHELL := /usr/bin/env bash
.DEFAULT_GOAL := help

# The tools of this checkout come before those of the machine.
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

.PHONY: help setup serve test build dev bench prove figures people screenshots clean

help: ## Say what can be made
	@grep -hE '^[a-z]+: .*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+): .*## /\1\t/' | while IFS=$$'\t' read -r name text; do printf '  make %-12s %s\n' "$$name" "$$text"; done

setup: ## Install what building and testing need, and nothing else
	@tools/setup.sh --browser

serve: ## Build for release and serve it (PORT=8080, BASE=/some/path/)
	@tools/setup.sh
	@trunk build
	@node tools/serve.mjs

test: ## Run every check: format, lints, host, browser, build, journeys (STEPS="host journeys", TEST=name)
	@tools/setup.sh --browser
	@tools/test.sh $(STEPS)

build: ## Build the static site into dist/ (UNHUNCH_BASE=/path/ if its place is known)
	@tools/setup.sh
	@trunk build

dev: ## Serve a debug build that reloads when a file changes
	@tools/setup.sh
	@trunk serve --release=false

bench: ## Measure speed and size (long; not part of `make test`)
	@tools/setup.sh --browser
	@tools/run-all.sh tests/bench "There are no benchmarks yet."

prove: ## Break things on purpose, many times (long; not part of `make test`)
	@tools/setup.sh --browser
	@tools/run-all.sh tests/prove "There are no fault tests yet."

figures: ## Draw all figures in all their poses, in light and dark and from all around, into target/figures and target/moving
	@tools/setup.sh --browser
	@cargo run --quiet --profile test --example figures -- target/figures
	@cargo run --quiet --profile test --example faults -- target/figures
	@node tools/moving.mjs

people: ## Draw dose and pain of six simulated people over twelve weeks into target/people/people.svg
	@tools/setup.sh
	@cargo run --quiet --example people -- target/people

screenshots: ## Picture every page into target/screenshots (BEFORE=folder: beside older ones; README=1: renew the committed ones)
	@tools/setup.sh --browser
	@trunk build
	@node tests/journeys/support/screenshots.mjs

clean: ## Remove what was built; the installed tools stay
	@cargo clean
	@rm -rf dist
