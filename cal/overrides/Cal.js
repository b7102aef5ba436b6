// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// gjs makes an integer of whatever it is given before Cal sees it: 0 of 2^40, of
// NaN and of text.  What is wanted here is the number that the caller means, or
// an error.  The same holds for what virtual functions return.

const {GLib} = imports.gi;
const {hook_up_vfunc_symbol: HOOK_UP} = imports._gi;

let Cal;

// The numbers and members of enumerations that functions take, in order; null stands
// for what is neither.
const NUMBERS = {
    Backend: {
        date_to_julian_day: ['year', 'month', 'day'],
        dup_cycle_id: ['index'],
        dup_day_label: ['julian_day'],
        dup_day_name: ['julian_day', null, 'width'],
        dup_era: ['index'],
        dup_year_count: ['index'],
        get_accuracy: ['julian_day'],
        get_cyclic_year: ['year'],
        get_cyclic_year_name: [null, 'cyclic_year', 'width'],
        get_day_of_week: ['julian_day'],
        get_day_for_label: [null, 'which', 'overflow'],
        get_days_in_month: ['year', 'month'],
        get_days_in_year: ['year'],
        get_era_for_day: ['julian_day'],
        get_era_name: [null, null, 'width'],
        get_era_year: ['julian_day', null],
        get_last_day_in_month: ['year', 'month'],
        get_missing_days: ['year', 'month'],
        get_month_code: ['year', 'month'],
        get_month_for_code: ['year', null, 'overflow'],
        get_month_name: [null, 'year', 'month', 'width', 'context'],
        get_months_in_year: ['year'],
        get_related_iso_year: ['year'],
        get_source_for_day: ['julian_day'],
        get_weekday_name: [null, 'weekday', 'width', 'context'],
        get_year_for_era: [null, 'era_year'],
        get_zodiac_name: [null, 'cyclic_year', 'width'],
        is_leap_month: ['year', 'month'],
        is_leap_year: ['year'],
        is_valid_date: ['year', 'month', 'day'],
        julian_day_to_date: ['julian_day'],
        validate: ['first_day', 'last_day'],
    },
    NameTable: {
        add_day_label: [null, 'part', 'number', 'width'],
        add_era: [null, null, 'width'],
        add_month: [null, null, 'width'],
        add_spelling: [null, 'kind'],
        add_weekday: [null, 'weekday', 'width'],
    },
    Cycle: {
        get_name: [null, 'value', 'width'],
        next: ['value', null],
    },
    Date: {
        add: [null, 'overflow'],
        add_days: ['days'],
        add_months: ['months', 'overflow'],
        add_years: ['years', 'overflow'],
        dup_day_name: [null, 'width'],
        end_of_week: ['first_weekday'],
        get_anniversary: ['year', 'rule'],
        iterate_anniversaries: ['rule'],
        get_next_anniversary: [null, 'rule'],
        get_week: ['first_weekday', 'minimal_days'],
        next_weekday: ['weekday'],
        previous_weekday: ['weekday'],
        replace: [null, 'overflow'],
        since: [null, 'largest'],
        since_rounded: [null, 'largest', 'smallest', 'increment', 'mode'],
        start_of_week: ['first_weekday'],
        to_annotated_string: ['annotation'],
        until: [null, 'largest'],
        until_rounded: [null, 'largest', 'smallest', 'increment', 'mode'],
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
        next: [null, 'skip'],
        to_annotated_string: ['annotation'],
        to_date: ['year', 'overflow'],
    },
    MonthGrid: {
        find_day: ['julian_day'],
        get_column_weekday: ['column'],
        get_day: ['position'],
        dup_week_label: ['row'],
        get_week_number: ['row'],
        get_weekday_name: ['column', 'width'],
        is_weekend_column: ['column'],
        move_months: ['months'],
        move_years: ['years'],
        reload_enabled: ['first_day', 'last_day'],
        reload_marks: ['first_day', 'last_day'],
        set_first_weekday: ['first_weekday'],
        set_marks: ['julian_day', 'marks'],
        set_maximum_day: ['julian_day'],
        set_minimum_day: ['julian_day'],
        set_minimum_rows: ['minimum_rows'],
        show_day: ['julian_day'],
        show_era_year: [null, 'era_year'],
        show_month: ['year', 'month'],
        show_month_code: ['year', null, 'overflow'],
    },
    Recurrence: {
        get_weekday: ['index'],
    },
    RecurrenceFields: {
        add_month_day: ['day'],
        add_position: ['position'],
        add_week: ['week'],
        add_weekday: ['weekday', 'ordinal'],
        add_year_day: ['day'],
        set_count: ['count'],
        set_first_weekday: ['first_weekday'],
        set_interval: ['interval'],
        set_skip: ['skip'],
    },
    RecurrenceSet: {
        add_anniversaries: [null, 'rule'],
    },
    Registry: {
        get_backend: ['system'],
    },
};

