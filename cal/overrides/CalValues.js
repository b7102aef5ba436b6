// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

/* exported addValues, convertArguments */

// What the types of Cal have in JavaScript beside the functions of C: properties, texts,
// plain objects for periods and fields, arguments that may be left out, and Date.

// Julian Day Number of 1 January 1970, and what Date counts in a day.
const JULIAN_DAY_1970 = 2440588;
const DAY = 24 * 60 * 60 * 1000;

// The properties of types that are no objects of GObject, and the functions they are
// read with where these are not called after them.
const PROPERTIES = {
    Cycle: ['id', 'length', 'unit'],
    Date: [
        'accuracy', 'backend', 'cyclic_year', 'day', 'day_label', 'day_of_week', 'day_of_year',
        'days_in_month', 'days_in_year', 'era', 'era_year', 'julian_day', 'leap_month', 'leap_year',
        'month', 'month_code', 'months_in_year', 'related_iso_year', 'year',
    ],
    DateRange: ['first', 'last', 'length', 'step'],
    DayLabel: ['month_code', 'n_skipped', 'number', 'part', 'repeated', 'year'],
    Era: ['aliases', 'code', 'first_day', 'first_year', 'kind', 'last_day'],
    MonthDay: ['backend', 'day', 'month_code', 'reference_day'],
    Observance: ['accuracy', 'announced', 'date', 'id', 'n_days', 'rule', 'tradition'],
    Part: ['kind', 'length', 'source', 'start', 'text'],
    Period: ['days', 'months', 'sign', 'weeks', 'years'],
    Place: ['elevation', 'latitude', 'longitude', 'time_zone'],
    Recurrence: [
        'backend', 'count', 'first_weekday', 'frequency', 'interval', 'month_days', 'months', 'n_weekdays',
        'positions', 'skip', 'weeks', 'year_days',
    ],
    RecurrenceIterator: ['backend'],
    RecurrenceSet: ['start'],
};

// Other such types.
const WITHOUT_PROPERTIES = ['DateFields', 'NameTable', 'RecurrenceFields'];

const GETTERS = {
    announced: 'is_announced', leap_month: 'is_leap_month', leap_year: 'is_leap_year', repeated: 'is_repeated',
};

// What a plain object can have that stands for a period or for fields.
const PERIOD = ['years', 'months', 'weeks', 'days'];
const NUMBERS = ['year', 'month', 'day', 'era_year'];
const TEXTS = ['month_code', 'era'];

function quote(nick) {
    return nick.toLowerCase().replace(/_/g, '-');
}

// The name of a member of an enumeration.
function nameMember(type, value) {
    return Object.keys(type).find(name => type[name] === value);
}

function writeFields(fields) {
    const values = [...NUMBERS, ...TEXTS].filter(name => fields[name] !== null)
        .map(name => `${name} ${fields[name]}`);
    return `[${['Cal.DateFields', ...values].join(' ')}]`;
}

// Everything has a text, which is also what it is in JSON.
function makeTexts(Cal) {
    return {
        Backend: self => self.get_id(),
        Cycle: self => self.get_id(),
        Date: self => self.to_string(),
        DateFields: writeFields,
        DateRange: self => `${self.first}/${self.last}/${self.step}`,
        DayLabel: self => `${self.year}-${self.month_code} ` +
            `${quote(nameMember(Cal.DayPart, self.part))} ${self.number}`,
        Era: self => self.get_code(),
        Formatter: self => `[Cal.Formatter ${self.locale} ${self.backend.get_id()} ` +
            `${self.pattern ?? self.skeleton ?? quote(nameMember(Cal.Style, self.style))}]`,
        MonthDay: self => self.to_string(),
        NameTable: () => '[Cal.NameTable]',
        Observance: self => `${self.get_id()} ${self.get_date()}`,
        Part: self => self.get_text(),
        Period: self => self.to_string(),
        Place: self => `${self.latitude}, ${self.longitude}, ${self.elevation} m`,
        Reader: self => `[Cal.Reader ${self.locale} ${self.backend.get_id()}]`,
        Recurrence: self => self.to_string() ?? `[Cal.Recurrence of ${self.backend.get_id()}]`,
        RecurrenceFields: () => '[Cal.RecurrenceFields]',
        RecurrenceIterator: () => '[Cal.RecurrenceIterator]',
        RecurrenceSet: self => self.to_string() ?? '[Cal.RecurrenceSet]',
        Registry: self => `[Cal.Registry ${self.list_ids().length} calendars]`,
    };
}

