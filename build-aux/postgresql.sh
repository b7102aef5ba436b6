#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# A server of PostgreSQL that nothing but this uses: a copy of the server’s own files with
# the extension among them, a cluster in it, and a socket.  It knows nothing of other clusters,
# and as root it runs under a user who can read none.
#
#   postgresql.sh start FOLDER EXTENSION LIBRARY SCRIPT…   prints what psql needs
#   postgresql.sh stop FOLDER
#
# The folder is made; EXTENSION is cal.so, LIBRARY that of Cal, and the rest what SQL reads.
# CAL_SERVER_PRELOAD has files that the server loads before all others, with “:” between them.

set -euo pipefail

say ()
{
  printf '%s: %s\n' "${0##*/}" "$*" >&2
}

# Without rights that it does not need: unprivileged COMMAND…
unprivileged ()
{
  if [[ $(id -u) == 0 ]]
  then
    setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups -- "$@"
  else
    "$@"
  fi
}

# Links all files of a folder into another one: link_files FROM TO
link_files ()
{
  mkdir -p "$2"
  find "$1" -mindepth 1 -maxdepth 1 ! -name bitcode -exec ln -s -t "$2" {} +
}

# A server finds its files from where its program is: copy_server
copy_server ()
{
  local program

  mkdir -p "$root$bindir"
  for program in initdb pg_ctl pg_dump pg_restore postgres psql
  do
    cp "$bindir/$program" "$root$bindir"
  done

  link_files "$pkglibdir" "$root$pkglibdir"
  link_files "$sharedir" "$root$sharedir"
  rm "$root$sharedir/extension"
  link_files "$sharedir/extension" "$root$sharedir/extension"
}

# install_extension EXTENSION LIBRARY SCRIPT…
install_extension ()
{
  local library=$2

  rm -f "$root$pkglibdir/cal.so" "$root$sharedir"/extension/cal{.control,--*}
  cp "$1" "$root$pkglibdir"
  mkdir "$folder/lib"
  cp -L "$library" "$folder/lib"
  shift 2
  cp "$@" "$root$sharedir/extension"
}

# Copies what is to be loaded first to where every user can read it: copy_preloaded
copy_preloaded ()
{
  local -a files
  local file

  IFS=: read -ra files <<< "${CAL_SERVER_PRELOAD-}"

  for file in ${files[@]+"${files[@]}"}
  do
    cp -L "$file" "$folder/lib"
    preloaded+=${preloaded:+:}$folder/lib/${file##*/}
  done
}

start ()
{
  local server preloaded=

  mkdir -p "$folder"
  copy_server
  install_extension "$@"
  copy_preloaded
  mkdir -m 0700 "$folder/data" "$folder/socket"

  if [[ $(id -u) == 0 ]]
  then
    chown nobody "$folder/data" "$folder/socket"
    : > "$folder/log"
    chown nobody "$folder/log"
    chmod 0755 "$folder"
  fi

  server=(env -u PGDATA -u PGHOST -u PGPORT LC_ALL=C.UTF-8
    LD_LIBRARY_PATH="$folder/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}")

  unprivileged "${server[@]}" "$root$bindir/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 \
    --locale=C.UTF-8 --no-sync > "$folder/initdb.log" 2>&1 ||
    { cat "$folder/initdb.log" >&2; return 1; }

  cat >> "$folder/data/postgresql.conf" << END
listen_addresses = ''
unix_socket_directories = '$folder/socket'
fsync = off
jit = off
END

  # pg_ctl is a program of the server’s, and hands over what it has.
  unprivileged "${server[@]}" ${preloaded:+"LD_PRELOAD=$preloaded"} "$root$bindir/pg_ctl" -D "$folder/data" -l "$folder/log" -s -w start ||
    { cat "$folder/log" >&2; return 1; }

  printf 'PGHOST=%s\nPGUSER=postgres\nPGDATABASE=postgres\nPGBIN=%s\n' "$folder/socket" "$root$bindir"
}

stop ()
{
  unprivileged "$root$bindir/pg_ctl" -D "$folder/data" -s -m immediate -w stop
}

if [[ $# -lt 2 ]]
then
  say "what is to be done, and in which folder?"
  exit 2
fi

# The folder of a socket has 100 characters or so at most.
action=$1
folder=$2
root=$folder/server
bindir=$(pg_config --bindir)
pkglibdir=$(pg_config --pkglibdir)
sharedir=$(pg_config --sharedir)
shift 2

cd /
"$action" "$@"
