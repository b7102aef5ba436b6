// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// A calendar written in JavaScript with more months and eras than any that is built in:
// its days, and its names in languages that have none for them.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';

import {assert, assertEqual, run} from './checks.js';

// The first day of year 1, 25 March 1450 of the Gregorian calendar.
const EPOCH = 2250745;

const MONTH_DAYS = 19;
const LEAP_MONTH_DAYS = 7;
const LAST_MONTH_DAYS = 22;
const YEAR_DAYS = 18 * MONTH_DAYS + LAST_MONTH_DAYS;

// The leap month M18L stands in this place, in 71 of 400 years.
const LEAP_MONTH = 19;
const CYCLE = 400;
const CYCLE_LEAP_YEARS = 71;
const CYCLE_PHASE = 100;
const CYCLE_DAYS = CYCLE * YEAR_DAYS + CYCLE_LEAP_YEARS * LEAP_MONTH_DAYS;

const MONTHS = [
    'Aldor', 'Brenth', 'Corva', 'Corvane', 'Delmis', 'Estrin', 'Fenwar', 'Gelth', 'Hestur', 'Ilmen',
    'Jorvik', 'Kelder', 'Lorrin', 'Merrow', 'Nundral', 'Orrest', 'Pellan', 'Quorth', 'Ruskin',
];
const ABBREVIATIONS = [
    'Ald', 'Bre', 'Cor', 'Cvn', 'Del', 'Est', 'Fen', 'Gel', 'Hes', 'Ilm',
    'Jor', 'Kel', 'Lor', 'Mer', 'Nun', 'Orr', 'Pel', 'Quo', 'Rus',
];
const LEAP_NAME = 'Interval';

// From the second on; each begins within a year, thirty years after the one before.
const ERAS = [
    'Amber', 'Basalt', 'Cedar', 'Dust', 'Ember', 'Flint', 'Granite', 'Hazel', 'Iron', 'Ironwood',
    'Jasper', 'Kelp', 'Lime', 'Limestone', 'Marble', 'Oak', 'Pearl', 'Quartz', 'Reed',
];
const ERA_ABBREVIATIONS = [
    'Amb', 'Bas', 'Ced', 'Dus', 'Emb', 'Fli', 'Gra', 'Haz', 'Iro', 'Iwd',
    'Jas', 'Kel', 'Lim', 'Lst', 'Mar', 'Oak', 'Pea', 'Qua', 'Ree',
];
const N_ERAS = 20;

// Scripts, numerals and directions of many kinds.
const LOCALES = ['en', 'de', 'fa', 'ar-EG', 'he', 'ja', 'ru', 'hi-u-nu-deva', 'th-u-nu-thai', 'am'];

// Days with their dates, months by their codes, and eras; added up from year 1.
const DATES = [
    [2250745, 1, 'M01', 1, 'e02', 1],
    [2250744, 0, 'M19', 22, 'e01', 1],
    [2240052, -29, 'M15', 4, 'e01', 30],
    [2240128, -29, 'M18L', 4, 'e01', 30],
    [2338668, 241, 'M15', 4, 'e10', 1],
    [2440423, 520, 'M07', 5, 'e19', 10],
    [2459201, 571, 'M15', 4, 'e20', 31],
    [2459277, 571, 'M19', 4, 'e20', 31],
    [2460293, 574, 'M15', 4, 'e20', 34],
    [2460369, 574, 'M18L', 4, 'e20', 34],
    [2460376, 574, 'M19', 4, 'e20', 34],
];

// The numbers from 1 on.
function count(n) {
    return Array.from({length: n}, (_, i) => i + 1);
}

// Those from year 1 on before a year, and some more.
function countLeapYears(year) {
    return Math.floor((CYCLE_LEAP_YEARS * (year - 1) + CYCLE_PHASE) / CYCLE);
}

function isLeap(year) {
    return countLeapYears(year + 1) > countLeapYears(year);
}

function firstDay(year) {
    return EPOCH + YEAR_DAYS * (year - 1) + LEAP_MONTH_DAYS * countLeapYears(year);
}

function countMonths(year) {
    return isLeap(year) ? 20 : 19;
}

function monthLength(year, month) {
    if (month < LEAP_MONTH)
        return MONTH_DAYS;
    return month === LEAP_MONTH && isLeap(year) ? LEAP_MONTH_DAYS : LAST_MONTH_DAYS;
}

function pad(number) {
    return String(number).padStart(2, '0');
}

function monthCode(year, month) {
    if (month < LEAP_MONTH || !isLeap(year))
        return `M${pad(month)}`;
    return month === LEAP_MONTH ? 'M18L' : 'M19';
}

