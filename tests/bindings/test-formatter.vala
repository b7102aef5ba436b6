/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates for people, from Vala: formatters, parts, ranges and locales. */

/* 22 November 2026 of the Gregorian calendar. */
const int64 DAY = 2461367;

void test_write () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var date = new Cal.Date.from_julian_day (gregorian, DAY);
    var formatter = new Cal.Formatter.for_style ("en", gregorian, Cal.Style.FULL);

    assert_cmpstr (formatter.format (date), GLib.CompareOperator.EQ, "Sunday, November 22, 2026");
    formatter = new Cal.Formatter.for_skeleton ("en", gregorian, "yMMMd");
    assert_cmpstr (formatter.format (date), GLib.CompareOperator.EQ, "Nov 22, 2026");
    assert_cmpstr (formatter.pattern, GLib.CompareOperator.EQ, "MMM d, y");
    formatter = (Cal.Formatter) Object.new (typeof (Cal.Formatter), "numbering-system", "arabext",
                                            "pattern", "d MMMM y");
    assert_cmpstr (formatter.format (date), GLib.CompareOperator.EQ, "۲۲ November ۲۰۲۶");
    assert_cmpstr (date.format ("%A %-d %B %Y"), GLib.CompareOperator.EQ, "Sunday 22 November 2026");
}

void test_parts () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var date = new Cal.Date.from_julian_day (gregorian, DAY);
    var last = new Cal.Date.from_julian_day (gregorian, DAY + 3);
    var formatter = new Cal.Formatter.for_pattern ("en", gregorian, "d MMMM y");
    var parts = formatter.format_parts (date);

    assert_cmpint (parts.length, GLib.CompareOperator.EQ, 5);
    assert_true (parts[2].get_kind () == Cal.PartKind.MONTH);
    assert_cmpstr (parts[2].get_text (), GLib.CompareOperator.EQ, "November");
    assert_cmpuint (parts[2].get_start (), GLib.CompareOperator.EQ, 3);
    assert_cmpstr (formatter.format_range (date, last), GLib.CompareOperator.EQ, "22–25 November 2026");
}

void test_lengths () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var date = new Cal.Date.from_julian_day (gregorian, DAY);
    var last = new Cal.Date.from_julian_day (gregorian, DAY + 3);
    var formatter = new Cal.Formatter.for_style ("en", gregorian, Cal.Style.LONG);
    var parts = formatter.format_range_parts (date, last);

    assert_true (parts[0].get_source () == Cal.PartSource.SHARED);
    assert_true (parts[2].get_source () == Cal.PartSource.FIRST);
    assert_cmpstr (parts[2].get_text (), GLib.CompareOperator.EQ, "22");
    assert_cmpstr (formatter.format_relative (last, date), GLib.CompareOperator.EQ, "in 3 days");
    assert_cmpstr (formatter.format_period (new Cal.Period (41, 8, 0, 0)), GLib.CompareOperator.EQ,
                   "41 years, 8 months");
    assert_cmpstr (formatter.format_month_day (new Cal.MonthDay.from_date (date)), GLib.CompareOperator.EQ,
                   "November 22");
    assert_cmpstr (gregorian.get_weekday_name ("en", 7, Cal.NameWidth.SHORT, Cal.NameContext.FORMAT),
                   GLib.CompareOperator.EQ, "Su");
}

void test_read () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var formatter = new Cal.Formatter.for_pattern ("en", gregorian, "d MMMM y");
    var failed = false;

    assert_true (formatter.parse ("22 November 2026").get_julian_day () == DAY);

    try {
        formatter.parse ("31 November 2026");
    } catch (Cal.Error.INVALID_DATE error) {
        failed = true;
    }

    assert_true (failed);
}

void test_locale () {
    int first, last;

    Cal.locale_get_weekend ("fa-IR", out first, out last);
    assert_cmpint (first, GLib.CompareOperator.EQ, 5);
    assert_cmpint (last, GLib.CompareOperator.EQ, 5);
    assert_cmpint (Cal.locale_get_first_weekday ("fa-IR"), GLib.CompareOperator.EQ, 6);
    assert_true (Cal.locale_is_weekend ("fa-IR", 5) && !Cal.locale_is_weekend ("fa-IR", 6));
    assert_true (Cal.locale_get_text_direction ("fa-IR") == Cal.TextDirection.RTL);
    assert_true (Cal.locale_is_known ("en") && !Cal.locale_is_known ("xx"));
    assert_cmpstr (Cal.locale_get_preferred_calendars ("fa-IR")[0], GLib.CompareOperator.EQ, "persian");
}

delegate void Check () throws Error;

void add (string name, owned Check check) {
    Test.add_data_func (@"/cal/vala/formatter/$name", () => {
        try {
            check ();
        } catch (Error error) {
            GLib.error ("%s", error.message);
        }
    });
}

int main (string[] args) {
    Test.init (ref args);
    add ("write", test_write);
    add ("parts", test_parts);
    add ("lengths", test_lengths);
    add ("read", test_read);
    add ("locale", () => test_locale ());
    return Test.run ();
}
