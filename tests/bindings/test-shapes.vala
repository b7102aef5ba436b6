/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A calendar written in Vala whose months lack days and repeat labels, whose era turns,
 * and which has leap months; shapes.py has more of them. */

/* 1 January 2000 of the Gregorian calendar; of this one it is day 305 of the year 6809. */
const int64 J2000 = 2451545;

/* Years of twelve months of thirty days, year 0 of which begins on day 0, and in every
 * fourth year M05L instead of M09.  The days have the numbers 1 to 10 and 21 to 40. */
public class Shape : Cal.Backend {
    public Shape () {
        Object (id: "vala-shape", kind: Cal.Kind.LUNISOLAR, thread_safe: true,
                leap_month_constrain: Cal.LeapMonthConstrain.FORWARD, writes_labels: true);
    }

    public override bool is_leap_year (int year) throws Error {
        return false;
    }

    public override int get_months_in_year (int year) throws Error {
        return 12;
    }

    public override int get_days_in_month (int year, int month) throws Error {
        return 30;
    }

    public override bool get_missing_days (int year, int month, out int first, out int n) throws Error {
        first = 11;
        n = 10;
        return true;
    }

    public override string get_month_code (int year, int month) throws Error {
        if (year % 4 != 0 || month < 6 || month > 9)
            return "M%02d".printf (month);

        return month == 6 ? "M05L" : "M%02d".printf (month - 1);
    }

    public override bool date_to_julian_day (int year, int month, int day,
                                             out int64 julian_day) throws Error {
        julian_day = (int64) year * 360 + (month - 1) * 30 + (day > 10 ? day - 10 : day) - 1;
        return true;
    }

    public override bool julian_day_to_date (int64 julian_day, out int year, out int month,
                                             out int day) throws Error {
        int rest = (int) (((julian_day % 360) + 360) % 360);

        year = (int) ((julian_day - rest) / 360);
        month = rest / 30 + 1;
        day = rest % 30 + 1;
        day += day > 10 ? 10 : 0;
        return true;
    }

    /* Days 21 and 22 both have the label 21, and none has 22. */
    public override Cal.DayLabel? dup_day_label (int64 julian_day) {
        int year, month, day;

        try {
            julian_day_to_date (julian_day, out year, out month, out day);
            return new Cal.DayLabel.full (year, get_month_code (year, month), Cal.DayPart.NONE,
                                          day == 22 ? 21 : day, day == 22,
                                          day == 23 ? 1 : day == 21 ? 10 : 0);
        } catch (Error error) {
            return null;
        }
    }

    public override uint get_n_eras () {
        return 1;
    }

    public override Cal.Era? dup_era (uint index) {
        return make_era ("te", Cal.EraKind.TURNING, 1);
    }

    public override uint get_n_year_counts () {
        return 1;
    }

    public override Cal.Era? dup_year_count (uint index) {
        return make_era ("auc", Cal.EraKind.OFFSET, -752);
    }

    public override bool get_era_year (int64 julian_day, string code, out int era_year) throws Error {
        era_year = (int) ((julian_day - 90) / 360) - 638;
        return true;
    }

    public override uint get_n_cycles () {
        return 1;
    }

    public override string? dup_cycle_id (uint index) {
        return "wuku";
    }

    public override string? dup_day_name (int64 julian_day, string? locale, Cal.NameWidth width) {
        return julian_day % 360 == 0 ? "first" : null;
    }

    public override string? get_source_for_day (int64 julian_day) {
        return "decree";
    }

