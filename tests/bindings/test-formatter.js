// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Dates for people, from JavaScript: formatters, parts, ranges, locales, and the
// names that a calendar written in JavaScript gives.

import Cal from 'gi://Cal?version=1.0';
import GObject from 'gi://GObject';

import {assertEqual, assertFails, run} from './checks.js';

// 22 November 2026 of the Gregorian calendar.
const DAY = 2461367;

const gregorian = Cal.Backend.lookup('gregory');
const date = Cal.Date.new_from_julian_day(gregorian, DAY);

// Years of ten months of thirty-six days.
const Ten = GObject.registerClass(class Ten extends Cal.Backend {
    _init() {
        super._init({id: 'js-ten', kind: Cal.Kind.SOLAR});
    }

    vfunc_is_leap_year() {
        return false;
    }

    vfunc_get_months_in_year() {
        return 10;
    }

    vfunc_get_days_in_month() {
        return 36;
    }

    vfunc_date_to_julian_day(year, month, day) {
        return [true, year * 360 + (month - 1) * 36 + day - 1];
    }

    vfunc_julian_day_to_date(julianDay) {
        const rest = (julianDay % 360 + 360) % 360;
        return [true, (julianDay - rest) / 360, Math.floor(rest / 36) + 1, rest % 36 + 1];
    }

    vfunc_get_month_name(locale, year, month) {
        return `${'MDKTPHSONZ'[month - 1]}onat in ${locale}`;
    }
});

const tests = {};

tests['style'] = () => {
    const formatter = Cal.Formatter.new_for_style('en', gregorian, Cal.Style.FULL);
    assertEqual(formatter.format(date), 'Sunday, November 22, 2026');
    assertEqual(formatter.parse('Sunday, November 22, 2026').equal(date), true);
};

tests['skeleton'] = () => {
    const formatter = Cal.Formatter.new_for_skeleton('en', gregorian, 'yMMMd');
    assertEqual(formatter.format(date), 'Nov 22, 2026');
    assertEqual(formatter.pattern, 'MMM d, y');
};

tests['properties'] = () => {
    const formatter = new Cal.Formatter({
        locale: 'en', backend: gregorian, pattern: 'd MMMM y', numbering_system: 'arabext',
    });
    assertEqual(formatter.format(date), '۲۲ November ۲۰۲۶');
    assertEqual(formatter.numberingSystem, 'arabext');
    assertEqual(new Cal.Formatter().format(date), 'Nov 22, 2026');
};

tests['parts'] = () => {
    const formatter = Cal.Formatter.new_for_pattern('en', gregorian, 'd MMMM y');
    const parts = formatter.format_parts(date);
    assertEqual(parts.map(part => [part.get_kind(), part.get_text(), part.get_start()]), [
        [Cal.PartKind.DAY, '22', 0],
        [Cal.PartKind.LITERAL, ' ', 2],
        [Cal.PartKind.MONTH, 'November', 3],
        [Cal.PartKind.LITERAL, ' ', 11],
        [Cal.PartKind.YEAR, '2026', 12],
    ]);
};

tests['range'] = () => {
    const formatter = Cal.Formatter.new_for_pattern('en', gregorian, 'd MMMM y');
    const last = Cal.Date.new_from_julian_day(gregorian, DAY + 3);
    assertEqual(formatter.format_range(date, last), '22–25 November 2026');
};

tests['range-parts'] = () => {
    const formatter = Cal.Formatter.new_for_pattern('en', gregorian, 'd MMMM y');
    const last = Cal.Date.new_from_julian_day(gregorian, DAY + 3);
    const parts = formatter.format_range_parts(date, last);
    const {SHARED, FIRST, LAST} = Cal.PartSource;
    assertEqual(parts.map(part => [part.get_source(), part.get_text()]), [
        [FIRST, '22'], [SHARED, '–'], [LAST, '25'], [SHARED, ' '], [SHARED, 'November'],
        [SHARED, ' '], [SHARED, '2026'],
    ]);
};

tests['lengths'] = () => {
    const formatter = Cal.Formatter.new_for_style('en', gregorian, Cal.Style.LONG);
    assertEqual(formatter.format_relative(date.add_days(1), date), 'tomorrow');
    assertEqual(formatter.format_relative(date.add_days(-61), date), '2 months ago');
    assertEqual(formatter.format_period(Cal.Period.new(41, 8, 0, 0)), '41 years, 8 months');
};

