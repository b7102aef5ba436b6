#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The library as those see it who have it installed: nothing here knows where
# it was built.

# Functions are called by check and need.
# shellcheck disable=SC2317

set -euo pipefail

source_root=$1

# shellcheck source=tests/install/tap.sh
. "$(dirname "${BASH_SOURCE[0]}")/tap.sh"

build=$tap_work/build
prefix=$tap_work/prefix
examples=$source_root/examples

# What the examples are given; NAME.txt is what they print then.
arguments_of ()
{
  case $1 in
    same-day) echo persian hebrew japanese chinese ;;
  esac
}

# Runs an example and compares what it prints: run_example NAME COMMAND…
run_example ()
{
  local name=$1 arguments
  shift

  read -ra arguments <<< "$(arguments_of "$name")"

  if [[ -f $examples/$name.txt ]]
  then
    "$@" "${arguments[@]}" | diff "$examples/$name.txt" -
  else
    "$@" "${arguments[@]}"
  fi
}

check_version ()
{
  [[ $(pkg-config --modversion cal-1.0) == $(meson introspect "$build" --projectinfo |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["version"])') ]]
}

check_gir ()
{
  [[ -f $(pkg-config --variable=girdir cal-1.0)/Cal-1.0.gir ]] &&
    [[ -f $(pkg-config --variable=typelibdir cal-1.0)/Cal-1.0.typelib ]]
}

# Meson itself leaves the list of what a vapi needs without a tag.
check_tags ()
{
  meson introspect "$build" --install-plan | python3 -c '
import json, sys
plan = json.load(sys.stdin)
untagged = [name for files in plan.values() for name, file in files.items()
            if file["tag"] is None and not name.endswith(".deps")]
sys.exit("\n".join(untagged) or None)
'
}

# In what is compiled, messages for developers may name sources.
check_paths ()
{
  ! grep -rlF -e "$build" -e "$source_root" --exclude='lib*' --exclude-dir=bin "$prefix"
}

compile_headers ()
{
  local flags
  read -ra flags <<< "$(pkg-config --cflags cal-1.0)"

  echo '#include <cal/cal.h>' > "$tap_work/header.c"
  "$@" -Wall -Wextra -pedantic -Werror "${flags[@]}" -fsyntax-only "$tap_work/header.c"
}

compile_c ()
{
  local flags
  read -ra flags <<< "$(pkg-config --cflags --libs cal-1.0)"

  cc -Wall -Wextra -Werror "$examples/$1.c" "${flags[@]}" -o "$tap_work/$1"
}

compile_vala ()
{
  valac --vapidir "$prefix/share/vala/vapi" --pkg cal-1.0 "$examples/$1.vala" \
    -X -w -o "$tap_work/$1-vala"
}

# The catalogues are where the library looks for them.
check_translations ()
{
  "$prefix/bin/cal-tool" --locale fa info julian | grep -q 'تقویم ژولینی'
}

python_with_gi ()
{
  local python

  for python in python3 /usr/bin/python3
  do
    if "$python" -c 'import gi' 2> /dev/null
    then
      command -v "$python"
      return
    fi
  done
}

need 'it builds' meson setup "$build" "$source_root" --prefix="$prefix" --libdir=lib \
  --buildtype=release -Dwerror=true -Dicu=enabled -Dnls=enabled -Dtests=disabled -Dexamples=disabled -Ddocumentation=disabled
need 'it installs' meson install -C "$build"

export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export LD_LIBRARY_PATH=$prefix/lib
export GI_TYPELIB_PATH=$prefix/lib/girepository-1.0

check 'pkg-config tells the version' check_version || true
check 'each file has an install tag' check_tags || true
check 'no file knows where it was built' check_paths || true
check 'names are translated' check_translations || true
check 'the headers are C99' compile_headers cc -std=c99 || true

if command -v c++ > /dev/null
then
  check 'the headers are C++' compile_headers c++ -std=c++11 -x c++ || true
else
  skip 'the headers are C++' 'there is no C++ compiler'
fi

if [[ -d $GI_TYPELIB_PATH ]]
then
  check 'pkg-config tells where introspection is' check_gir || true
else
  skip 'pkg-config tells where introspection is' 'there is no introspection'
fi

python=$(python_with_gi)

for name in arithmetic custom-backend formatting same-day today
do
  if check "$name.c compiles" compile_c "$name"
  then
    check "$name.c runs" run_example "$name" "$tap_work/$name" || true
  fi

  if [[ ! -d $GI_TYPELIB_PATH ]]
  then
    skip "$name in other languages" 'there is no introspection'
    continue
  fi

  # Not every example is there in every language.
  if [[ ! -f $examples/$name.py ]]
  then
    :
  elif [[ -n $python ]]
  then
    check "$name.py runs" run_example "$name" "$python" "$examples/$name.py" || true
  else
    skip "$name.py runs" 'there is no PyGObject'
  fi

  if [[ ! -f $examples/$name.js ]]
  then
    :
  elif command -v gjs > /dev/null
  then
    check "$name.js runs" run_example "$name" gjs -m "$examples/$name.js" || true
  else
    skip "$name.js runs" 'there is no gjs'
  fi

  if [[ ! -f $examples/$name.vala ]]
  then
    :
  elif [[ -d $prefix/share/vala ]]
  then
    if check "$name.vala compiles" compile_vala "$name"
    then
      check "$name.vala runs" run_example "$name" "$tap_work/$name-vala" || true
    fi
  else
    skip "$name.vala runs" 'there is no vapi'
  fi
done

finish
