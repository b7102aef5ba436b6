#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# The library as those see it who have it installed: nothing here knows where
# it was built.

# Functions are called by check and need.
# shellcheck disable=SC2317

set -euo pipefail

source_root=$(cd "$1" && pwd)

# shellcheck source=tests/install/tap.sh
. "$(dirname "${BASH_SOURCE[0]}")/tap.sh"

# The sources are built from a copy whose path is in no text by chance, wherever
# they themselves are: that of a tree at /usr or /cal is in many.
sources=$tap_work/sources
build=$sources/_build
prefix=$tap_work/prefix
examples=$source_root/examples

# What the library is made from, and nothing that lies beside it: copy_sources
copy_sources ()
{
  mkdir "$sources" &&
    cp -R "$source_root"/{meson.build,meson_options.txt,cal,po} "$sources"
}

# What the examples are given; NAME.txt is what they print then.
arguments_of ()
{
  case $1 in
    same-day) echo persian hebrew japanese chinese vietnam ;;
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

# What pkg-config gives, in which it quotes spaces, as “flags”: read_flags OPTION…
read_flags ()
{
  mapfile -t flags < <(pkg-config "$@" cal-1.0 | xargs printf '%s\n')
}

check_version ()
{
  [[ $(pkg-config --modversion cal-1.0) == $(meson introspect "$build" --projectinfo |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["version"])') ]]
}

check_gir ()
{
  local -a flags

  read_flags --variable=girdir
  [[ ${#flags[@]} == 1 && -f ${flags[0]}/Cal-1.0.gir ]] || return 1

  read_flags --variable=typelibdir
  [[ ${#flags[@]} == 1 && -f ${flags[0]}/Cal-1.0.typelib ]]
}

# Where each shell looks for what programs bring.
check_completions ()
{
  [[ -f $prefix/share/zsh/site-functions/_cal-tool &&
    -f $prefix/share/fish/vendor_completions.d/cal-tool.fish ]] || return 1

  # shellcheck disable=SC2016
  bash -c '. "$1" && complete -p cal-tool > /dev/null' bash "$prefix/share/bash-completion/completions/cal-tool"
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
  local status=0

  grep -rlF -e "$build" -e "$sources" --exclude='lib*' --exclude-dir=bin -- "$prefix" || status=$?

  # Whatever is above 1 means that it could not look.
  [[ $status == 1 ]]
}

compile_headers ()
{
  local -a flags
  read_flags --cflags

  echo '#include <cal/cal.h>' > "$tap_work/header.c"
  "$@" -Wall -Wextra -pedantic -Werror "${flags[@]}" -fsyntax-only "$tap_work/header.c"
}

compile_c ()
{
  local -a flags
  read_flags --cflags --libs

  cc -Wall -Wextra -Werror "$examples/$1.c" "${flags[@]}" -o "$tap_work/$1"
}

compile_vala ()
{
  valac --pkg cal-1.0 "$examples/$1.vala" \
    -X -w -o "$tap_work/$1-vala"
}

# The catalogues are where the library looks for them.
check_translations ()
{
  cal-tool --locale fa info julian | grep -q 'تقویم ژولینی'
}

python_with_gi ()
{
  local python

  for python in python3 /usr/bin/python3
  do
    # A folder of overrides alone can be imported, too, as gi.
    if "$python" -c 'import gi.repository' 2> /dev/null
    then
      command -v "$python"
      return
    fi
  done
}

# Below these prefixes Python needs no PYTHONPATH: the folder is one of its own.
look_below ()
{
  meson setup "$tap_work/below$1" "$sources" --prefix="$1" \
    -Dtests=disabled -Dexamples=disabled -Ddocumentation=disabled -Dgtk4=disabled
  meson introspect "$tap_work/below$1" --install-plan | env -u PYTHONPATH "$python" -c '
import json, pathlib, site, sys

files = {pathlib.Path(file["destination"]) for files in json.load(sys.stdin).values()
         for file in files.values() if "/overrides/" in file["destination"] and "gjs" not in file["destination"]}
folders = {str(file.parent.parent.parent) for file in files if file.name == "Cal.py"}
folders |= {str(file.parent.parent.parent.parent) for file in files if file.name != "Cal.py"}
assert len(files) > 5 and len(folders) == 1, f"{files} are in {folders}"
[folder] = folders
assert folder.startswith(sys.argv[1]), f"{folder} is not below {sys.argv[1]}"
assert folder in site.getsitepackages(), f"{folder} is not in {site.getsitepackages()}"
' "$1"
}

# Where the overrides are not found, dates compare by address and have no text.
compare_in_python ()
{
  "$python" - << 'END'
import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

gregorian = Cal.Backend.lookup("gregory")
dates = [Cal.Date.new(gregorian, 2026, 11, 22) for _ in range(2)]
assert dates[0] == dates[1] and str(dates[0]).startswith("2026-11-22")
END
}

# What the binding adds, from where it is installed: the tests import it from there.
test_in_python ()
{
  CAL_OVERRIDES=$(pkg-config --variable=pythonoverridesdir cal-1.0) \
    LC_ALL=C.UTF-8 "$python" "$source_root/tests/bindings/test-native.py" > "$tap_work/native" ||
    { grep -A 30 '^not ok' "$tap_work/native"; return 1; }
}

read_types ()
{
  local typing

  typing=$(pkg-config --variable=pythontypingdir cal-1.0)
  cat > "$tap_work/typed.py" << 'END'
from gi.repository import Cal

date = Cal.Date("hebrew", 5787, 3, 12)
period: Cal.Period = date + 3 - date
END
  MYPYPATH=$typing "${mypy[@]}" --strict --cache-dir=/dev/null "$tap_work/typed.py"
}

write_in_javascript ()
{
  cat > "$tap_work/text.js" << 'END'
import Cal from 'gi://Cal?version=1.0';

const date = new Cal.Date(Cal.Backend.lookup('gregory'), 2026, 11, 22);
print(`${date}`);
END
  gjs -m "$tap_work/text.js" | grep -q '^2026-11-22'
}

# Whether an override is missing, of which only the folder of data knows.
miss_override ()
{
  local output

  output=$(XDG_DATA_DIRS=/usr/share cal-tool doctor) && return 1
  grep -q "Cal.js; add $prefix/share to XDG_DATA_DIRS" <<< "$output"
}

# What a language has beside the functions of C: test_values LANGUAGE
test_values ()
{
  local tests=$source_root/tests/bindings

  case $1 in
    javascript)
      gjs -m "$tests/test-values.js" ;;
    vala)
      valac --pkg cal-1.0 "$tests/test-values.vala" -X -w -o "$tap_work/values" && "$tap_work/values" ;;
    typescript)
      tsc --noEmit --strict --target es2022 --lib es2022 --module es2022 \
        "$prefix"/share/cal-1.0/typing/gjs/*.d.ts "$tests/typing/right.ts" ;;
  esac
}

# Compilers write beside what they are to write, and where they run.
cd "$tap_work"

need 'the sources are copied' copy_sources
need 'it builds' meson setup "$build" "$sources" --prefix="$prefix" --libdir=lib \
  --buildtype=release -Dwerror=true -Dicu=enabled -Dnls=enabled -Dgtk4=disabled \
  -Dtests=disabled -Dexamples=disabled -Ddocumentation=disabled
need 'it installs' meson install -C "$build"

# What README.md says has to be exported, and nothing else.
unset LD_LIBRARY_PATH PKG_CONFIG_PATH GI_TYPELIB_PATH PYTHONPATH XDG_DATA_DIRS GJS_PATH
eval "$(sed -n '/^prefix=/,/^```$/s/^export /&/p' "$source_root/README.md")"

check 'pkg-config prints the version' check_version || true
check 'each file has an install tag' check_tags || true
check 'no file knows where it was built' check_paths || true
check 'names are translated' check_translations || true
check 'shells find their completions' check_completions || true
check 'the headers are C99' compile_headers cc -std=c99 || true

if command -v c++ > /dev/null
then
  check 'the headers are C++' compile_headers c++ -std=c++11 -x c++ || true
else
  skip 'the headers are C++' 'there is no C++ compiler'
fi

if [[ -d $GI_TYPELIB_PATH ]]
then
  check 'pkg-config prints where introspection is' check_gir || true
else
  skip 'pkg-config prints where introspection is' 'there is no introspection'
fi

python=$(python_with_gi)

if [[ -d $GI_TYPELIB_PATH && -n $python ]]
then
  check 'dates compare in Python' compare_in_python || true
  check 'Python looks below /usr/local' look_below /usr/local || true
  check 'Python looks below /usr' look_below /usr || true
  check 'values are those of Python' test_in_python || true
else
  for name in 'dates compare in Python' 'Python looks below /usr/local' 'Python looks below /usr' \
    'values are those of Python'
  do
    skip "$name" 'there is no PyGObject or no introspection'
  done
fi

mypy=("$python" -m mypy)

if [[ -d $GI_TYPELIB_PATH && -n $python ]] && "${mypy[@]}" --version > /dev/null 2>&1
then
  check 'mypy knows the types' read_types || true
else
  skip 'mypy knows the types' 'there is no mypy or no introspection'
fi

if [[ -d $GI_TYPELIB_PATH ]] && command -v gjs > /dev/null
then
  check 'dates have a text in JavaScript' write_in_javascript || true
  check 'values are what they are in JavaScript' test_values javascript || true
  check 'cal-tool doctor misses an override' miss_override || true
else
  skip 'dates have a text in JavaScript' 'there is no gjs or no introspection'
fi

if [[ -d $GI_TYPELIB_PATH ]] && command -v tsc > /dev/null
then
  check 'TypeScript finds the declarations' test_values typescript || true
else
  skip 'TypeScript finds the declarations' 'there is no tsc or no introspection'
fi

if [[ -d $prefix/share/vala ]]
then
  check 'values are what they are in Vala' test_values vala || true
else
  skip 'values are what they are in Vala' 'there is no vapi'
fi

# Whether SQLite loads the extension from where it is installed.
load_in_sqlite ()
{
  sqlite3 -bail -cmd ".load $(pkg-config --variable=sqliteextension cal-1.0)" :memory: \
    "SELECT cal_year ('2026-11-29', 'persian')" | grep -qx 1405
}

if pkg-config --exists sqlite3 && command -v sqlite3 > /dev/null
then
  check 'SQLite loads the extension' load_in_sqlite || true
else
  skip 'SQLite loads the extension' 'there is no SQLite'
fi

# Whether a server takes the extension from where it is installed: it runs as another user, who
# cannot look into our folder.
load_in_postgresql ()
{
  local server settings status=0 extension=$prefix/share/cal-1.0/postgresql/extension

  server=$(mktemp -d "${TMPDIR:-/tmp}/cal-XXXXXX")
  settings=$("$source_root/build-aux/postgresql.sh" start "$server" "$prefix/lib/cal-1.0/postgresql/cal.so" \
    "$prefix/lib/libcal-1.0.so.0" "$extension"/cal{.control,--*.sql}) || return 1
  eval "$settings"
  PGHOST=$PGHOST PGUSER=$PGUSER "$PGBIN/psql" -XAtqc "CREATE EXTENSION cal" \
    -c "SELECT cal_year ('2026-11-29', 'persian')" postgres | grep -qx 1405 || status=1
  "$source_root/build-aux/postgresql.sh" stop "$server"
  rm -rf "$server"

  return "$status"
}

if [[ -d $prefix/share/cal-1.0/postgresql && -x $(pg_config --bindir)/initdb ]]
then
  check 'PostgreSQL loads the extension' load_in_postgresql || true
else
  skip 'PostgreSQL loads the extension' 'there is no PostgreSQL'
fi

check 'cal-tool doctor finds everything' cal-tool doctor || true

for name in arithmetic custom-backend first-program formatting getting-started same-day today
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