// Months are numbered as in a leap year, so that each has its own number.
function monthName(code, width) {
    const leap = code.endsWith('L');
    const number = Number(code.slice(1, 3));
    if (width === Cal.NameWidth.NARROW)
        return String(leap || number >= LEAP_MONTH ? number + 1 : number);
    if (leap)
        return LEAP_NAME;
    return (width === Cal.NameWidth.WIDE ? MONTHS : ABBREVIATIONS)[number - 1];
}

function eraName(code, width) {
    const number = Number(code.slice(1));
    const wide = width === Cal.NameWidth.WIDE;
    if (number === 1)
        return wide ? 'Before the Ages' : 'BTA';
    return wide ? `Age of ${ERAS[number - 2]}` : ERA_ABBREVIATIONS[number - 2];
}

// The first year of an era from e02 on, and its first day.
function eraStart(number) {
    const year = 30 * (number - 2) + 1;
    return [year, firstDay(year) + (number > 2 ? 10 * number : 0)];
}

const Large = GObject.registerClass(
class Large extends Cal.Backend {
    _init() {
        super._init({id: 'large-js', kind: Cal.Kind.SOLAR});
    }

    vfunc_date_to_julian_day(year, month, day) {
        let julianDay = firstDay(year) + day - 1;
        for (let m = 1; m < month; m++)
            julianDay += monthLength(year, m);
        return [true, julianDay];
    }

    vfunc_julian_day_to_date(julianDay) {
        let year = Math.floor(CYCLE * (julianDay - EPOCH) / CYCLE_DAYS) + 1;
        while (firstDay(year) > julianDay)
            year--;
        while (firstDay(year + 1) <= julianDay)
            year++;

        let day = julianDay - firstDay(year);
        let month = 1;
        while (day >= monthLength(year, month))
            day -= monthLength(year, month++);
        return [true, year, month, day + 1];
    }

    vfunc_get_months_in_year(year) {
        return countMonths(year);
    }

    vfunc_get_days_in_month(year, month) {
        return monthLength(year, month);
    }

    vfunc_is_leap_year(year) {
        return isLeap(year);
    }

    vfunc_get_month_code(year, month) {
        return monthCode(year, month);
    }

    vfunc_get_n_eras() {
        return N_ERAS;
    }

    vfunc_dup_era(index) {
        const number = N_ERAS - index;
        const last = index > 0 ? eraStart(number + 1)[1] - 1 : Cal.JULIAN_DAY_MAX;
        if (number === 1)
            return Cal.Era.new('e01', null, Cal.EraKind.BACKWARD, 0, Cal.JULIAN_DAY_MIN, last);
        const [year, first] = eraStart(number);
        return Cal.Era.new(`e${pad(number)}`, null, Cal.EraKind.OFFSET, year, first, last);
    }

    vfunc_get_display_name(_locale) {
        return 'Large Calendar';
    }

    vfunc_get_month_name(_locale, year, month, width, _context) {
        return monthName(monthCode(year, month), width);
    }

    vfunc_get_era_name(_locale, era, width) {
        return eraName(era, width);
    }

    vfunc_get_minimum_days_in_month() {
        return LEAP_MONTH_DAYS;
    }

    vfunc_get_maximum_days_in_month() {
        return LAST_MONTH_DAYS;
    }

    vfunc_get_maximum_months_in_year() {
        return 20;
    }
});

const backend = new Large();

// How wide the field of one of the letters makes a name; null for a number.
function findWidth(pattern, letters, firstName) {
    const n = [...pattern].filter(letter => letters.includes(letter)).length;
    if (n < firstName)
        return null;
    return {4: Cal.NameWidth.WIDE, 5: Cal.NameWidth.NARROW}[n] ?? Cal.NameWidth.ABBREVIATED;
}

function makeDates() {
    return DATES.map(([day]) => Cal.Date.new_from_julian_day(backend, day));
}

// Every date has a text of its own, which names its month and its era.
function check(formatter, dates) {
    const pattern = formatter.get_pattern();
    const monthWidth = findWidth(pattern, 'ML', 3);
    const eraWidth = findWidth(pattern, 'G', 1);
    const texts = new Set();

    assert(eraWidth !== null, pattern);
    for (const date of dates) {
        const text = formatter.format(date);
        const where = `${formatter.locale} ${pattern}: ${text}`;
        assert(formatter.parse(text).equal(date), where);
        assert(text.includes(eraName(date.get_era(), eraWidth)), where);
        if (monthWidth !== null)
            assert(text.includes(monthName(date.get_month_code(), monthWidth)), where);
        texts.add(text);
    }
    assertEqual(texts.size, dates.length);

    return monthWidth;
}

