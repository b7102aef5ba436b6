/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the types of Cal have in Vala beside the functions of C: properties, “foreach”, “[]”,
 * “in”, and arguments that may be left out. */

delegate void Call () throws Error;

Cal.Date make (int year, int month, int day) throws Error {
    return new Cal.Date (Cal.Backend.lookup ("gregory"), year, month, day);
}

void test_properties () throws Error {
    var hebrew = Cal.Backend.lookup ("hebrew");
    var date = new Cal.Date.from_native_string (hebrew, "5784-M05L-30");

    assert_true (date.backend == hebrew && date.year == 5784 && date.month == 6 && date.day == 30);
    assert_true (date.leap_month && date.leap_year && date.day_label == null);
    assert_cmpstr (date.month_code + date.era, CompareOperator.EQ, "M05Lam");
    assert_cmpint (date.era_year, CompareOperator.EQ, 5784);
    assert_true (date.day_of_week == date.get_day_of_week () && date.days_in_month == 30);
    assert_true (date.day_of_year == date.get_day_of_year () && date.days_in_year == 383);
    assert_true (date.months_in_year == 13 && date.julian_day == date.get_julian_day ());
    assert_true (date.accuracy == date.get_accuracy () && date.cyclic_year == date.get_cyclic_year ());
    assert_true (date.related_iso_year == date.get_related_iso_year ());

    var period = new Cal.Period (-1, -2, -3, -4);
    assert_true (period.years == -1 && period.months == -2 && period.weeks == -3);
    assert_true (period.days == -4 && period.sign == -1);

    var birthday = new Cal.MonthDay.from_date (date);
    assert_true (birthday.backend == hebrew && birthday.day == 30 && birthday.month_code == "M05L");
    assert_true (birthday.reference_day == birthday.get_reference_day ());

    var era = new Cal.Era ("vala", { "genie" }, Cal.EraKind.OFFSET, 3, 4, 5);
    assert_true (era.code == "vala" && era.kind == Cal.EraKind.OFFSET && era.first_year == 3);
    assert_true (era.first_day == 4 && era.last_day == 5 && era.aliases.length == 1);

    var label = new Cal.DayLabel.full (2026, "M05", Cal.DayPart.DARK, 3, true, 0);
    assert_true (label.year == 2026 && label.month_code == "M05" && label.part == Cal.DayPart.DARK);
    assert_true (label.number == 3 && label.repeated && label.n_skipped == 0);

    var place = new Cal.Place (21.5, 39.75, 277);
    assert_true (place.latitude == 21.5 && place.longitude == 39.75 && place.elevation == 277);
    assert_true (place.time_zone == null);

    var formatter = new Cal.Formatter.for_pattern ("en", hebrew, "d/M");
    var part = formatter.format_parts (date)[2];
    assert_true (part.kind == Cal.PartKind.MONTH && part.text == "6" && part.start == 3);
    assert_true (part.length == 1 && part.source == Cal.PartSource.SHARED);
}

void test_labels () throws Error {
    var date = new Cal.Date (Cal.Backend.lookup ("burmese"), 1386, 1, 20);

    assert_true (date.day_label.part == Cal.DayPart.WANING && date.day_label.number == 5);
    assert_true (date.day_label.equal (date.get_day_label ()));
}

void test_ranges () throws Error {
    var first = make (2026, 1, 31);
    var range = new Cal.DateRange (first, make (2026, 5, 1), new Cal.Period (0, 1, 0, 0));
    var text = new StringBuilder ();

    foreach (var date in range)
        text.append (@"$(date.month)/$(date.day) ");
    assert_cmpstr (text.str, CompareOperator.EQ, "1/31 2/28 3/31 4/30 ");

    int n = 0;
    foreach (Cal.Date date in new Cal.DateRange (first, first.add_days (9)))
        n += date.day;
    assert_cmpint (n, CompareOperator.EQ, 31 + 45);

    assert_true (range.size == 4 && range.length == 4);
    assert_cmpstr (range[1].to_string (), CompareOperator.EQ, make (2026, 2, 28).to_string ());
    assert_true (range[0].equal (range.first) && range.last.equal (make (2026, 5, 1)));
    assert_true (range.step.months == 1);
    assert_true (make (2026, 3, 31) in range && !(make (2026, 3, 30) in range));

    try {
        assert_null (range[4]);
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.OUT_OF_RANGE);
    }
}

void test_observances () throws Error {
    var observances = Cal.Observance.list ("IL", make (2026, 9, 1), make (2026, 9, 30));

    assert_cmpint (observances.length, CompareOperator.EQ, 4);
    assert_cmpstr (observances[0].id, CompareOperator.EQ, "rosh-hashanah");
    assert_true (observances[0].n_days == 2 && observances[0].date.day == 1 && !observances[0].announced);
    assert_cmpstr (observances[0].dup_name ("en"), CompareOperator.EQ, "Rosh Hashanah");

    try {
        Cal.Observance.list_tradition ("martian", make (2026, 9, 1), make (2026, 9, 30));
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.INVALID_NAME);
    }
}

