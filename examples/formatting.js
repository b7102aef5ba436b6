// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes a Hebrew date for people, and reads what people write: gjs -m formatting.js

import Cal from 'gi://Cal?version=1.0';

const hebrew = Cal.Backend.lookup('hebrew');
const date = Cal.Date.new(hebrew, 5787, 3, 12);

for (const locale of ['en-US', 'he-IL'])
    print(Cal.Formatter.new_for_style(locale, hebrew, Cal.Style.FULL).format(date));

print(Cal.Formatter.new_for_skeleton('de', hebrew, 'MMMMEEEEd').format(date));
print(Cal.Formatter.new_for_pattern('es', hebrew, "d 'de' MMMM").format(date));

const mixed = new Cal.Formatter({
    locale: 'he',
    namesLocale: 'en',
    numberingSystem: 'latn',
    backend: hebrew,
    pattern: 'd MMMM y',
});
print(mixed.format(date));

const days = Cal.Formatter.new_for_skeleton('he', hebrew, 'MMMMd');
print(days.format_range(date, date.add_days(3)));

const strict = Cal.Formatter.new_for_skeleton('en', hebrew, 'yMMMMd');
const lenient = new Cal.Formatter({
    locale: 'en',
    backend: hebrew,
    skeleton: 'yMMMMd',
    lenient: true,
});

for (const part of strict.format_parts(date)) {
    if (part.get_kind() === Cal.PartKind.YEAR)
        print(`the year is ${part.get_text()}`);
}

for (const [formatter, text] of [
    [strict, '12 kislev 5787'], [strict, '12/3/5787'], [lenient, '12/3/5787'],
]) {
    try {
        print(formatter.parse(text).to_native_string());
    } catch (error) {
        print(error.message);
    }
}

const english = Cal.Formatter.new_for_style('en', hebrew, Cal.Style.LONG);
const purim = Cal.Date.new_from_month_code(hebrew, 5787, 'M06', 14, Cal.Overflow.REJECT);
print(english.format_relative(purim, date));
print(english.format_relative(date, purim));
print(english.format_period(Cal.Period.new(41, 8, 0, 0)));

const birthday = Cal.MonthDay.new_from_date(date);
print(Cal.Formatter.new_for_style('he', hebrew, Cal.Style.LONG).format_month_day(birthday));
