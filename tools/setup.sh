#!/usr/bin/env bash
# Installs what building needs and, with --browser, what testing needs.
# Does nothing, quickly, when everything is there. Versions come from the files that pin them:
# rust-toolchain.toml, Trunk.toml, Cargo.lock and package-lock.json.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
export PATH="$PWD/.tools/bin:$PWD/node_modules/.bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

# A shell without EPOCHREALTIME (bash 3 on macOS) counts whole seconds.
started=${EPOCHREALTIME:-$(date +%s)}

say() { printf 'set-up: %s\n' "$*"; }
die() {
  printf 'set-up: %s\n' "$@" >&2
  exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

rust() {
  has rustup && has cargo || die "Rust is missing. Install rustup from https://rustup.rs, open a new shell and try again."
  # `rustc` fails where rustup may not install a toolchain on its own.
  local root channel
  channel=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
  root=$(rustc --print sysroot 2>/dev/null || true)
  if [[ -z $root || ! -d $root/lib/rustlib/wasm32-unknown-unknown || ! -x $root/bin/cargo-clippy || ! -x $root/bin/rustfmt ]]; then
    say "waiting for Rust $channel with its wasm32-unknown-unknown target, as rust-toolchain.toml asks"
    # What is there already gets what it lacks; nobody's toolchain is updated unasked.
    if [[ -n $root ]]; then
      rustup target add wasm32-unknown-unknown --toolchain "$channel" &&
        rustup component add clippy rustfmt --toolchain "$channel"
    else
      rustup toolchain install "$channel" --profile minimal --component clippy --component rustfmt \
        --target wasm32-unknown-unknown
    fi || die "rustup could not install Rust $channel. Its message above says why."
  fi
  # The channel may have been installed long ago.
  local wanted version
  wanted=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
  version=$(rustc --version | awk '{ print $2 }')
  awk -v is="$version" -v wanted="$wanted" 'BEGIN {
    split(is, a, "."); split(wanted, b, ".")
    exit !(a[1] + 0 > b[1] + 0 || (a[1] + 0 == b[1] + 0 && a[2] + 0 >= b[2] + 0))
  }' || die "Rust $version is too old; $wanted or newer is needed. Update it with: rustup update $channel"
}

# cargo_tool <command> <crate> <version> <minutes to build it> [flag for cargo install]
cargo_tool() {
  local command=$1 crate=$2 version=$3 minutes=$4
  shift 4
  [[ "$("$command" --version 2>/dev/null || true)" == *" $version"* ]] && return
  # A command that does not tell its version: what Cargo put into .tools, it wrote down.
  [[ -x .tools/bin/$command ]] && grep -qF "\"$crate $version " .tools/.crates.toml && return
  if has cargo-binstall; then
    say "waiting for a prebuilt $crate $version"
    if cargo binstall "$crate@=$version" --root .tools --no-confirm --force --disable-strategies compile; then
      return
    fi
    say "there is none for this machine"
  fi
  say "waiting for $crate $version to be built into .tools: about $minutes min on two cores, once"
  cargo install "$crate" --version "=$version" --root .tools --force "$@" ||
    die "$crate $version could not be built. Cargo's message above says why."
}

wasm_tools() {
  local trunk bindgen split
  trunk=$(sed -n 's/^trunk-version = "=\(.*\)"$/\1/p' Trunk.toml)
  [[ -f Cargo.lock ]] || die "Cargo.lock is missing. Restore it with: git checkout Cargo.lock"
  bindgen=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)
  [[ -n $trunk ]] || die "Trunk.toml names no version. Restore its line: trunk-version = \"=x.y.z\""
  [[ -n $bindgen ]] || die "Cargo.lock names no wasm-bindgen. Restore it with: git checkout Cargo.lock"
  cargo_tool trunk trunk "$trunk" 5 --locked
  # Only the version of the CLI itself must equal the library's; its own dependencies may move.
  cargo_tool wasm-bindgen wasm-bindgen-cli "$bindgen" 3
  split=$(sed -n 's/^wasm_split_cli_support = "\(.*\)"$/\1/p' Cargo.toml)
  [[ -n $split ]] || die "Cargo.toml names no wasm_split_cli_support. Restore it with: git checkout Cargo.toml"
  cargo_tool wasm-split-cli wasm_split_cli_support "$split" 1 --locked --features build-binary
}

