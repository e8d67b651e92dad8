#!/usr/bin/env bash
# Runs every check in order, stops at the first that fails, and says how long each took.
# With arguments, runs only the steps named; with TEST, of host, browser and journeys only the tests whose
# name has that in it.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
export PATH="$PWD/.tools/bin:$PWD/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

wasm=(--target wasm32-unknown-unknown --locked)

# cargo does not see files that a macro names.
format() { cargo fmt --check && rustfmt --check --edition 2024 src/domain/{catalogue,figure,text/en}/exercises/*.rs; }
# With the language that is made to see that there can be more than one: it is built for tests alone.
lint_host() { cargo clippy --all-targets --locked --features pseudo -- -D warnings; }
lint_wasm() { cargo clippy --lib --bins --test web "${wasm[@]}" -- -D warnings; }
tools() { node --test --test-reporter=spec tests/tools/*.test.mjs; }
host() { cargo test --locked --features pseudo ${TEST:+"$TEST"}; }
browser() {
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    CHROMEDRIVER=$(sed -n 's/^CHROMEDRIVER=//p' .tools/browser) \
    cargo test --test web "${wasm[@]}" ${TEST:+"$TEST"}
}
build() { trunk build; }
# The site in that language.
pseudo() { TRUNK_BUILD_FEATURES=pseudo trunk build --dist target/pseudo; }
# Two at a time: more browsers at once make slow machines time out.
journeys() {
  node --test --test-concurrency=2 --test-reporter=spec ${TEST:+"--test-name-pattern=$TEST"} \
    tests/journeys/*.test.mjs
}

steps=("$@")
((${#steps[@]})) || steps=(format lint_host lint_wasm tools host browser build pseudo journeys)

times=""
total=0
for step in "${steps[@]}"; do
  [[ $(type -t "$step") == function ]] || {
    echo "There is no step \"$step\". The steps are: format lint_host lint_wasm tools host browser build pseudo journeys." >&2
    exit 2
  }
  printf '\n== %s\n' "$step"
  start=$SECONDS
  # Not `if "$step"`: that would switch `set -e` off inside the step.
  set +e
  (
    set -e
    "$step"
  )
  code=$?
  set -e
  took=$((SECONDS - start))
  total=$((total + took))
  times+=$(printf '%6d s  %s' "$took" "$step")$'\n'
  if ((code)); then
    printf '\n%s\nFAILED at the step "%s". Run it alone with: make test STEPS=%s\n' "$times" "$step" "$step" >&2
    exit 1
  fi
done
printf '\n%s%6d s  in all\n\nEverything passed.\n' "$times" "$total"
