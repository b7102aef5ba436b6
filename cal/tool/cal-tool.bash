# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=bash

# Completion of cal-tool for bash.

_cal_tool_calendars ()
{
  local id rest

  "$1" list 2> /dev/null | while read -r id rest; do echo "$id"; done
}

_cal_tool_territories ()
{
  local id rest

  "$1" list --territories 2> /dev/null | while read -r id rest; do echo "${id#cutover-}"; done | tr a-z A-Z
}

# Those of the system, as tags; any other may be given as well.
_cal_tool_locales ()
{
  locale -a 2> /dev/null | sed -n 's/^\([a-z]*_[A-Z]*\)\(\..*\)\{0,1\}$/\1/p' | tr _ - | sort -u
}

# Offers those words that begin with what has been typed.
_cal_tool_offer ()
{
  mapfile -t COMPREPLY < <(compgen -W "$*" -- "$cur")
}

# Completes the last of several names between commas; all: “all” is one, too.
_cal_tool_offer_list ()
{
  local list=

  [[ $cur == *,* ]] && list=${cur%,*},
  mapfile -t COMPREPLY < <(compgen -P "$list" -W "$(_cal_tool_calendars "$1") ${2:-}" -- "${cur##*,}")
  compopt -o nospace 2> /dev/null || true
}

# Fails where no value of an option is expected.
_cal_tool_offer_value ()
{
  case $command:$prev in
    convert:--to | convert:-t)
      _cal_tool_offer_list "$program" all
      ;;
    month:--with | month:-w | anniversary:--with | anniversary:-w)
      _cal_tool_offer_list "$program"
      ;;
    convert:--from | convert:-f | add:--from | add:-f | add:--in | add:-i | \
      until:--from | until:-f | until:--in | until:-i | \
      anniversary:--from | anniversary:-f | anniversary:--in | anniversary:-i | days:--in | days:-i)
      _cal_tool_offer "$(_cal_tool_calendars "$program")"
      ;;
    convert:--format | convert:-F | add:--format | add:-F | anniversary:--format | anniversary:-F | \
      recur:--format | recur:-F | days:--format | days:-F)
      _cal_tool_offer full long medium short plain
      ;;
    anniversary:--rule | anniversary:-r)
      _cal_tool_offer clamp roll-forward hebrew-birthday hebrew-yahrzeit
      ;;
    month:--first-weekday | month:-f)
      _cal_tool_offer monday tuesday wednesday thursday friday saturday sunday
      ;;
    until:--largest | until:-l)
      _cal_tool_offer year month week day
      ;;
    validate:--from-day | validate:--to-day | recur:--from | recur:-f | anniversary:--after | anniversary:-a)
      _cal_tool_offer today
      ;;
    month:--territory | month:-T | convert:--territory | convert:-T)
      _cal_tool_offer "$(_cal_tool_territories "$program")"
      ;;
    convert:--table | month:--table | table:--table)
      mapfile -t COMPREPLY < <(compgen -f -- "$cur")
      ;;
    *:--locale | *:-L)
      _cal_tool_offer "$(_cal_tool_locales)"
      ;;
    info:--year | info:-y | validate:--from-year | validate:--to-year | anniversary:--count | \
      anniversary:-c | recur:--count | recur:-c | days:--territory | days:-T | days:--tradition | days:-t | \
      recur:--summary | sky:--year | sky:-y)
      ;;
    *)
      return 1
      ;;
  esac
}

_cal_tool_offer_option ()
{
  case $command in
    "") _cal_tool_offer --json --locale --help --version ;;
    list) _cal_tool_offer --json --locale --help --cycles --territories ;;
    info) _cal_tool_offer --json --locale --help --year ;;
    convert) _cal_tool_offer --json --locale --help --from --to --format --table --territory ;;
    month)
      _cal_tool_offer --json --locale --help --with --first-weekday --next --previous --sky --table --territory \
        --three --week-numbers --year
      ;;
    add) _cal_tool_offer --json --locale --help --from --in --format --reject ;;
    until) _cal_tool_offer --json --locale --help --from --in --largest ;;
    anniversary)
      _cal_tool_offer --json --locale --help --from --in --rule --evening --after --count --with --format
      ;;
    recur) _cal_tool_offer --json --locale --help --from --count --format --ics --rscale --summary ;;
    days) _cal_tool_offer --json --locale --help --territory --tradition --in --format --ics ;;
    sky) _cal_tool_offer --json --locale --help --year --with --places ;;
    validate) _cal_tool_offer --json --locale --help --from-day --to-day --from-year --to-year --all ;;
    table) _cal_tool_offer --json --locale --help --table ;;
    doctor) _cal_tool_offer --json --locale --help ;;
  esac
}

# What to do first, and files after it.
_cal_tool_offer_table ()
{
  if [[ $prev == table ]]; then
    _cal_tool_offer check info diff from-csv
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  fi
}

# The blanks of a name may be underscores.
_cal_tool_offer_place ()
{
  _cal_tool_offer "$("$program" sky --places 2> /dev/null | sed 's/  .*//; s/ /_/g')"
}

_cal_tool_offer_argument ()
{
  case $command in
    "") _cal_tool_offer list info convert month add until anniversary recur days sky validate table doctor ;;
    info | month) _cal_tool_offer "$(_cal_tool_calendars "$program")" ;;
    convert | add | until | anniversary) _cal_tool_offer today ;;
    validate) _cal_tool_offer_list "$program" all ;;
    sky) _cal_tool_offer_place ;;
    table) _cal_tool_offer_table ;;
  esac
}

_cal_tool ()
{
  local program=${COMP_WORDS[0]}
  local cur=${COMP_WORDS[COMP_CWORD]}
  local prev=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' word

  COMPREPLY=()

  # “--to=persian” comes as three words.
  if [[ $cur == "=" ]]; then
    cur=
  elif [[ $prev == "=" ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  # What follows --locale is no command, nor is the “=” between them.
  local skip=''

  for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    if [[ $word == --locale || $word == -L || $word == "=" ]]; then
      skip=yes
    elif [[ $word != -* && -z $skip ]]; then
      command=$word
      break
    else
      skip=
    fi
  done

  if _cal_tool_offer_value; then
    return
  elif [[ $cur == -* ]]; then
    _cal_tool_offer_option
  else
    _cal_tool_offer_argument
  fi
}

complete -F _cal_tool cal-tool