packages() {
  has node && has npm || die "Node.js is missing. Install Node 20 or newer from https://nodejs.org and try again."
  local version
  version=$(node --version)
  version=${version#v}
  local major=${version%%.*} rest=${version#*.}
  ((major > 20 || (major == 20 && ${rest%%.*} >= 10))) ||
    die "Node $version is too old. Install Node 20.10 or newer from https://nodejs.org and try again."
  # The copy of the lock file says what is installed.
  cmp -s package-lock.json node_modules/.installed-lock.json && return
  say "waiting for the npm packages that package-lock.json names"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error ||
    die "npm could not install the packages. Its message above says why."
  cp package-lock.json node_modules/.installed-lock.json
}

# Prints the path of the first argument that is a program here. Functions of this script do not count.
first_of() {
  local name
  for name in "$@"; do
    if [[ -n $name ]] && type -P "$name"; then
      return
    fi
  done
}
chromium() { first_of "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
  "/Applications/Chromium.app/Contents/MacOS/Chromium" \
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; }
chromedriver() { first_of "${CHROMEDRIVER:-}" chromedriver; }
# The same browser with nothing around a page. Most journeys need no more, and take a third of the time in it.
headless_shell() { first_of "${HEADLESS_SHELL:-}" chromium-headless-shell chrome-headless-shell; }

install_browser() {
  local sudo=()
  if ((EUID != 0)) && ! has brew; then
    has sudo && sudo -n true 2>/dev/null || return 0
    sudo=(sudo -n)
  fi
  say "waiting for Chromium and its driver from the package manager of this machine"
  if has apt-get; then
    "${sudo[@]+"${sudo[@]}"}" apt-get update -qq || true
    # Debian has it; where it is missing, the whole browser stands in for it.
    "${sudo[@]+"${sudo[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell || true
    "${sudo[@]+"${sudo[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver ||
      "${sudo[@]+"${sudo[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-browser chromium-chromedriver || true
  elif has dnf; then
    "${sudo[@]+"${sudo[@]}"}" dnf install -y -q chromium chromedriver || true
  elif has pacman; then
    "${sudo[@]+"${sudo[@]}"}" pacman -Sy --noconfirm --needed chromium || true
  elif has brew; then
    brew install --cask chromium chromedriver || true
  fi
}

browser() {
  # What this machine does not have is looked for once: the journeys can do without the headless shell.
  if [[ -z $(chromium) || -z $(chromedriver) || (-z $(headless_shell) && ! -e .tools/browser) ]]; then
    install_browser
  fi
  local browser driver
  browser=$(chromium)
  driver=$(chromedriver)
  [[ -n $browser ]] ||
    die "A Chromium is missing, and the tests need one. Install Chromium or Chrome, or set CHROMIUM to its path."
  [[ -n $driver ]] ||
    die "chromedriver is missing, and the tests need it. Install the one for $browser, or set CHROMEDRIVER to its path."
  # The test scripts read this file, so that all of them use the same browser.
  mkdir -p .tools
  printf 'CHROMIUM=%s\nCHROMEDRIVER=%s\nHEADLESS_SHELL=%s\n' "$browser" "$driver" "$(headless_shell)" >.tools/browser
}

rust
packages
wasm_tools
[[ ${1:-} == --browser ]] && browser

awk -v from="$started" -v to="${EPOCHREALTIME:-$(date +%s)}" 'BEGIN { printf "set-up: %.1f s\n", to - from }'
