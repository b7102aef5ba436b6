# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

# Completion of cal-tool for fish.

function __cal_tool_calendars
    cal-tool list 2>/dev/null | string replace --regex ' +' \t
end

# After the last comma, with what stands before it.
function __cal_tool_calendar_list
    set --local before (commandline --current-token | string replace --regex --filter '^(?:-[a-zA-Z]|--[a-z]+=)?(.*,)[^,]*$' '$1')
    __cal_tool_calendars | string replace --regex '^' "$before"
    contains all $argv; and echo "$before"all
end

function __cal_tool_territories
    cal-tool list --territories 2>/dev/null | string replace --regex '^cutover-(\S+).*' '$1' | string upper
end

function __cal_tool_locales
    locale -a 2>/dev/null | string replace --regex --filter '^([a-z]+)_([A-Z]+)(\..*)?$' '$1-$2' | sort -u
end

function __cal_tool_places
    cal-tool sky --places 2>/dev/null | string replace --regex '  .*' '' | string replace --all ' ' _
end

set --local commands list info convert month add until anniversary recur days sky validate table doctor

# Commands
complete --command cal-tool --no-files
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments list --description 'List the calendars, or the cycles'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments info --description 'Show what a calendar is'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments convert --description 'Show days in other calendars'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments month --description 'Show the sheet of a month or a year'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments add --description 'Add a period to a date'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments until --description 'Show how long it is from one date to another'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments anniversary --description 'Show when birthdays and memorial days fall'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments recur --description 'Show the dates of a rule of iCalendar'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments days --description 'Show the days that people observe in a year'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments sky --description 'Show the Sun and the Moon at a place'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments validate --description 'Check that a calendar keeps its promises'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments table --description 'Check, show, compare or make table files'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --arguments doctor --description 'Show what each language finds of Cal'

# All of them
complete --command cal-tool --short-option j --long-option json --description 'Print JSON for programs'
complete --command cal-tool --short-option L --long-option locale --exclusive --arguments '(__cal_tool_locales)' --description 'The language and country'
complete --command cal-tool --short-option h --long-option help --description 'Explain the program or a command'
complete --command cal-tool --condition "not __fish_seen_subcommand_from $commands" --long-option version --description 'Print the version'

# list
complete --command cal-tool --condition '__fish_seen_subcommand_from list' --short-option c --long-option cycles --description 'The cycles of days and years'
complete --command cal-tool --condition '__fish_seen_subcommand_from list' --short-option t --long-option territories --description 'The calendars of territories that changed theirs'

# info
complete --command cal-tool --condition '__fish_seen_subcommand_from info' --arguments '(__cal_tool_calendars)'
complete --command cal-tool --condition '__fish_seen_subcommand_from info' --short-option y --long-option year --exclusive --description 'The year whose months are shown'

# convert
complete --command cal-tool --condition '__fish_seen_subcommand_from convert' --arguments 'today -'
complete --command cal-tool --condition '__fish_seen_subcommand_from convert' --short-option f --long-option from --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar that the date is given in'
complete --command cal-tool --condition '__fish_seen_subcommand_from convert' --short-option t --long-option to --exclusive --arguments '(__cal_tool_calendar_list all)' --description 'The calendars to show it in'
complete --command cal-tool --condition '__fish_seen_subcommand_from convert' --short-option F --long-option format --exclusive --arguments 'full long medium short plain' --description 'How dates are written'
complete --command cal-tool --condition '__fish_seen_subcommand_from convert' --short-option T --long-option territory --exclusive --arguments '(__cal_tool_territories)' --description 'The territory in whose calendar the date is given'
complete --command cal-tool --condition '__fish_seen_subcommand_from convert' --long-option table --require-parameter --force-files --description 'A table file whose calendar can be named'

# month
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --arguments '(__cal_tool_calendars)'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option w --long-option with --exclusive --arguments '(__cal_tool_calendar_list)' --description 'Show the days in other calendars as well'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option f --long-option first-weekday --exclusive --arguments 'monday tuesday wednesday thursday friday saturday sunday' --description 'The first day of the week'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option n --long-option next --description 'Show the next month or year'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option p --long-option previous --description 'Show the previous month or year'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option s --long-option sky --description 'List phases and solar terms'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option T --long-option territory --exclusive --arguments '(__cal_tool_territories)' --description 'Show the calendar of a territory'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --long-option table --require-parameter --force-files --description 'A table file whose calendar can be named'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option 3 --long-option three --description 'Show the months before and after as well'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option W --long-option week-numbers --description 'Show the numbers of weeks'
complete --command cal-tool --condition '__fish_seen_subcommand_from month' --short-option y --long-option year --description 'Show the whole year'

