// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the years of reformed calendars as ThreeTen-Extra and Time4J have them, for
// tests/reformed.c and tests/french.c.
//
//   mvn dependency:copy -Dartifact=org.threeten:threeten-extra:1.8.0 -DoutputDirectory=.
//   mvn dependency:copy -Dartifact=net.time4j:time4j-base:5.9.4 -DoutputDirectory=.
//   java -cp threeten-extra-1.8.0.jar:time4j-base-5.9.4.jar ReformYears.java > reform-years.txt
//
// Every day is asked for its date.  A line “months” has a calendar, a letter and the lengths
// of the months of years of that kind, as the numbers of their days show them.  A line
// “years” has a calendar, a year, the Julian Day Number of its first day, and the letters of
// that year and those after it.

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.JulianFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import net.time4j.PlainDate;
import net.time4j.calendar.frenchrev.FrenchRepublicanAlgorithm;
import net.time4j.calendar.frenchrev.FrenchRepublicanCalendar;
import net.time4j.engine.EpochDays;
import org.threeten.extra.chrono.DiscordianDate;
import org.threeten.extra.chrono.InternationalFixedDate;
import org.threeten.extra.chrono.PaxDate;
import org.threeten.extra.chrono.Symmetry010Date;
import org.threeten.extra.chrono.Symmetry454Date;

public class ReformYears {
  private static final int YEARS_OF_LINE = 100;

  private static int[] fields(ChronoLocalDate date) {
    return new int[] {
      date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR), date.get(ChronoField.DAY_OF_MONTH)
    };
  }

  // The complementary days have no month there.
  private static int[] french(long julianDay, FrenchRepublicanAlgorithm algorithm) {
    PlainDate iso = PlainDate.of(julianDay, EpochDays.JULIAN_DAY_NUMBER);
    FrenchRepublicanCalendar.Date date = iso.transform(FrenchRepublicanCalendar.class).getDate(algorithm);
    int year = date.get(FrenchRepublicanCalendar.YEAR_OF_ERA);
    int day = date.get(FrenchRepublicanCalendar.DAY_OF_YEAR);
    return new int[] {year, (day - 1) / 30 + 1, (day - 1) % 30 + 1};
  }

  private static LocalDate iso(long julianDay) {
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay);
  }

  private static void write(String name, LongFunction<int[]> dates, long firstDay, int lastYear) {
    Map<String, Character> kinds = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    int[] date = dates.apply(firstDay);
    long day = firstDay;

    if (date[1] != 1 || date[2] != 1) throw new IllegalStateException(name + " does not begin a year");

    for (int count = 0; date[0] <= lastYear; count++) {
      int year = date[0];
      StringBuilder months = new StringBuilder();

      if (count % YEARS_OF_LINE == 0)
        lines.append(count == 0 ? "" : "\n").append("years " + name + " " + year + " " + day + " ");

      while (date[0] == year) {
        int month = date[1];
        int length = 0;

        for (; date[0] == year && date[1] == month; date = dates.apply(++day)) {
          // What a calendar numbers otherwise is seen in the lengths.
          if (date[2] == ++length) continue;
          months.append(" !").append(date[2]);
          length = date[2];
        }

        months.append(" ").append(length);
      }

      kinds.putIfAbsent(months.toString(), (char) ('a' + kinds.size()));
      lines.append(kinds.get(months.toString()));
    }

    for (Map.Entry<String, Character> kind : kinds.entrySet())
      System.out.println("months " + name + " " + kind.getValue() + kind.getKey());

    System.out.println(lines);
  }

  public static void main(String[] arguments) {
    System.out.print("""
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# ThreeTen-Extra 1.8.0 and Time4J 5.9.4; by ReformYears.java.
""");
    write("sym454", day -> fields(Symmetry454Date.from(iso(day))), 1721426, 2600);
    write("sym010", day -> fields(Symmetry010Date.from(iso(day))), 1721426, 2600);
    write("ifc", day -> fields(InternationalFixedDate.from(iso(day))), 1721426, 2600);
    write("pax", day -> fields(PaxDate.from(iso(day))), 1721425, 2600);
    write("discord", day -> fields(DiscordianDate.from(iso(day))), 1721426, 3700);
    write("french-rep", day -> french(day, FrenchRepublicanAlgorithm.EQUINOX), 2375840, 1201);
    write("french-romme", day -> french(day, FrenchRepublicanAlgorithm.ROMME), 2375840, 1201);
  }
}
