// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// What has to be right by the declarations of Cal, and of which type it is.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

// Equal types only.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
function is<A>() {
    return <B>(_value: B, _same: Same<A, B>): void => {};
}

const gregorian = Cal.Backend.lookup('gregory');
const date = new Cal.Date(gregorian, 2026, 11, 22);

is<Cal.Backend>()(gregorian, true);
is<Cal.Date>()(date, true);
is<Cal.Date>()(date.add({months: 1}), true);
is<Cal.Date>()(date.add(new Cal.Period({years: 1}), Cal.Overflow.REJECT), true);
is<Cal.Date>()(date.with({day: 3, monthCode: 'M05'}), true);
is<Cal.Period>()(date.until(date), true);
is<Cal.Period>()(date.since(date, Cal.Unit.MONTH), true);
is<number>()(date.year, true);
is<string>()(date.monthCode, true);
is<string | null>()(date.era, true);
is<boolean>()(date.leapYear, true);
is<Cal.DayLabel | null>()(date.day_label, true);
is<Cal.Backend>()(date.backend, true);
is<boolean>()(date.equals('x'), true);
is<string>()(date.toJSON(), true);
is<number>()(Cal.Date.compare(date, date), true);
is<Date>()(date.to_js_date(), true);
is<Cal.Date>()(Cal.Date.new_from_js_date(gregorian, new Date()), true);
is<Cal.Date>()(Cal.Date.new_from_julian_day(gregorian, 2461367n), true);
is<Cal.Date>()(Cal.Date.new_today(gregorian), true);
is<Cal.Date>()(Cal.Date.new_today(gregorian, GLib.TimeZone.new_utc()), true);
is<Cal.Date>()(Cal.Date.new_from_fields(gregorian, {year: 1, month: 2, day: 3}, Cal.Overflow.REJECT), true);
is<[boolean, number, number, number]>()(gregorian.julian_day_to_date(2461367), true);
is<[boolean, number]>()(gregorian.date_to_julian_day(2026, 11, 22), true);
is<[boolean, string | null, number]>()(gregorian.get_era_for_day(2461367), true);
is<[number, number]>()(date.get_iso_week(), true);
is<[number, number]>()(Cal.locale_get_weekend(null), true);
is<Cal.Era[]>()(gregorian.get_eras(), true);
is<string[]>()(gregorian.aliases, true);
is<Cal.Kind>()(gregorian.kind, true);
is<Cal.DayStart>()(gregorian.dayStart, true);
is<Cal.RetailBackend>()(Cal.RetailBackend.new(null, 6, 1, Cal.RetailEnd.LAST, Cal.RetailPattern.WEEKS_445), true);
is<Cal.RetailBackend>()(new Cal.RetailBackend({'end-month': 1, last_weekday: 6}), true);
is<string>()(new Cal.Formatter({locale: 'fa', backend: gregorian, firstYear: 1950}).format(date), true);
is<Cal.Part[]>()(Cal.Formatter.new_for_style('en', gregorian, Cal.Style.LONG).format_parts(date), true);
is<string>()(Cal.Formatter.new_for_pattern(null, gregorian, 'd').format_period({days: 3}), true);
is<Cal.Date>()(new Cal.Reader({locale: 'en', backend: gregorian}).read('3 May'), true);

const range = new Cal.DateRange(date, date.add({days: 9}), {weeks: 1});
for (const day of range)
    is<Cal.Date>()(day, true);
is<number>()(range.length, true);
is<Cal.Period>()(range.step, true);
is<Cal.Date[]>()([...range].sort(Cal.Date.compare), true);

const rule = Cal.Recurrence.new_from_string('FREQ=MONTHLY;BYDAY=-1FR');
for (const day of rule.dates(date))
    is<Cal.Date>()(day, true);
is<number>()(rule.firstWeekday, true);
is<Cal.Skip>()(rule.skip, true);

for (const observance of Cal.Observance.list('IR', date, date))
    is<string>()(observance.id, true);

const fields = new Cal.DateFields();
fields.year = 2026;
is<number | null>()(fields.eraYear, true);

const registry = Cal.Registry.get_default();
registry.connect('registered', (_registry, backend) => is<Cal.Backend>()(backend, true));

try {
    Cal.Backend.lookup('none');
} catch (error) {
    if (error instanceof Cal.Error) {
        is<string>()(error.codeName, true);
        is<boolean>()(error.matches(Cal.Error, Cal.Error.UNKNOWN_CALENDAR), true);
        is<string[] | null>()(Cal.Error.dup_readings(error), true);
    }
}

// A calendar of one's own.
export const Plain = GObject.registerClass(class Plain extends Cal.Backend {
    _init() {
        super._init({id: 'plain', kind: Cal.Kind.SOLAR});
    }

    vfunc_is_leap_year(_year: number): boolean {
        return false;
    }

    vfunc_date_to_julian_day(year: number, month: number, day: number): [boolean, number] {
        return [true, year * 360 + (month - 1) * 30 + day - 1];
    }

    vfunc_dup_era(_index: number): Cal.Era | null {
        return Cal.Era.new('plain', null, Cal.EraKind.EPOCH, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
    }
});

is<Cal.Date>()(new Cal.Date(new Plain(), 1, 1, 1), true);