// Those of no class.
const FUNCTIONS = {
    locale_is_weekend: [null, 'weekday'],
    sky_dup_moon_phase_name: [null, 'phase'],
    sky_dup_nakshatra_name: [null, 'nakshatra'],
    sky_dup_solar_term_name: [null, 'term'],
    sky_dup_tithi_name: [null, 'tithi'],
    sky_dup_yoga_name: [null, 'yoga'],
    sky_get_ayanamsha: ['moment', 'ayanamsha'],
    sky_get_dawn: [null, 'julian_day', 'depression'],
    sky_get_delta_t: ['moment'],
    sky_get_delta_t_error: ['moment'],
    sky_get_dusk: [null, 'julian_day', 'depression'],
    sky_get_elongation: ['moment'],
    sky_get_illuminated_fraction: ['moment'],
    sky_get_lunar_altitude: [null, 'moment'],
    sky_get_lunar_latitude: ['moment'],
    sky_get_lunar_longitude: ['moment'],
    sky_get_lunation: ['moment'],
    sky_get_midnight: [null, 'julian_day'],
    sky_get_moon_age: ['moment'],
    sky_get_moon_phase: ['moment'],
    sky_get_moon_transit: [null, 'julian_day'],
    sky_get_moonrise: [null, 'julian_day'],
    sky_get_moonset: [null, 'julian_day'],
    sky_get_nakshatra: ['moment', 'ayanamsha'],
    sky_get_new_moon: ['lunation'],
    sky_get_noon: [null, 'julian_day'],
    sky_get_season: ['year', 'season'],
    sky_get_solar_altitude: [null, 'moment'],
    sky_get_solar_longitude: ['moment'],
    sky_get_sunrise: [null, 'julian_day'],
    sky_get_sunset: [null, 'julian_day'],
    sky_get_tithi: ['moment'],
    sky_get_yoga: ['moment', 'ayanamsha'],
    sky_moment_to_date_time: ['moment'],
    sky_next_elongation: ['moment', 'degrees'],
    sky_next_moon_phase: ['moment'],
    sky_next_solar_longitude: ['moment', 'degrees'],
    sky_next_solar_term: ['moment'],
};

const CONSTRUCTORS = {
    Date: {
        new: [null, 'year', 'month', 'day'],
        new_from_day_of_year: [null, 'year', 'day_of_year'],
        new_from_era: [null, null, 'era_year', 'month', 'day', 'overflow'],
        new_from_fields: [null, null, 'overflow'],
        new_from_iso_week: [null, 'week_year', 'week', 'weekday'],
        new_from_julian_day: [null, 'julian_day'],
        new_from_month_code: [null, 'year', null, 'day', 'overflow'],
        new_matching_weekday: [null, 'year', 'month', 'day', 'weekday'],
        new_with_overflow: [null, 'year', 'month', 'day', 'overflow'],
    },
    DayLabel: {
        new: ['year', null, 'part', 'number'],
        new_full: ['year', null, 'part', 'number', null, 'n_skipped'],
    },
    Era: {
        new: [null, null, 'kind', 'first_year', 'first_day', 'last_day'],
    },
    Formatter: {
        new_for_style: [null, null, 'style'],
    },
    CrescentBackend: {
        new: [null, null, 'criterion'],
    },
    HinduBackend: {
        new: [null, 'rule', null, 'month_scheme'],
    },
    MonthDay: {
        new: [null, null, 'day', 'overflow'],
        new_from_fields: [null, null, 'overflow'],
    },
    Period: {
        new: ['years', 'months', 'weeks', 'days'],
    },
    Place: {
        new: ['latitude', 'longitude', 'elevation'],
    },
    RecurrenceFields: {
        new: ['frequency'],
    },
    RetailBackend: {
        new: [null, 'last_weekday', 'end_month', 'end', 'pattern'],
    },
    TabularIslamicBackend: {
        new: [null, null, 'epoch'],
    },
    TibetanBackend: {
        new: [null, 'epoch_year', 'beta', null, null, null, 'leap'],
    },
    VagueYearBackend: {
        new: [null, 'epoch'],
    },
};

