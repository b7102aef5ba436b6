/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Small tasks, each in a function: birthdays, memorial days, two dates, sunset, old letters. */

Cal.Date next_birthday (Cal.Date born, Cal.Backend calendar, Cal.Date today) throws Error {
    var date = born.to_backend (calendar);
    return date.get_next_anniversary (today, Cal.AnniversaryRule.CLAMP);
}

Cal.RecurrenceIterator list_birthdays (Cal.Date born, Cal.Backend calendar, Cal.Date today) throws Error {
    var date = born.to_backend (calendar);
    var birthdays = date.iterate_anniversaries (Cal.AnniversaryRule.CLAMP);
    birthdays.skip_to (today);
    return birthdays;
}

Cal.Date next_yahrzeit (Cal.Date died, bool after_sunset, Cal.Date today) throws Error {
    var hebrew = Cal.Backend.lookup ("hebrew");
    var date = died.add_days (after_sunset ? 1 : 0).to_backend (hebrew);
    return date.get_next_anniversary (today, Cal.AnniversaryRule.HEBREW_YAHRZEIT);
}

string write_both (Cal.Date day, Cal.Backend calendar, string locale) throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var first = new Cal.Formatter.for_style (locale, gregorian, Cal.Style.FULL);
    var second = new Cal.Formatter.for_style (locale, calendar, Cal.Style.LONG);
    return "%s · %s".printf (first.format (day), second.format (day));
}

Cal.Date date_at (Cal.Backend calendar, DateTime time, string place) throws Error {
    return new Cal.Date.at (calendar, time, Cal.Place.lookup (place));
}

Cal.Date read_old_date (string text, string territory) throws Error {
    var calendar = new Cal.CutoverBackend.for_territory (territory);
    var reader = new Cal.Reader ("en", calendar);
    return reader.read (text);
}

string show (Cal.Date date) throws Error {
    return date.format ("%-d %B %Y");
}

void run () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var hebrew = Cal.Backend.lookup ("hebrew");
    var chinese = Cal.Backend.lookup ("chinese");
    var day = new Cal.Date (gregorian, 2026, 11, 22);
    var born = new Cal.Date (gregorian, 1990, 3, 5);

    var birthday = next_birthday (born, chinese, day);
    var age = birthday.year - born.to_backend (chinese).year;
    print ("birthday: %s, %d years\n", show (birthday.to_backend (gregorian)), age);

    var birthdays = list_birthdays (born, chinese, day);
    for (int i = 0; i < 3; i++)
        print ("again: %s\n", show (birthdays.next ().to_backend (gregorian)));

    var yahrzeit = next_yahrzeit (new Cal.Date (gregorian, 2024, 3, 20), true, day);
    var evening = yahrzeit.to_backend (gregorian).add_days (-1);
    print ("yahrzeit: %s, from the evening of %s\n", show (yahrzeit), show (evening));

    print ("%s\n", write_both (day, hebrew, "en"));
    var time = new DateTime.from_iso8601 ("2026-11-22T18:00:00+02", null);
    print ("after sunset: %s\n", show (date_at (hebrew, time, "Jerusalem")));

    foreach (var text in new string[] { "11 February 1731/32", "2 September 1752" })
        print ("%s: %s\n", text, show (read_old_date (text, "GB").to_backend (gregorian)));
}

int main () {
    // For the character set of the output.
    Intl.setlocale ();

    try {
        run ();
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