void test_recurrence () throws Error {
    var rule = new Cal.Recurrence.from_string ("FREQ=MONTHLY;COUNT=3;BYDAY=-1FR");
    var fields = new Cal.RecurrenceFields (Cal.Unit.MONTH);
    var text = new StringBuilder ();

    foreach (var date in rule.dates (make (2026, 1, 1)))
        text.append (@"$(date.month)/$(date.day) ");
    assert_cmpstr (text.str, CompareOperator.EQ, "1/30 2/27 3/27 ");

    assert_true (rule.n_weekdays == 1 && rule.months.length == 0 && rule.month_days.length == 0);
    assert_true (rule.count == 3 && rule.frequency == Cal.Unit.MONTH && rule.skip == Cal.Skip.OMIT);
    fields.set_count (3);
    fields.add_weekday (5, -1);
    assert_true (new Cal.Recurrence.from_fields (fields).equal (rule));
    assert_true (rule.list (make (2026, 1, 1), make (2026, 2, 1), make (2026, 12, 31)).length == 2);

    var dates = new Cal.RecurrenceSet (rule.backend);
    dates.add_rule (rule);
    dates.exclude_date (make (2026, 2, 27));
    var iterator = dates.iterate (make (2026, 1, 1));
    iterator.skip_to (make (2026, 2, 1));
    assert_cmpint (iterator.next ().month, CompareOperator.EQ, 3);
    assert_null (iterator.next ());

    assert_true (dates.add_anniversaries (make (2024, 2, 29), Cal.AnniversaryRule.CLAMP));
    assert_cmpint (dates.iterate (make (2026, 2, 1)).next ().day, CompareOperator.EQ, 28);

    try {
        assert_null (new Cal.Recurrence.from_string ("FREQ=HOURLY"));
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.PARSE);
    }
}

void test_cycles () throws Error {
    var weton = Cal.Cycle.lookup ("weton");

    assert_true (weton.id == "weton" && weton.length == 35 && weton.unit == Cal.CycleUnit.DAY);
    assert_cmpstr (weton[6, "en"], CompareOperator.EQ, "Friday Legi");
    assert_cmpstr (weton[6], CompareOperator.EQ, weton.get_name (null, 6, Cal.NameWidth.WIDE));

    try {
        assert_null (weton[36]);
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.OUT_OF_RANGE);
    }
}

void test_defaults () throws Error {
    var date = make (2026, 1, 31);

    assert_true (date.add (new Cal.Period (0, 1, 0, 0)).equal (make (2026, 2, 28)));
    assert_true (date.add_months (1).equal (make (2026, 2, 28)) && date.add_years (1).day == 31);
    assert_cmpstr (date.until (make (2026, 3, 31)).to_string (), CompareOperator.EQ, "P59D");
    assert_cmpstr (date.since (make (2026, 3, 31)).to_string (), CompareOperator.EQ, "-P59D");
    assert_cmpstr (date.to_date_time ().format ("%F"), CompareOperator.EQ, "2026-01-31");
    assert_true (new Cal.Date.today (date.backend).backend == date.backend);

    try {
        date.add_months (1, Cal.Overflow.REJECT);
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.INVALID_DATE);
    }
}

void test_fields () throws Error {
    var fields = new Cal.DateFields () { year = 2026, month = 2, day = 30 };
    var date = new Cal.Date.from_fields (Cal.Backend.lookup ("gregory"), fields, Cal.Overflow.CONSTRAIN);

    assert_true (date.equal (make (2026, 2, 28)));
    assert_true (fields.month_code == null && fields.era == null);
    fields.month_code = "M02";
    assert_cmpstr (fields.month_code, CompareOperator.EQ, "M02");
    assert_true (date.replace (new Cal.DateFields () { era = "bce", era_year = 5 }).year == -4);
}

/* Dates as keys, and in order. */
void test_collections () throws Error {
    var names = new HashTable<Cal.Date, string> (Cal.Date.hash, Cal.Date.equal);
    var dates = new GenericArray<Cal.Date> ();
    var hebrew = Cal.Backend.lookup ("hebrew");

    names[make (2026, 1, 31)] = "January";
    assert_cmpstr (names[make (2026, 1, 31)], CompareOperator.EQ, "January");
    assert_null (names[make (2026, 1, 30)]);
    assert_null (names[make (2026, 1, 31).to_backend (hebrew)]);

    dates.add (make (2026, 5, 1));
    dates.add (make (2026, 2, 1).to_backend (hebrew));
    dates.add (make (2026, 3, 1));
    dates.sort (Cal.Date.compare);
    assert_cmpstr (@"$(dates[0].backend.id) $(dates[1]) $(dates[2])", CompareOperator.EQ,
                   "hebrew 2026-03-01[u-ca=gregory] 2026-05-01[u-ca=gregory]");
}

/* A test of Vala's cannot throw. */
void add (string path, owned Call call) {
    Test.add_data_func (path, () => {
        try {
            call ();
        } catch (Error error) {
            Test.message ("%s", error.message);
            Test.fail ();
        }
    });
}

int main (string[] args) {
    Test.init (ref args);

    add ("/vala-values/properties", test_properties);
    add ("/vala-values/labels", test_labels);
    add ("/vala-values/ranges", test_ranges);
    add ("/vala-values/cycles", test_cycles);
    add ("/vala-values/observances", test_observances);
    add ("/vala-values/recurrence", test_recurrence);
    add ("/vala-values/defaults", test_defaults);
    add ("/vala-values/fields", test_fields);
    add ("/vala-values/collections", test_collections);

    return Test.run ();
}
