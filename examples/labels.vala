/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The label of a day, names of one's own, a cycle, a range and a place. */

/* Burmese days are counted to the full moon, and then from it. */
void show_labels () throws Error {
    var burmese = Cal.Backend.lookup ("burmese");
    var date = new Cal.Date (burmese, 1386, 1, 20);
    var label = date.day_label;
    var half = label.part == Cal.DayPart.WANING ? "waning" : "waxing";
    print (@"day $(date.day) is day $(label.number) of the $half moon\n");

    /* Which day has a label; LAST is for calendars in which a number comes twice. */
    var wanted = new Cal.DayLabel (date.year, date.month_code, Cal.DayPart.WANING, 1);
    int64 julian_day;
    burmese.get_day_for_label (wanted, Cal.LabelWhich.FIRST, Cal.Overflow.REJECT, out julian_day);
    print (@"it wanes from day $(new Cal.Date.from_julian_day (burmese, julian_day).day)\n");
}

/* Names are added first, and then a calendar has them. */
void show_names () throws Error {
    var names = new Cal.NameTable ();
    names.add_month ("en", "M01", Cal.NameWidth.WIDE, "First Harvest");
    names.add_spelling ("en", Cal.PartKind.MONTH, "M01", "harvest");
    var island = Object.new (typeof (Cal.VagueYearBackend), id: "example-island", epoch: (int64) 2451545,
                             names: names) as Cal.Backend;
    var formatter = new Cal.Formatter.for_pattern ("en", island, "d MMMM y");
    print ("%s, %d\n", formatter.format (new Cal.Date (island, 27, 1, 8)), formatter.parse ("9 harvest 27").day);
}

/* The weeks of Bali have names, and there are thirty of them. */
void show_weeks () throws Error {
    var wuku = Cal.Cycle.lookup ("wuku");
    var first = new Cal.Date (Cal.Backend.lookup ("gregory"), 2026, 11, 22);
    var sundays = new Cal.DateRange (first, first.add_months (1), new Cal.Period (0, 0, 1, 0));
    foreach (var day in sundays)
        print ("%d/%d: %s\n", day.month, day.day, wuku[wuku.get_value (day), "en"]);
}

int main () {
    try {
        show_labels ();
        show_names ();
        show_weeks ();

        /* Latitude and longitude in degrees, elevation in metres. */
        var mecca = new Cal.Place (21.4225, 39.8262, 277, new TimeZone.identifier ("+03:00"));
        print ("%g, %g, %s\n", mecca.latitude, mecca.longitude, mecca.time_zone.get_identifier ());
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