# add
complete --command cal-tool --condition '__fish_seen_subcommand_from add' --arguments 'today -'
complete --command cal-tool --condition '__fish_seen_subcommand_from add' --short-option f --long-option from --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar that the date is given in'
complete --command cal-tool --condition '__fish_seen_subcommand_from add' --short-option i --long-option in --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar to reckon in'
complete --command cal-tool --condition '__fish_seen_subcommand_from add' --short-option F --long-option format --exclusive --arguments 'full long medium short plain' --description 'How the date is written'
complete --command cal-tool --condition '__fish_seen_subcommand_from add' --short-option r --long-option reject --description 'Fail where a date does not exist'

# until
complete --command cal-tool --condition '__fish_seen_subcommand_from until' --arguments today
complete --command cal-tool --condition '__fish_seen_subcommand_from until' --short-option f --long-option from --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar that the dates are given in'
complete --command cal-tool --condition '__fish_seen_subcommand_from until' --short-option i --long-option in --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar to reckon in'
complete --command cal-tool --condition '__fish_seen_subcommand_from until' --short-option l --long-option largest --exclusive --arguments 'year month week day' --description 'The largest unit'

# anniversary
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --arguments today
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option f --long-option from --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar that the date is given in'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option i --long-option in --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar whose years are counted'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option r --long-option rule --exclusive --arguments 'clamp roll-forward hebrew-birthday hebrew-yahrzeit' --description 'What is done in a year without the day'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option e --long-option evening --description 'The date is one after sunset, which begins the next'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option a --long-option after --exclusive --arguments today --description 'The day to begin with'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option c --long-option count --exclusive --description 'How many to show'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option w --long-option with --exclusive --arguments '(__cal_tool_calendar_list)' --description 'Show them in other calendars as well'
complete --command cal-tool --condition '__fish_seen_subcommand_from anniversary' --short-option F --long-option format --exclusive --arguments 'full long medium short plain' --description 'How dates are written'

# recur
complete --command cal-tool --condition '__fish_seen_subcommand_from recur' --short-option f --long-option from --exclusive --arguments today --description 'The day to begin with'
complete --command cal-tool --condition '__fish_seen_subcommand_from recur' --short-option c --long-option count --exclusive --description 'How many to show'
complete --command cal-tool --condition '__fish_seen_subcommand_from recur' --short-option F --long-option format --exclusive --arguments 'full long medium short plain' --description 'How dates are written'
complete --command cal-tool --condition '__fish_seen_subcommand_from recur' --long-option ics --description 'Write iCalendar'
complete --command cal-tool --condition '__fish_seen_subcommand_from recur' --long-option rscale --description 'Write rules of all calendars as they are'
complete --command cal-tool --condition '__fish_seen_subcommand_from recur' --long-option summary --exclusive --description 'What the events are'

# days
complete --command cal-tool --condition '__fish_seen_subcommand_from days' --short-option T --long-option territory --exclusive --description 'Where the days are known'
complete --command cal-tool --condition '__fish_seen_subcommand_from days' --short-option t --long-option tradition --exclusive --description 'All days of a tradition'
complete --command cal-tool --condition '__fish_seen_subcommand_from days' --short-option i --long-option in --exclusive --arguments '(__cal_tool_calendars)' --description 'The calendar of the year'
complete --command cal-tool --condition '__fish_seen_subcommand_from days' --short-option F --long-option format --exclusive --arguments 'full long medium short plain' --description 'How dates are written'
complete --command cal-tool --condition '__fish_seen_subcommand_from days' --long-option ics --description 'Write iCalendar'

# sky
complete --command cal-tool --condition '__fish_seen_subcommand_from sky' --arguments '(__cal_tool_places)'
complete --command cal-tool --condition '__fish_seen_subcommand_from sky' --short-option y --long-option year --exclusive --description 'The phases and solar terms of a year'
complete --command cal-tool --condition '__fish_seen_subcommand_from sky' --short-option w --long-option with --exclusive --arguments '(__cal_tool_calendar_list)' --description 'Show the dates of the day as well'
complete --command cal-tool --condition '__fish_seen_subcommand_from sky' --short-option p --long-option places --description 'The places that have a name'

# validate
complete --command cal-tool --condition '__fish_seen_subcommand_from validate' --arguments '(__cal_tool_calendar_list all)'
complete --command cal-tool --condition '__fish_seen_subcommand_from validate' --long-option from-day --exclusive --arguments today --description 'The first day'
complete --command cal-tool --condition '__fish_seen_subcommand_from validate' --long-option to-day --exclusive --arguments today --description 'The last day'
complete --command cal-tool --condition '__fish_seen_subcommand_from validate' --long-option from-year --exclusive --description 'The first year'
complete --command cal-tool --condition '__fish_seen_subcommand_from validate' --long-option to-year --exclusive --description 'The last year'
complete --command cal-tool --condition '__fish_seen_subcommand_from validate' --short-option a --long-option all --description 'Every day that the calendar can convert'

# table
complete --command cal-tool --condition '__fish_seen_subcommand_from table' --force-files --arguments 'check info diff from-csv'
complete --command cal-tool --condition '__fish_seen_subcommand_from table' --long-option table --require-parameter --force-files --description 'A table file whose calendar can be named'
