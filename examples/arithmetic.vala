/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reckons with dates as people do: months, ages, birthdays and memorial days. */

Cal.Date parse (string text) throws Error {
    return new Cal.Date.from_native_string (null, text);
}

void show (string what, Cal.Date date) {
    print ("%s: %s, %s\n", what, date.to_native_string (), date.to_annotated_string (Cal.Annotation.NEVER));
}

void reckon (Cal.Date today) throws Error {
    var date = parse ("2026-M01-31[u-ca=gregory]");
    show ("a month later", date.add_months (1));
    try {
        date.add_months (1, Cal.Overflow.REJECT);
    } catch (Cal.Error.INVALID_DATE error) {
        print ("%s\n", error.message);
    }

    var wedding = parse ("1403-M12-30[u-ca=persian]");
    show ("a year, two months and ten days later", wedding.add (new Cal.Period (1, 2, 0, 10)));

    var born = parse ("1370-M01-01[u-ca=persian]");
    var age = born.until (today.to_backend (born.backend), Cal.Unit.YEAR);
    print (@"the age: $(age.years) years, $(age.months) months and $(age.days) days\n");

    var moon = parse ("1969-M07-20[u-ca=gregory]");
    var about = moon.until_rounded (today, Cal.Unit.YEAR, Cal.Unit.YEAR, 1, Cal.RoundingMode.HALF_EXPAND);
    print (@"about $(about.years) years\n");
}

void remember (Cal.Date today) throws Error {
    var born = parse ("2000-M02-29[u-ca=gregory]");
    show ("29 February, taken earlier", born.get_next_anniversary (today, Cal.AnniversaryRule.CLAMP));
    show ("29 February, taken later", born.get_next_anniversary (today, Cal.AnniversaryRule.ROLL_FORWARD));

    var date = parse ("5785-M06-10[u-ca=hebrew]");
    show ("the birthday", date.get_next_anniversary (today, Cal.AnniversaryRule.HEBREW_BIRTHDAY));
    show ("the yahrzeit", date.get_next_anniversary (today, Cal.AnniversaryRule.HEBREW_YAHRZEIT));

    var birthday = new Cal.MonthDay.from_date (parse ("1987-M06L-15[u-ca=chinese]"));
    show ("the Chinese birthday", birthday.next (today, Cal.Skip.BACKWARD));
    show ("in the leap month again", birthday.next (today, Cal.Skip.OMIT));
}

int main () {
    // For the character set of the output.
    Intl.setlocale ();

    try {
        var today = parse ("2026-M11-22[u-ca=gregory]");

        reckon (today);
        remember (today);

        show ("the week began", today.start_of_week (Cal.locale_get_first_weekday ("fa-IR")));
        int year;
        int week = today.get_iso_week (out year);
        print (@"week $week of $year\n");

        show ("the end of this year", today.replace (new Cal.DateFields () { month_code = "M12", day = 31 }));
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
