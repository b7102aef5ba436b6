// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// The sheet of a month, as a view in any toolkit makes it of a model:
// gjs -m month-sheet.js

import Cal from 'gi://Cal?version=1.0';

const grid = new Cal.MonthGrid({calendar: 'ethiopic', secondaryCalendar: 'gregory', locale: 'en-GB'});
grid.show_month(2018, 13);

print(`${grid.title} (${grid.subtitle})`);
print([0, 1, 2, 3, 4, 5, 6].map(column => grid.get_weekday_name(column, Cal.NameWidth.SHORT)).join('\t'));

for (let row = 0; row < grid.n_rows; row++) {
    const days = [...grid].slice(7 * row, 7 * row + 7);
    print(days.map(day => day.in_month ? day.label : '-').join('\t'));
    print(days.map(day => day.secondary_label).join('\t'));
}

const day = [...grid].find(one => one.in_month && one.weekend);
grid.set_marks_func(julianDay => julianDay === day.julian_day ? 2 : 0);
print(`${day.accessible_label.split('\n')[0]}: ${day.marks} events`);
