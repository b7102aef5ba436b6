// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// gjs makes an integer of whatever it is given before Cal sees it: 0 of 2^40, of
// NaN and of text.  What is wanted here is the number that the caller means, or
// an error.

// The numbers that functions take, in order; null stands for what is no number.
const NUMBERS = {
    Backend: {
        date_to_julian_day: ['year', 'month', 'day'],
        dup_era: ['index'],
        get_accuracy: ['julian_day'],
        get_cyclic_year: ['year'],
        get_cyclic_year_name: [null, 'cyclic_year'],
        get_day_of_week: ['julian_day'],
        get_days_in_month: ['year', 'month'],
        get_days_in_year: ['year'],
        get_era_for_day: ['julian_day'],
        get_month_code: ['year', 'month'],
        get_month_for_code: ['year'],
        get_month_name: [null, 'year', 'month'],
        get_months_in_year: ['year'],
        get_related_iso_year: ['year'],
        get_weekday_name: [null, 'weekday'],
        get_year_for_era: [null, 'era_year'],
        get_zodiac_name: [null, 'cyclic_year'],
        is_leap_month: ['year', 'month'],
        is_leap_year: ['year'],
        is_valid_date: ['year', 'month', 'day'],
        julian_day_to_date: ['julian_day'],
        validate: ['first_day', 'last_day'],
    },
    Date: {
        add_days: ['days'],
        add_months: ['months'],
        add_years: ['years'],
        end_of_week: ['first_weekday'],
        get_anniversary: ['year'],
        get_week: ['first_weekday', 'minimal_days'],
        next_weekday: ['weekday'],
        previous_weekday: ['weekday'],
        since_rounded: [null, null, null, 'increment'],
        start_of_week: ['first_weekday'],
        until_rounded: [null, null, null, 'increment'],
    },
    DateFields: {
        set_day: ['day'],
        set_era_year: ['era_year'],
        set_month: ['month'],
        set_year: ['year'],
    },
    DateRange: {
        get_date: ['index'],
    },
    MonthDay: {
        to_date: ['year'],
    },
};

const CONSTRUCTORS = {
    Date: {
        new: [null, 'year', 'month', 'day'],
        new_from_day_of_year: [null, 'year', 'day_of_year'],
        new_from_era: [null, null, 'era_year', 'month', 'day'],
        new_from_iso_week: [null, 'week_year', 'week', 'weekday'],
        new_from_julian_day: [null, 'julian_day'],
        new_from_month_code: [null, 'year', null, 'day'],
        new_matching_weekday: [null, 'year', 'month', 'day', 'weekday'],
        new_with_overflow: [null, 'year', 'month', 'day'],
    },
    Era: {
        new: [null, null, null, 'first_year', 'first_day', 'last_day'],
    },
    MonthDay: {
        new: [null, null, 'day'],
    },
    Period: {
        new: ['years', 'months', 'weeks', 'days'],
    },
};

// Julian Day Numbers have 64 bits, all others 32.
const DAYS = ['julian_day', 'first_day', 'last_day'];

function checkNumber(name, value) {
    if (typeof value === 'bigint' && DAYS.includes(name))
        return;

    if (!Number.isInteger(value))
        throw new TypeError(`${name} is ${String(value)}, which is not an integer`);

    if (!DAYS.includes(name) && value !== (value | 0))
        throw new RangeError(`${name} ${value} is not an integer of 32 bits`);
}

function checked(original, names) {
    return function (...values) {
        // Of too few, gjs complains itself.
        names.slice(0, values.length).forEach((name, i) => {
            if (name !== null)
                checkNumber(name, values[i]);
        });
        return original.apply(this, values);
    };
}

function checkMembers(object, functions) {
    for (const [name, names] of Object.entries(functions))
        object[name] = checked(object[name], names);
}

function _init() {
    for (const [name, functions] of Object.entries(NUMBERS))
        checkMembers(this[name].prototype, functions);

    // “new Cal.Date(…)” calls Cal.Date.new().
    for (const [name, functions] of Object.entries(CONSTRUCTORS))
        checkMembers(this[name], functions);

    // “${date}”.
    for (const type of [this.Date, this.MonthDay, this.Period]) {
        type.prototype.toString = function () {
            return this.to_string();
        };
    }

    // “for (const date of range)”.
    this.DateRange.prototype[Symbol.iterator] = function* () {
        for (let i = 0; i < this.get_length(); i++)
            yield this.get_date(i);
    };
}