tests['month-day'] = () => {
    const formatter = Cal.Formatter.new_for_style('en', gregorian, Cal.Style.LONG);
    assertEqual(formatter.format_month_day(Cal.MonthDay.new_from_date(date)), 'November 22');
    assertEqual(gregorian.get_weekday_name('en', 7, Cal.NameWidth.SHORT, Cal.NameContext.FORMAT),
        'Su');
};

tests['writes calendar'] = () => {
    const julian = Cal.Backend.lookup('julian');
    const formatter = new Cal.Formatter({
        locale: 'en', backend: julian, skeleton: 'yMMMd', writesCalendar: true,
    });
    formatter.init(null);
    assertEqual(formatter.format(Cal.Date.new(julian, 2026, 11, 9)), 'Nov 9, 2026 (O.S.)');
};

tests['reader'] = () => {
    const hebrew = Cal.Backend.lookup('hebrew');
    const reader = new Cal.Reader({locale: 'en', backend: hebrew});
    assertEqual(reader.read('12th of Kislev, 5787').to_native_string(), '5787-M03-12[u-ca=hebrew]');
    assertFails(Cal.Error.INCOMPLETE, () => reader.read('12 Kis'));

    const span = reader.read_span('3–7 Adar 5784');
    assertEqual(span.get_first().to_native_string(), '5784-M06-03[u-ca=hebrew]');
    assertEqual(span.get_length(), 5);
    assertFails(Cal.Error.INVALID_DATE, () => reader.read_span('Adar 5785 – Tishri 5785'));
    assertFails(Cal.Error.MISSING_FIELD, () => new Cal.Reader({locale: 'en'}));
};

tests['errors'] = () => {
    const formatter = Cal.Formatter.new_for_pattern('en', gregorian, 'd MMMM y');
    assertFails(Cal.Error.INCOMPLETE, () => formatter.parse('22'));
    assertFails(Cal.Error.PARSE, () => formatter.parse('22 June of 2026'));
    assertFails(Cal.Error.INVALID_DATE, () => formatter.parse('31 November 2026'));
    assertFails(Cal.Error.PARSE, () => Cal.Formatter.new_for_pattern('en', gregorian, 'HH'));
    assertFails(Cal.Error.PARSE, () => new Cal.Formatter({pattern: 'HH'}));
    assertFails(Cal.Error.PARSE, () => new Cal.Formatter({pattern: "d 'of"}));
    assertFails(Cal.Error.PARSE, () => new Cal.Formatter({skeleton: 'HH'}));
    assertFails(Cal.Error.DATA, () => new Cal.Formatter({numbering_system: 'nonsense'}));
    assertFails(Cal.Error.PARSE, () => Cal.Formatter.new_for_pattern('en', gregorian, ''));
    assertFails(Cal.Error.PARSE, () => new Cal.Formatter({pattern: ''}));
    assertFails(Cal.Error.PARSE, () => date.format('%H'));
};

tests['own-calendar'] = () => {
    const backend = new Ten();
    const formatter = Cal.Formatter.new_for_pattern('de', backend, 'd MMMM y');
    const own = Cal.Date.new(backend, 7, 3, 4);
    assertEqual(formatter.format(own), '4 Konat in de 7');
    assertEqual(formatter.parse('4 KONAT IN DE 7').equal(own), true);
};

tests['locale'] = () => {
    assertEqual(Cal.locale_get_first_weekday('fa-IR'), 6);
    assertEqual(Cal.locale_get_minimal_days('de-DE'), 4);
    assertEqual(Cal.locale_get_weekend('fa-IR'), [5, 5]);
    assertEqual([5, 6].map(day => Cal.locale_is_weekend('fa-IR', day)), [true, false]);
    assertEqual(Cal.locale_get_text_direction('fa-IR'), Cal.TextDirection.RTL);
    assertEqual(['en', 'xx'].map(Cal.locale_is_known), [true, false]);
    assertEqual(Cal.locale_get_preferred_calendars('fa-IR')[0], 'persian');
    assertEqual(Cal.locale_get_numbering_system('en'), 'latn');
    assertEqual(date.format('%A %-d %B %Y'), 'Sunday 22 November 2026');
    assertEqual(Cal.Backend.lookup('chinese').get_zodiac_name('en', 43, Cal.NameWidth.WIDE), 'Horse');
    assertFails(Cal.Error.OUT_OF_RANGE, () => gregorian.get_zodiac_name('en', 43, Cal.NameWidth.WIDE));
};

run(tests);
