// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Lines that the declarations of Cal have to refuse, each below a mark: one that they
// accept is an error, too.

import Cal from 'gi://Cal?version=1.0';

const gregorian = Cal.Backend.lookup('gregory');
const date = new Cal.Date(gregorian, 2026, 11, 22);
const period = new Cal.Period({days: 1});

// @ts-expect-error a text for a calendar
new Cal.Date('gregory', 2026, 11, 22);
// @ts-expect-error no calendar
new Cal.Date(2026, 11, 22);
// @ts-expect-error a text for a number
new Cal.Date(gregorian, '2026', 11, 22);
// @ts-expect-error too few
new Cal.Date(gregorian, 2026, 11);
// @ts-expect-error null for a number
new Cal.Date(gregorian, 2026, null, 22);
// @ts-expect-error a BigInt for a number of 32 bits
new Cal.Date(gregorian, 2026n, 11, 22);
// @ts-expect-error misspelt
Cal.Backend.lokup('gregory');
// @ts-expect-error no name
Cal.Backend.lookup();
// @ts-expect-error a number for a name
Cal.Backend.lookup(5);
// @ts-expect-error an abstract class
new Cal.Backend();
// @ts-expect-error has no constructor
new Cal.Cycle();
// @ts-expect-error not a unit of periods
date.add({month: 1});
// @ts-expect-error a text for a number
date.add({months: '1'});
// @ts-expect-error a text for a period
date.add('P1M');
// @ts-expect-error not how overflows are called
date.add({months: 1}, 'reject');
// @ts-expect-error misspelt
date.add({months: 1}, Cal.Overflow.REJCT);
// @ts-expect-error not a field
date.with({days: 3});
// @ts-expect-error a number for a code
date.with({monthCode: 5});
// @ts-expect-error a text for a date
date.until('2026-11-30');
// @ts-expect-error not how units are called
date.until(date, 'month');
// @ts-expect-error a property that cannot be set
date.year = 2027;
// @ts-expect-error misspelt
date.yaer;
// @ts-expect-error may be null
date.era.length;
// @ts-expect-error may be null
date.dayLabel.number;
// @ts-expect-error a Date of JavaScript
date.until(new Date());
// @ts-expect-error not a Date of JavaScript
Cal.Date.new_from_js_date(gregorian, date);
// @ts-expect-error no number
date - 1;
// @ts-expect-error no number
2 * period;
// @ts-expect-error a period is not a date
Cal.Date.compare(date, period);
// @ts-expect-error no such property
new Cal.Formatter({patern: 'd'});
// @ts-expect-error a number for a locale
new Cal.Formatter({locale: 5});
// @ts-expect-error a text for a calendar
Cal.Formatter.new_for_style('en', 'gregory', Cal.Style.LONG);
// @ts-expect-error misspelt
Cal.Formatter.new_for_style('en', gregorian, Cal.Style.LOGN);
// @ts-expect-error a text for a date
Cal.Formatter.new_for_style('en', gregorian, Cal.Style.LONG).format('2026-11-22');
// @ts-expect-error returns a text
Cal.Formatter.new_for_style('en', gregorian, Cal.Style.LONG).format(date).year;
// @ts-expect-error a text for a number
new Cal.Place('21', 39, 277);
// @ts-expect-error a text for a period
new Cal.DateRange(date, date, 'P1W');
// @ts-expect-error the success comes first
const [year, month, day]: [number, number, number] = gregorian.julian_day_to_date(2461367);
// @ts-expect-error is not a code
Cal.Error.PARSED;
// @ts-expect-error no reference counts
date.unref();
// @ts-expect-error texts for aliases are a list
new Cal.Era('plain', 'other', Cal.EraKind.EPOCH, 1, 0, 1);
// @ts-expect-error what calls it wants a boolean
(class extends Cal.Backend { vfunc_is_leap_year(_year: number): number { return 1; } });
// @ts-expect-error what calls it wants a list
(class extends Cal.Backend { vfunc_date_to_julian_day(_y: number, _m: number, _d: number): number { return 1; } });
// @ts-expect-error a number for a text
Cal.Cycle.lookup('weton').get_name('en', '3', Cal.NameWidth.WIDE);
// @ts-expect-error fields are numbers
new Cal.DateFields().year = '2026';

export {year, month, day};