    private static Cal.Era? make_era (string code, Cal.EraKind kind, int first_year) {
        try {
            return new Cal.Era (code, null, kind, first_year, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
        } catch (Error error) {
            return null;
        }
    }
}

delegate void Call () throws Error;

void assert_fails (int code, Call call) {
    try {
        call ();
    } catch (Error error) {
        assert_error (error, Cal.Error.quark (), code);
        return;
    }

    assert_not_reached ();
}

void assert_date (Cal.Date date, int year, string code, int day) {
    assert_cmpint (date.get_year (), CompareOperator.EQ, year);
    assert_cmpstr (date.get_month_code (), CompareOperator.EQ, code);
    assert_cmpint (date.get_day (), CompareOperator.EQ, day);
}

void test_valid () throws Error {
    assert_true (new Shape ().validate (J2000 - 500, J2000 + 500));
}

void test_gaps () throws Error {
    var shape = new Shape ();
    int first, n;

    assert_true (shape.get_missing_days (6809, 11, out first, out n));
    assert_cmpint (first, CompareOperator.EQ, 11);
    assert_cmpint (n, CompareOperator.EQ, 10);
    assert_cmpint (shape.get_last_day_in_month (6809, 11), CompareOperator.EQ, 40);
    assert_fails (Cal.Error.INVALID_DATE, () => { new Cal.Date (shape, 6809, 11, 15); });
    assert_date (new Cal.Date.with_overflow (shape, 6809, 11, 15, Cal.Overflow.CONSTRAIN), 6809, "M11", 21);
}

void test_months () throws Error {
    var shape = new Shape ();
    var leap = new Cal.Date.from_month_code (shape, 6808, "M05L", 5, Cal.Overflow.REJECT);
    var ninth = new Cal.Date.from_month_code (shape, 6807, "M09", 5, Cal.Overflow.REJECT);

    assert_date (leap.add_years (1, Cal.Overflow.CONSTRAIN), 6809, "M06", 5);
    assert_date (leap.add_years (4, Cal.Overflow.REJECT), 6812, "M05L", 5);
    assert_date (ninth.add_years (1, Cal.Overflow.CONSTRAIN), 6808, "M08", 5);
    assert_fails (Cal.Error.UNKNOWN_MONTH_CODE, () => { ninth.add_years (1, Cal.Overflow.REJECT); });
}

void test_labels () throws Error {
    var shape = new Shape ();
    var label = new Cal.DayLabel (6809, "M11", Cal.DayPart.NONE, 21);
    var skipped = new Cal.DayLabel (6809, "M11", Cal.DayPart.NONE, 22);
    int64 first, last, day;

    assert_true (shape.writes_labels);
    assert_true (shape.get_day_for_label (label, Cal.LabelWhich.FIRST, Cal.Overflow.REJECT, out first));
    assert_true (shape.get_day_for_label (label, Cal.LabelWhich.LAST, Cal.Overflow.REJECT, out last));
    assert_true (last == first + 1);
    assert_true (shape.get_day_for_label (skipped, Cal.LabelWhich.LAST, Cal.Overflow.CONSTRAIN, out day));
    assert_true (day == last);
    assert_fails (Cal.Error.INVALID_DATE, () => {
        shape.get_day_for_label (skipped, Cal.LabelWhich.LAST, Cal.Overflow.REJECT, out day);
    });
    assert_true (shape.dup_day_label (last).is_repeated ());
}

void test_eras () throws Error {
    var shape = new Shape ();
    var date = new Cal.Date.from_julian_day (shape, J2000);
    int year;

    assert_cmpint (date.get_era_year (), CompareOperator.EQ, 6171);
    assert_true (date.get_count_year ("auc", out year));
    assert_cmpint (year, CompareOperator.EQ, 7562);
    assert_date (new Cal.Date.from_era (shape, "te", 6171, 2, 5, Cal.Overflow.REJECT), 6810, "M02", 5);
    assert_date (new Cal.Date.from_era (shape, "te", 6171, 4, 5, Cal.Overflow.REJECT), 6809, "M04", 5);
    assert_cmpstr (shape.get_cycles ()[0].get_id (), CompareOperator.EQ, "wuku");
    assert_cmpstr (shape.get_source_for_day (J2000), CompareOperator.EQ, "decree");
    assert_cmpstr (shape.dup_day_name (360 * 6809, null, Cal.NameWidth.WIDE), CompareOperator.EQ, "first");
    assert_null (date.dup_day_name (null, Cal.NameWidth.WIDE));
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

    add ("/vala-shapes/valid", test_valid);
    add ("/vala-shapes/gaps", test_gaps);
    add ("/vala-shapes/months", test_months);
    add ("/vala-shapes/labels", test_labels);
    add ("/vala-shapes/eras", test_eras);

    return Test.run ();
}