function checkStyle(style) {
    const dates = makeDates();
    for (const locale of LOCALES) {
        const width = check(Cal.Formatter.new_for_style(locale, backend, style), dates);
        // In Japanese months have numbers.
        assert(locale === 'ja' || width === Cal.NameWidth.WIDE, locale);
    }
}

function checkPattern(pattern) {
    const dates = makeDates();
    for (const locale of LOCALES)
        check(Cal.Formatter.new_for_pattern(locale, backend, pattern), dates);
}

const tests = {};

tests['dates'] = () => {
    for (const [day, year, code, monthDay, era, eraYear] of DATES) {
        const date = Cal.Date.new_from_julian_day(backend, day);
        assertEqual([date.get_year(), date.get_month_code(), date.get_day()], [year, code, monthDay]);
        assertEqual([date.get_era(), date.get_era_year()], [era, eraYear]);
        assert(Cal.Date.new_from_month_code(backend, year, code, monthDay, Cal.Overflow.REJECT).equal(date));
        assert(Cal.Date.new_from_era(backend, era, eraYear, date.get_month(), monthDay,
            Cal.Overflow.REJECT).equal(date));
    }
};

tests['validate'] = () => {
    for (const first of [Cal.JULIAN_DAY_MIN, EPOCH - 400, 2459200, Cal.JULIAN_DAY_MAX - 800])
        assert(backend.validate(first, first + 800));
};

tests['arrays'] = () => {
    const days = [];
    for (let day = Cal.JULIAN_DAY_MIN; day <= Cal.JULIAN_DAY_MAX; day += 1000003)
        days.push(day);

    const bytes = new GLib.Bytes(new Uint8Array(new Int32Array(days).buffer));
    const columns = backend.julian_days_to_dates_bytes(bytes).slice(-3);
    const [years, months, monthDays] = columns.map(column => column.toArray().slice().buffer);
    const dates = [new Int32Array(years), new Int8Array(months), new Int16Array(monthDays)];
    days.forEach((day, i) =>
        assertEqual(backend.julian_day_to_date(day), [true, ...dates.map(column => column[i])]));
    assert(backend.dates_to_julian_days_bytes(...columns).equal(bytes));
};

tests['sizes'] = () => {
    assertEqual(backend.get_maximum_months_in_year(), 20);
    assertEqual([573, 574].map(year => backend.get_months_in_year(year)), [19, 20]);
    assertEqual(backend.get_eras().map(era => era.get_code()),
        count(N_ERAS).reverse().map(number => `e${pad(number)}`));
};

tests['full'] = () => checkStyle(Cal.Style.FULL);

tests['long'] = () => checkStyle(Cal.Style.LONG);

tests['skeleton'] = () => {
    for (const locale of LOCALES)
        check(Cal.Formatter.new_for_skeleton(locale, backend, 'GyMMMMd'), makeDates());
};

tests['pattern'] = () => checkPattern('d MMMM y GGGG');

tests['standalone'] = () => checkPattern('d LLLL y GGGG');

// All months, and all eras, in every width.
tests['widths'] = () => {
    const dates = count(20).map(month => Cal.Date.new(backend, 574, month, 1));
    for (const number of count(N_ERAS).slice(1))
        dates.push(Cal.Date.new_from_julian_day(backend, eraStart(number)[1]));

    for (const locale of ['en', 'fa']) {
        for (const pattern of ['d MMMM y GGGG', 'd MMM y G', 'GGGGG y MMMMM d'])
            check(Cal.Formatter.new_for_pattern(locale, backend, pattern), dates);
    }
};

tests['names'] = () => {
    const widths = [Cal.NameWidth.WIDE, Cal.NameWidth.ABBREVIATED, Cal.NameWidth.NARROW];

    for (const locale of LOCALES) {
        assertEqual(backend.get_display_name(locale), 'Large Calendar');
        for (const width of widths) {
            for (const context of [Cal.NameContext.FORMAT, Cal.NameContext.STANDALONE]) {
                assertEqual(
                    count(20).map(month => backend.get_month_name(locale, 574, month, width, context)),
                    count(20).map(month => monthName(monthCode(574, month), width)));
            }
            for (const code of count(N_ERAS).map(number => `e${pad(number)}`))
                assertEqual(backend.get_era_name(locale, code, width), eraName(code, width));
        }
    }
};

run(tests);