const PROPERTIES = {
    Backend: ['day_start', 'kind', 'leap_month_constrain'],
    CrescentBackend: ['criterion'],
    Formatter: ['first_year', 'style'],
    HinduBackend: ['ayanamsha', 'month_scheme', 'rule', 'sky'],
    MonthGrid: ['first_weekday', 'maximum_day', 'minimum_day', 'minimum_rows'],
    RetailBackend: ['end', 'end_month', 'last_weekday', 'pattern'],
    TabularIslamicBackend: ['epoch'],
    TibetanBackend: ['beta', 'epoch_year', 'leap'],
    VagueYearBackend: ['epoch'],
};

// What can be made wrong by its properties.
const INITABLE = [
    'CrescentBackend', 'CutoverBackend', 'Formatter', 'HinduBackend', 'Reader', 'RetailBackend', 'TableBackend',
    'TabularIslamicBackend', 'TibetanBackend', 'VagueYearBackend',
];

const SHOWN_LENGTH = 80;

// Arrays may hold themselves.
const SHOWN_DEPTH = 2;

function write(value, depth = 0) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, SHOWN_LENGTH));
    if (typeof value === 'bigint')
        return `${value}n`;
    if (Array.isArray(value)) {
        if (depth === SHOWN_DEPTH)
            return '[…]';
        const length = Math.min(value.length, SHOWN_LENGTH);
        return `[${Array.from({length}, (_, i) => write(value[i], depth + 1)).join(',')}]`;
    }
    return String(value);
}

