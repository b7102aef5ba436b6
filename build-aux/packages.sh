# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=bash

# The system packages that Cal is built and tested with, and how to get those
# that are missing.  To be sourced by docs/build, examples/run and tests/run.

# Purpose, name in Debian and Ubuntu, name in Fedora.  Where a distribution has
# renamed a package, “new|old”; where it has none, “-”.  Packages for “demo”
# are for widgets and what shows them, those for “widgets” for their tests, and nothing else
# waits for either.  Those for “docs” make the site, those for “sqlite” and “postgres” are for
# extensions, those for “engines” for columns in other software; those for “fuzz” make fuzzers,
# those for “analyse” look at the sources, and those for “machines” build for other machines and
# emulate them.  Packages for “compare” hold other software that
# tests compare with or examples use: where one cannot be had, its tests skip themselves.
cal_packages='
build    gcc                     gcc
build    libc6-dev               glibc-devel
build    meson                   meson
build    ninja-build             ninja-build
build    pkgconf|pkg-config      pkgconf-pkg-config
build    libglib2.0-dev          glib2-devel
build    libgirepository1.0-dev  gobject-introspection-devel
build    gobject-introspection   -
build    valac                   vala
build    libicu-dev              libicu-devel
build    gettext                 gettext
build    python3-dev             python3-devel
docs     gi-docgen               gi-docgen
docs     libgtk-4-dev            gtk4-devel
test     g++                     gcc-c++
test     ccache                  ccache
test     git                     git-core
test     python3                 python3
test     python3-gi              python3-gobject-base
test     python3-numpy           python3-numpy
test     python3-mypy            python3-mypy
test     gjs                     gjs
test     gi-docgen               gi-docgen
test     valgrind                valgrind
test     -                       libasan
test     -                       libubsan
test     -                       libtsan
test     universal-ctags         ctags
test     shellcheck              ShellCheck
test     hunspell                hunspell
test     hunspell-en-us          hunspell-en-US
test     man-db                  man-db
test     zsh                     zsh
sqlite   libsqlite3-dev          sqlite-devel
sqlite   sqlite3                 sqlite
postgres postgresql              postgresql-server
postgres -                       postgresql-contrib
postgres postgresql-server-dev-all postgresql-server-devel
demo     libgtk-4-dev            gtk4-devel
demo     libadwaita-1-dev        libadwaita-devel
demo     adwaita-icon-theme      adwaita-icon-theme
demo     fonts-noto-core         google-noto-sans-fonts
demo     fonts-noto-cjk          google-noto-sans-cjk-fonts
widgets  appstream               appstream
widgets  desktop-file-utils      desktop-file-utils
widgets  gir1.2-gtk-4.0          -
widgets  xvfb                    xorg-x11-server-Xvfb
widgets  xauth                   xorg-x11-xauth
widgets  xdotool                 xdotool
widgets  dbus                    dbus-daemon
widgets  at-spi2-core            at-spi2-core
widgets  gir1.2-atspi-2.0        -
widgets  blueprint-compiler      blueprint-compiler
engines  default-jre-headless    java-headless
engines  python3-venv            -
fuzz     clang                   clang
fuzz     libclang-rt-14-dev|libclang-rt-dev|libclang-rt-19-dev compiler-rt
machines clang                   clang
machines gcc-i686-linux-gnu      -
machines gcc-aarch64-linux-gnu   -
machines gcc-s390x-linux-gnu     -
machines qemu-user               -
analyse  clang                   clang
analyse  clang-tidy              clang-tools-extra
analyse  cppcheck                cppcheck
compare  abigail-tools           libabigail
compare  reuse                   reuse
compare  libical-dev              libical-devel
compare  qt6-base-dev            qt6-qtbase-devel
compare  emacs-nox               emacs-nox
compare  hebcal                  -
compare  ncal                    -
compare  php-cli                 php-cli
compare  python3-lunardate       -
compare  python3-convertdate     -
compare  gir1.2-lunardate-3.0    -
compare  gir1.2-gtk-4.0          gtk4
compare  node-typescript         typescript
compare  xvfb                    xorg-x11-server-Xvfb
compare  xauth                   xorg-x11-xauth
'

cal_say ()
{
  printf '==> %s\n' "$*"
}

