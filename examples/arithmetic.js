// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Reckons with dates as people do: months, ages, birthdays and memorial days.

import Cal from 'gi://Cal?version=1.0';

const read = text => Cal.Date.new_from_native_string(null, text);

function show(what, date) {
    print(`${what}: ${date.to_native_string()}, ${date.to_annotated_string(Cal.Annotation.NEVER)}`);
}

const today = read('2026-M11-22[u-ca=gregory]');

const date = read('2026-M01-31[u-ca=gregory]');
show('a month later', date.add({months: 1}));
try {
    date.add({months: 1}, Cal.Overflow.REJECT);
} catch (error) {
    if (!error.matches(Cal.Error, Cal.Error.INVALID_DATE))
        throw error;
    print(error.message);
}

const wedding = read('1403-M12-30[u-ca=persian]');
show('a year, two months and ten days later', wedding.add({years: 1, months: 2, days: 10}));

const born = read('1370-M01-01[u-ca=persian]');
const age = born.until(today.to_backend(born.backend), Cal.Unit.YEAR);
print(`the age: ${age.years} years, ${age.months} months and ${age.days} days`);

const moon = read('1969-M07-20[u-ca=gregory]');
const about = moon.until_rounded(today, Cal.Unit.YEAR, Cal.Unit.YEAR, 1, Cal.RoundingMode.HALF_EXPAND);
print(`about ${about.years} years`);

const leapling = read('2000-M02-29[u-ca=gregory]');
show('29 February, taken earlier', leapling.get_next_anniversary(today, Cal.AnniversaryRule.CLAMP));
show('29 February, taken later', leapling.get_next_anniversary(today, Cal.AnniversaryRule.ROLL_FORWARD));

const adar = read('5785-M06-10[u-ca=hebrew]');
show('the birthday', adar.get_next_anniversary(today, Cal.AnniversaryRule.HEBREW_BIRTHDAY));
show('the yahrzeit', adar.get_next_anniversary(today, Cal.AnniversaryRule.HEBREW_YAHRZEIT));

const birthday = Cal.MonthDay.new_from_date(read('1987-M06L-15[u-ca=chinese]'));
show('the Chinese birthday', birthday.next(today, Cal.Skip.BACKWARD));
show('in the leap month again', birthday.next(today, Cal.Skip.OMIT));

show('the week began', today.start_of_week(Cal.locale_get_first_weekday('fa-IR')));
const [week, year] = today.get_iso_week();
print(`week ${week} of ${year}`);

show('the end of this year', today.with({monthCode: 'M12', day: 31}));