// A value as it is shown in a message, whatever it is.
function show(value) {
    let text;

    try {
        text = write(value);
    } catch {
        // One that cannot be read.
        text = `of type ${typeof value}`;
    }

    return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH)}…`;
}

const TWO_63 = 2n ** 63n;

function isInt64(value) {
    return (typeof value === 'bigint' || Number.isInteger(value)) &&
        value >= -TWO_63 && value < TWO_63;
}

// Text in C ends at the first NUL, and has no surrogates.
function isText(value) {
    return typeof value === 'string' && !/\0|\p{Surrogate}/u.test(value);
}

// What a value can have to be, and how messages name it.
const CHECKS = {
    accuracy: [value => Number.isInteger(value) && Object.values(Cal.Accuracy).includes(value),
        'a member of Cal.Accuracy'],
    boolean: [value => typeof value === 'boolean', 'a boolean'],
    era: [value => value === null || value instanceof Cal.Era, 'a Cal.Era or null'],
    int: [value => Number.isInteger(value) && value === (value | 0), 'an integer of 32 bits'],
    int64: [isInt64, 'an integer of 64 bits'],
    names: [value => value === null || value instanceof Cal.NameTable, 'a Cal.NameTable or null'],
    label: [value => value === null || value instanceof Cal.DayLabel, 'a Cal.DayLabel or null'],
    optional: [value => value === null || isText(value), 'a string or null'],
    string: [isText, 'a string'],
    uint: [value => Number.isInteger(value) && value === value >>> 0,
        'an integer of 32 bits without a sign'],
};

// Numbers that need not be whole, which C checks: of text gjs would make one.
const FLOATS = ['latitude', 'longitude', 'elevation', 'moment', 'degrees', 'depression'];

// Julian Day Numbers have 64 bits, and indices no sign.
const KINDS = {
    julian_day: 'int64', first_day: 'int64', last_day: 'int64', epoch: 'int64', index: 'uint',
    maximum_day: 'int64', minimum_day: 'int64', column: 'uint', marks: 'uint',
    minimum_rows: 'uint', position: 'uint', row: 'uint',
};

function checkNumber(name, value) {
    if (FLOATS.includes(name)) {
        if (typeof value !== 'number')
            throw new TypeError(`${name} is ${show(value)}, which is not a number`);
        return;
    }

    const kind = KINDS[name] ?? 'int';
    const [holds, what] = CHECKS[kind];

    if (!Number.isInteger(value) && !(kind === 'int64' && typeof value === 'bigint'))
        throw new TypeError(`${name} is ${show(value)}, which is not an integer`);

    if (!holds(value))
        throw new RangeError(`${name} is ${show(value)}, which is not ${what}`);
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

// gjs takes each of first_year, first-year and firstYear.
function normalize(name) {
    return name.replace(/-/g, '_').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

// Objects are made by their _init ().
function checkProperties(prototype, names) {
    const original = prototype._init;

    prototype._init = function (properties = {}, ...rest) {
        for (const [name, value] of Object.entries(properties)) {
            if (names.includes(normalize(name)))
                checkNumber(name, value);
        }
        return original.call(this, properties, ...rest);
    };
}

// Properties that may be set later are set by functions, which check their numbers.
function setByFunctions(prototype, names) {
    for (const name of names) {
        const descriptor = {
            configurable: true,
            get() {
                return this[`get_${name}`]();
            },
            set(value) {
                this[`set_${name}`](value);
            },
        };

        Object.defineProperty(prototype, name, descriptor);
        Object.defineProperty(prototype, name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()), descriptor);
    }
}

// What virtual functions return, the return value first, by the members of CHECKS.
const FALLIBLE = {
    date_to_julian_day: ['boolean', 'int64'],
    get_accuracy: ['accuracy'],
    get_cyclic_year: ['int'],
    get_cyclic_year_name: ['string'],
    get_day_for_label: ['boolean', 'int64'],
    get_day_of_week: ['int'],
    get_days_in_month: ['int'],
    get_era_name: ['string'],
    get_era_year: ['boolean', 'int'],
    get_missing_days: ['boolean', 'int', 'int'],
    get_month_code: ['string'],
    get_month_name: ['string'],
    get_months_in_year: ['int'],
    get_range: ['boolean', 'int64', 'int64'],
    get_weekday_name: ['string'],
    is_leap_year: ['boolean'],
    julian_day_to_date: ['boolean', 'int', 'int', 'int'],
};

const INFALLIBLE = {
    dup_cycle_id: ['optional'],
    dup_day_label: ['label'],
    dup_day_name: ['optional'],
    dup_era: ['era'],
    dup_names: ['names'],
    dup_source_for_day: ['optional'],
    dup_year_count: ['era'],
    get_authoritative_range: ['boolean', 'int64', 'int64'],
    get_authority: ['optional'],
    get_display_name: ['string'],
    get_maximum_days_in_month: ['int'],
    get_maximum_months_in_year: ['int'],
    get_minimum_days_in_month: ['int'],
    get_n_cycles: ['uint'],
    get_n_eras: ['uint'],
    get_n_year_counts: ['uint'],
    is_proleptic: ['boolean'],
};

// The values of an array, or null.  Arrays of other kinds, such as proxies, may say
// something else each time, or throw.
function readValues(result, length) {
    try {
        return Array.isArray(result) && result.length === length
            ? Array.from({length}, (_, i) => result[i]) : null;
    } catch {
        return null;
    }
}

// What gjs is given for a result: it wants an array of its own.
function checkResult(name, kinds, result) {
    const {length} = kinds;
    const values = length > 1 ? readValues(result, length) : [result];

    if (values === null) {
        throw new TypeError(`vfunc_${name}() returned ${show(result)}, ` +
            `which is not an array of ${length} values`);
    }

    for (const [i, kind] of kinds.entries()) {
        const [holds, what] = CHECKS[kind];
        if (!holds(values[i])) {
            const which = length > 1 ? `, whose value ${i + 1}` : ', which';
            throw new TypeError(`vfunc_${name}() returned ${show(result)}${which} is not ${what}`);
        }
    }

    return length > 1 ? values : result;
}

// An error of GLib with what can be read of the one that was thrown, or null.
function copyError(thrown) {
    try {
        if (!(thrown instanceof GLib.Error))
            return null;

        const {domain, code, message} = thrown;
        return CHECKS.uint[0](domain) && domain > 0 && CHECKS.int[0](code) && isText(message)
            ? new GLib.Error(domain, code, message) : null;
    } catch {
        // One that only looks like it has nothing that its prototype could read.
        return null;
    }
}

function newError(message) {
    return new GLib.Error(Cal.Error, Cal.Error.BACKEND, message);
}

// The error of GLib for what a virtual function threw.
function translate(name, thrown) {
    const copy = copyError(thrown);

    if (copy !== null)
        return copy;

    // The caller gets an error without the stack.  gjs logs objects only.
    const shown = show(thrown);
    for (const logged of [thrown, new Error(shown)]) {
        try {
            logError(logged, `vfunc_${name}()`);
            break;
        } catch {
        }
    }

    return newError(`vfunc_${name}() threw ${shown}`);
}

// gjs hands an exception that is no error of GLib to the caller as a plain Error,
// and makes a number, a name or a truth of whatever is returned.
function guarded(name, original) {
    const kinds = FALLIBLE[name];
    // Made beforehand, for when there is no stack left to make one.
    const unknown = newError(`vfunc_${name}() threw what cannot be shown`);

    return function (...values) {
        let returned = false;

        try {
            const result = original.apply(this, values);
            returned = true;
            return checkResult(name, kinds, result);
        } catch (thrown) {
            let error = unknown;
            try {
                error = returned ? newError(thrown.message) : translate(name, thrown);
            } catch {
            }
            throw error;
        }
    };
}

// Without an error to set, gjs logs what is thrown and returns 0 or nothing.
function logged(name, original) {
    const kinds = INFALLIBLE[name];

    return function (...values) {
        return checkResult(name, kinds, original.apply(this, values));
    };
}

// What cannot be made says so at once, and not when it is first used.
function initialize(prototype) {
    const original = prototype._init;

    prototype._init = function (...values) {
        const result = original.apply(this, values);
        this.init(null);
        return result;
    };
}

// Classes that derive from the backend give each of their functions to this.
function checkResults(prototype) {
    const hookUp = prototype[HOOK_UP];

    prototype[HOOK_UP] = function (name, original, ...rest) {
        if (Object.hasOwn(FALLIBLE, name))
            return hookUp.call(this, name, guarded(name, original), ...rest);
        if (Object.hasOwn(INFALLIBLE, name))
            return hookUp.call(this, name, logged(name, original), ...rest);
        return hookUp.call(this, name, original, ...rest);
    };
}

function _init() {
    const checks = {checkNumber, isText, normalize, show};
    const {addValues, convertArguments} = imports.overrides.CalValues;

    Cal = this;
    convertArguments(this, checks);

    for (const [name, functions] of Object.entries(NUMBERS))
        checkMembers(this[name].prototype, functions);

    checkMembers(this, FUNCTIONS);

    // “new Cal.Date(…)” calls Cal.Date.new().
    for (const [name, functions] of Object.entries(CONSTRUCTORS))
        checkMembers(this[name], functions);

    for (const [name, names] of Object.entries(PROPERTIES))
        checkProperties(this[name].prototype, names);

    setByFunctions(this.MonthGrid.prototype, PROPERTIES.MonthGrid);
    checkResults(this.Backend.prototype);
    for (const name of INITABLE)
        initialize(this[name].prototype);

    addValues(this, checks);
}