cal_die ()
{
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Runs a command whose output matters only if it fails.
cal_quietly ()
{
  local output

  if ! output=$("$@" 2>&1 < /dev/null)
  then
    printf '%s\n' "$output" | tail -n 40
    cal_die "this failed: $*"
  fi
}

# Whether all of these commands are there.
cal_has_commands ()
{
  local name

  for name in "$@"
  do
    command -v "$name" > /dev/null || return 1
  done
}

# The packages for a purpose, one a line, by the number of their column.
cal_list_packages ()
{
  awk -v purpose="$1" -v column="$2" \
    '$1 == purpose && $column != "-" { print $column }' <<< "$cal_packages"
}

cal_has_debian ()
{
  dpkg-query -W -f '${db:Status-Status}\n' "$1" 2> /dev/null | grep -qx installed
}

cal_has_fedora ()
{
  rpm -q --quiet --whatprovides "$1"
}

# Whether a package is there, under any of its names.
cal_has_package ()
{
  local name

  for name in ${2//|/ }
  do
    if "cal_has_$1" "$name"
    then
      return 0
    fi
  done

  return 1
}

# As root, and without a question where nobody can answer it.
cal_as_root ()
{
  if [[ $(id -u) == 0 ]]
  then
    "$@" < /dev/null
  elif ! command -v sudo > /dev/null
  then
    cal_die "installing packages needs root: run this as root, or install sudo"
  elif [[ -t 0 && -t 2 ]]
  then
    sudo "$@"
  else
    sudo -n "$@" < /dev/null
  fi
}

cal_refresh_debian ()
{
  cal_as_root apt-get -q update ||
    cal_say "The list of packages cannot be brought up to date; trying with the one at hand"
}

# dnf does so by itself.
cal_refresh_fedora ()
{
  :
}

# The first name of a package that the distribution knows.
cal_pick_debian ()
{
  local name

  for name in ${1//|/ }
  do
    if apt-cache show "$name" &> /dev/null
    then
      break
    fi
  done

  printf '%s\n' "$name"
}

cal_pick_fedora ()
{
  printf '%s\n' "${1%%|*}"
}

cal_add_debian ()
{
  cal_as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@"
}

cal_add_fedora ()
{
  cal_as_root dnf -q -y --setopt=install_weak_deps=False install "$@"
}

# The packages for a purpose that are missing, under names that can be had.
cal_missing=()

# The distribution, as the functions above name it, or “none”; and its column.
cal_system=
cal_column=

cal_find_system ()
{
  if [[ -n $cal_system ]]
  then
    [[ $cal_system != none ]]
    return
  fi

  if cal_has_commands dpkg-query apt-get
  then
    cal_system=debian cal_column=2
  elif cal_has_commands rpm dnf
  then
    cal_system=fedora cal_column=3
  else
    cal_system=none
    cal_say "Neither apt-get nor dnf is here; build-aux/packages.sh lists what has to be installed"
    return 1
  fi
}

cal_find_missing ()
{
  local names name
  local -a missing=()

  cal_missing=()
  names=$(cal_list_packages "$1" "$cal_column")

  for name in $names
  do
    cal_has_package "$cal_system" "$name" || missing+=("$name")
  done

  if [[ ${#missing[@]} == 0 ]]
  then
    return 0
  fi

  cal_say "Installing packages to $1: ${missing[*]}"
  "cal_refresh_$cal_system"

  for name in "${missing[@]}"
  do
    cal_missing+=("$("cal_pick_$cal_system" "$name")")
  done
}

# Installs what is missing of packages without which it makes no sense to go on.
cal_require_packages ()
{
  cal_find_system || return 0
  cal_find_missing "$1"

  if [[ ${#cal_missing[@]} != 0 ]]
  then
    "cal_add_$cal_system" "${cal_missing[@]}" ||
      cal_die "packages to $1 cannot be installed: ${cal_missing[*]}"
  fi
}

# Installs what is missing of packages that are good to have, those that can be had.
cal_offer_packages ()
{
  local name

  cal_find_system || return 0
  cal_find_missing "$1"

  if [[ ${#cal_missing[@]} == 0 ]] || "cal_add_$cal_system" "${cal_missing[@]}"
  then
    return 0
  fi

  for name in "${cal_missing[@]}"
  do
    "cal_add_$cal_system" "$name" || cal_say "There is no $name; its tests will skip themselves"
  done
}

# The package of a server for Debian makes a cluster and starts it, unless a setting forbids it;
# what is there of clusters stays as it is.
cal_offer_postgresql ()
{
  local settings=/etc/postgresql-common/createcluster.conf

  cal_find_system || return 0

  if [[ $cal_system != debian ]] || cal_has_debian postgresql
  then
    cal_offer_packages postgres
    return
  fi

  cal_refresh_debian
  cal_add_debian postgresql-common || return 0
  cal_as_root cp "$settings" "$settings.cal"
  cal_as_root sed -i '$ a create_main_cluster = false' "$settings"
  cal_offer_packages postgres
  cal_as_root mv "$settings.cal" "$settings"
}

# Makes a Python in a folder that has the engines of columns, all pinned; it is kept until
# the list changes.  To be called in the folder of the project.
cal_make_venv ()
{
  local venv=$1 list=tests/columns/requirements

  cmp -s "$list.txt" "$venv/requirements.txt" && return

  rm -rf "$venv"
  /usr/bin/python3 -m venv "$venv" &&
    "$venv/bin/pip" install --quiet --require-hashes --requirement "$list-build.txt" &&
    "$venv/bin/pip" install --quiet --require-hashes --no-build-isolation --requirement "$list.txt" &&
    cp "$list.txt" "$venv/requirements.txt"
}

# Makes the wheel of columns for Python, the only one in a folder whose venv has what it
# takes, and installs it there.  To be called in the folder of the project.
cal_make_wheel ()
{
  local folder=$1
  local -a wheels

  "$folder/venv/bin/python" cal/python/make-wheel.py "$folder/build" "$folder" || return 1
  wheels=("$folder"/*.whl)
  "$folder/venv/bin/pip" install --quiet --force-reinstall --no-deps --no-index "${wheels[0]}"
}
