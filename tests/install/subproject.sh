#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The library as a part of another Meson project.

# Functions are called by check and need.
# shellcheck disable=SC2317

set -euo pipefail

source_root=$(cd "$1" && pwd)

# shellcheck source=tests/install/tap.sh
. "$(dirname "${BASH_SOURCE[0]}")/tap.sh"

project=$tap_work/project
build=$tap_work/build

mkdir -p "$project/subprojects"
ln -s "$source_root" "$project/subprojects/cal"
cp "$source_root/examples/today.c" "$project"

cat > "$project/meson.build" << 'END'
project('consumer', 'c', meson_version: '>= 1.0')

executable('today', 'today.c', dependencies: dependency('cal-1.0', fallback: 'cal'))
END

check_tests ()
{
  [[ $(meson introspect "$build" --tests) == '[]' ]]
}

need 'it is found as a subproject' meson setup "$build" "$project" --force-fallback-for=cal-1.0 \
  -Ddebug=false -Dcal:introspection=disabled
need 'what is linked with it builds' ninja -C "$build" today
check 'it runs' "$build/today" || true
check 'its tests are not those of the project' check_tests || true

finish
