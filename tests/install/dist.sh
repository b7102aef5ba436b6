#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The tarball of a release, made of the last commit: it has all that it needs
# to build.

# Functions are called by check and need.
# shellcheck disable=SC2317

set -euo pipefail

source_root=$(cd "$1" && pwd)

# shellcheck source=tests/install/tap.sh
. "$(dirname "${BASH_SOURCE[0]}")/tap.sh"

# Git refuses a work tree of someone else, such as a checkout that is mounted
# into a container.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'

if ! git -C "$source_root" rev-parse HEAD &> /dev/null || [[ ! -e $source_root/.git ]]
then
  skip 'the tarball is made' 'this is not a git work tree'
  finish
fi

build=$tap_work/build
unpacked=$tap_work/unpacked
built=$unpacked/_build

# The examples show that the library works; its tests are run elsewhere.
minimal=(--buildtype=release -Dwerror=true -Dtests=disabled -Dexamples=enabled -Dintrospection=disabled
  -Ddocumentation=disabled -Dgtk4=disabled)

unpack ()
{
  local tarballs=("$build"/meson-dist/cal-*.tar.xz)

  mkdir "$unpacked"
  tar -C "$unpacked" --strip-components=1 -xf "${tarballs[0]}"
}

need 'it is set up' meson setup "$build" "$source_root" "${minimal[@]}"
need 'the tarball is made' meson dist -C "$build" --no-tests --allow-dirty
need 'it unpacks' unpack
need 'it is set up from the tarball' meson setup "$built" "$unpacked" "${minimal[@]}"
need 'it builds' ninja -C "$built"
check 'its examples run' meson test -C "$built" --no-rebuild --suite examples || true

finish
