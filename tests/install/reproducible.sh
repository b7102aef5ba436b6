#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Two builds, of sources in two folders, at two places of the tree, in two time zones and
# languages, install the same bytes.

# Functions are called by check and need.
# shellcheck disable=SC2317

set -euo pipefail

source_root=$(cd "$1" && pwd)

# shellcheck source=tests/install/tap.sh
. "$(dirname "${BASH_SOURCE[0]}")/tap.sh"

# What was compiled before would be the same.
export CCACHE_DISABLE=1

# Where the sources are, and where they are built: the second outside of them.
sources=("$tap_work/sources" "$tap_work/at/a/deeper/place/cal")
builds=("$tap_work/sources/_build" "$tap_work/build")
locales=(C.UTF-8 C)
zones=(UTC Pacific/Kiritimati)

copy_sources ()
{
  mkdir -p "$1" && cp -R "$source_root"/{meson.build,meson_options.txt,cal,po} "$1"
}

# Builds and installs the sources of a number: build NUMBER
build ()
{
  local number=$1

  export LC_ALL=${locales[number]} TZ=${zones[number]}

  meson setup "${builds[number]}" "${sources[number]}" --prefix=/usr --buildtype=release \
    -Dtests=disabled -Dexamples=disabled -Ddocumentation=disabled &&
    ninja -C "${builds[number]}" &&
    DESTDIR=$tap_work/installed-$number meson install -C "${builds[number]}" --no-rebuild
}

for number in 0 1
do
  need "sources $number are copied" copy_sources "${sources[number]}"
  need "build $number is made" build "$number"
done

check 'both have installed something' test -s "$tap_work/installed-0/usr/include/cal-1.0/cal/cal.h" || true
check 'both have installed the same' diff -r "$tap_work"/installed-{0,1} || true

finish
