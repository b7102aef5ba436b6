# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=bash

# The Test Anything Protocol, for tests in shell.  To be sourced.

tap_count=0
tap_failed=0

tap_work=$(mktemp -d)
trap 'rm -rf "$tap_work"' EXIT

# Passes if a command does: check NAME COMMAND…
check ()
{
  local name=$1 output
  shift

  tap_count=$((tap_count + 1))

  if output=$("$@" 2>&1 < /dev/null)
  then
    printf 'ok %d %s\n' "$tap_count" "$name"
  else
    printf 'not ok %d %s\n' "$tap_count" "$name"
    printf '%s\n' "$output" | tail -n 60 | sed 's/^/# /'
    tap_failed=1
    return 1
  fi
}

# Without what a command does the rest makes no sense: need NAME COMMAND…
need ()
{
  check "$@" || finish
}

# Counts a test that cannot be made here: skip NAME WHY
skip ()
{
  tap_count=$((tap_count + 1))
  printf 'ok %d %s # SKIP %s\n' "$tap_count" "$1" "$2"
}

finish ()
{
  printf '1..%d\n' "$tap_count"
  exit "$tap_failed"
}