function toCamelCase(name) {
    return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

// gjs has the properties of objects in both spellings, too.
function addProperty(prototype, name, descriptor) {
    for (const spelling of new Set([name, toCamelCase(name)]))
        Object.defineProperty(prototype, spelling, {configurable: true, ...descriptor});
}

function addProperties(prototype, names) {
    for (const name of names) {
        const getter = GETTERS[name] ?? `get_${name}`;
        addProperty(prototype, name, {
            get() {
                return this[getter]();
            },
        });
    }
}

// Fields change, and lack values.
function addFields(prototype) {
    for (const name of NUMBERS) {
        addProperty(prototype, name, {
            get() {
                const [has, value] = this[`get_${name}`]();
                return has ? value : null;
            },
            set(value) {
                this[`set_${name}`](value);
            },
        });
    }

    for (const name of TEXTS) {
        addProperty(prototype, name, {
            get() {
                return this[`get_${name}`]();
            },
            set(value) {
                this[`set_${name}`](value);
            },
        });
    }
}

// “a < b” would compare texts.
function refuseValueOf(type, name) {
    const how = type.prototype.compare ? `Cal.${name}.compare(), equals()` : 'equals()';

    type.prototype.valueOf = function () {
        throw new TypeError(`Cal.${name} has no value to calculate or compare with; ` +
            `use ${how} or toString()`);
    };
}

function addEquals(type) {
    type.prototype.equals = function (other) {
        return other instanceof type && this.equal(other);
    };
}

function addTexts(Cal) {
    for (const [name, write] of Object.entries(makeTexts(Cal))) {
        const {prototype} = Cal[name];
        prototype.toString = prototype.toJSON = function () {
            return write(this);
        };
    }
}

// The members of a plain object, by their names in C.
function readMembers(what, type, value, names, checks) {
    const prototype = typeof value === 'object' && value !== null && Object.getPrototypeOf(value);

    if (prototype !== Object.prototype && prototype !== null) {
        throw new TypeError(`${what} is ${checks.show(value)}, which is neither a Cal.${type} ` +
            `nor an object with some of ${names.join(', ')}`);
    }

    const members = new Map();
    for (const [name, member] of Object.entries(value)) {
        const known = checks.normalize(name);
        if (!names.includes(known))
            throw new TypeError(`${what} has ${name}, which is none of ${names.join(', ')}`);
        if (members.has(known))
            throw new TypeError(`${what} has ${known} twice`);
        members.set(known, member);
    }

    if (members.size === 0)
        throw new TypeError(`${what} has none of ${names.join(', ')}`);
    return members;
}

function checkText(name, value, checks) {
    if (!checks.isText(value))
        throw new TypeError(`${name} is ${checks.show(value)}, which is not a string`);
}

// What makes a period or fields of what stands for them.
function makeConversions(Cal, checks) {
    const newPeriod = Cal.Period.new;

    return {
        // Of an object that is not of Cal, gjs says an address in memory.
        date(what, value) {
            if (typeof value === 'object' && value !== null && !(value instanceof Cal.Date))
                throw new TypeError(`${what} is ${checks.show(value)}, which is not a Cal.Date`);
            return value;
        },
        period(what, value) {
            if (value instanceof Cal.Period)
                return value;
            const members = readMembers(what, 'Period', value, PERIOD, checks);
            for (const [name, member] of members)
                checks.checkNumber(name, member);
            return newPeriod(...PERIOD.map(name => members.get(name) ?? 0));
        },
        step(what, value) {
            return value === null ? value : this.period(what, value);
        },
        fields(what, value) {
            if (value instanceof Cal.DateFields)
                return value;
            const fields = Cal.DateFields.new();
            for (const [name, member] of
                readMembers(what, 'DateFields', value, [...NUMBERS, ...TEXTS], checks)) {
                if (TEXTS.includes(name))
                    checkText(name, member, checks);
                fields[`set_${name}`](member);
            }
            return fields;
        },
    };
}

// Arguments that are looked at here, with what they are; null stands for others.
const DATE = {kind: 'date', what: 'date'};
const FIELDS = {kind: 'fields', what: 'fields'};
const PERIOD_ARGUMENT = {kind: 'period', what: 'period'};
const OTHER = {kind: 'date', what: 'other'};
const FIRST = {kind: 'date', what: 'first'};
const LAST = {kind: 'date', what: 'last'};
const START = {kind: 'date', what: 'start'};
const ON_OR_AFTER = {kind: 'date', what: 'on_or_after'};

const CONVERTED = {
    Date: {new_from_fields: [null, FIELDS]},
    DateRange: {new: [FIRST, LAST, {kind: 'step', what: 'step'}]},
    MonthDay: {new_from_date: [DATE], new_from_fields: [null, FIELDS]},
    Observance: {list: [null, FIRST, LAST], list_tradition: [null, FIRST, LAST]},
};

const CONVERTED_METHODS = {
    Cycle: {get_value: [DATE], next: [null, ON_OR_AFTER]},
    Date: {
        add: [PERIOD_ARGUMENT],
        compare: [OTHER],
        equal: [OTHER],
        get_next_anniversary: [ON_OR_AFTER],
        replace: [FIELDS],
        since: [OTHER],
        since_rounded: [OTHER],
        until: [OTHER],
        until_rounded: [OTHER],
    },
    DateRange: {contains: [DATE]},
    Formatter: {
        format: [DATE],
        format_parts: [DATE],
        format_period: [PERIOD_ARGUMENT],
        format_range: [FIRST, LAST],
        format_range_parts: [FIRST, LAST],
        format_relative: [DATE, {kind: 'date', what: 'reference'}],
    },
    MonthDay: {next: [ON_OR_AFTER]},
    Recurrence: {iterate: [START], list: [START, FIRST, LAST]},
    RecurrenceFields: {set_until: [{kind: 'date', what: 'until'}]},
    RecurrenceIterator: {skip_to: [DATE]},
    RecurrenceSet: {
        add_date: [DATE],
        exclude_date: [DATE],
        iterate: [START],
        list: [START, FIRST, LAST],
    },
};

function convert(holder, functions, conversions) {
    for (const [name, places] of Object.entries(functions)) {
        const original = holder[name];
        holder[name] = function (...values) {
            const converted = values.map((value, i) => {
                const {kind, what} = places[i] ?? {};
                return kind ? conversions[kind](what, value) : value;
            });
            return original.apply(this, converted);
        };
    }
}

// Arguments at the end that may be left out.  One that is undefined is not left out: it may
// be a misspelt name.
function leaveOut(holder, name, place, value) {
    const original = holder[name];

    holder[name] = function (...values) {
        if (values.length === place)
            values.push(value);
        return original.apply(this, values);
    };
}

function addDefaults(Cal) {
    const {Date: {prototype}} = Cal;

    for (const name of ['add', 'add_months', 'add_years', 'replace'])
        leaveOut(prototype, name, 1, Cal.Overflow.CONSTRAIN);
    for (const name of ['since', 'until'])
        leaveOut(prototype, name, 1, Cal.Unit.DAY);
    leaveOut(prototype, 'to_date_time', 0, null);
    leaveOut(Cal.Date, 'new_today', 1, null);
    leaveOut(Cal.DateRange, 'new', 2, null);
    leaveOut(Cal.Place, 'new', 3, null);
}

// “new Cal.Recurrence('FREQ=DAILY')”, and of a set its lines.  What “new” calls takes the text.
function takeText(type, name) {
    const original = type[name];

    type[name] = function (...values) {
        return typeof values[0] === 'string' ? type.new_from_string(...values) : original.apply(this, values);
    };
}

// “new Cal.Period({years: 1})”.
function takeObject(Cal, conversions) {
    const original = Cal.Period.new;

    Cal.Period.new = function (...values) {
        return values.length === 1 ? conversions.period('period', values[0]) : original.apply(this, values);
    };
}

// The day that a Date of JavaScript is in the time zone of the user.
function addDates(Cal) {
    Cal.Date.new_from_js_date = function (backend, date) {
        if (!(date instanceof Date))
            throw new TypeError('date is not a Date');

        const utc = new Date(0);
        utc.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
        if (isNaN(utc))
            throw new RangeError(`date is ${date}, which has no day`);
        return Cal.Date.new_from_julian_day(backend, utc.getTime() / DAY + JULIAN_DAY_1970);
    };

    Cal.Date.prototype.to_js_date = function () {
        const utc = new Date((this.get_julian_day() - JULIAN_DAY_1970) * DAY);
        const date = new Date(1970, 0, 1);

        date.setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
        if (isNaN(date))
            throw new RangeError(`${this} is a day that Date does not have`);
        return date;
    };
}

function addErrors(Cal) {
    const {prototype} = Cal.Error;

    Object.defineProperty(prototype, 'name', {configurable: true, value: 'Cal.Error', writable: true});
    Object.defineProperty(prototype, 'codeName', {
        configurable: true,
        get() {
            return nameMember(Cal.Error, this.code);
        },
    });
}

function addIteration(Cal) {
    // “for (const date of range)”.
    Cal.DateRange.prototype[Symbol.iterator] = function* () {
        for (let i = 0; i < this.get_length(); i++)
            yield this.get_date(i);
    };

    // “for (const date of rule.dates(start))”.  What an iterator gives in JavaScript is made
    // of what next () of Cal gives.
    Cal.RecurrenceIterator.prototype[Symbol.iterator] = function* () {
        for (let date = this.next(); date !== null; date = this.next())
            yield date;
    };
    Cal.Recurrence.prototype.dates = function (start) {
        return this.iterate(start);
    };
    Cal.RecurrenceSet.prototype.dates = function (start = this.get_start()) {
        if (start === null)
            throw new TypeError('start is missing, and the set knows none');
        return this.iterate(start);
    };

    // “for (const day of grid)”.
    Cal.MonthGrid.prototype[Symbol.iterator] = function* () {
        for (let i = 0; i < this.get_n_items(); i++)
            yield this.get_day(i);
    };
}

// What is given, before its numbers are checked.
function convertArguments(Cal, checks) {
    const conversions = makeConversions(Cal, checks);

    for (const [name, functions] of Object.entries(CONVERTED))
        convert(Cal[name], functions, conversions);
    for (const [name, functions] of Object.entries(CONVERTED_METHODS))
        convert(Cal[name].prototype, functions, conversions);
    addDefaults(Cal);
}

function addValues(Cal, checks) {
    for (const [name, names] of Object.entries(PROPERTIES))
        addProperties(Cal[name].prototype, names);
    addFields(Cal.DateFields.prototype);

    for (const name of [...Object.keys(PROPERTIES), ...WITHOUT_PROPERTIES]) {
        refuseValueOf(Cal[name], name);
        addEquals(Cal[name]);
    }
    addEquals(Cal.Backend);
    addTexts(Cal);

    takeObject(Cal, makeConversions(Cal, checks));
    takeText(Cal.Recurrence, 'new_from_fields');
    takeText(Cal.RecurrenceSet, 'new');
    Cal.Date.prototype.with = Cal.Date.prototype.replace;
    Cal.Date.compare = (a, b) => a.compare(b);
    Cal.Date.prototype.toLocaleString = function (locale = null, style = Cal.Style.MEDIUM) {
        return Cal.Formatter.new_for_style(locale, this.get_backend(), style).format(this);
    };
    addDates(Cal);
    addErrors(Cal);
    addIteration(Cal);
}
