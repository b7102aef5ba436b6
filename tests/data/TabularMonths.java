// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the months of tabular Islamic calendars as Time4J has them, for tests/islamic.c
// and tests/made.c.
//
//   mvn dependency:copy -Dartifact=net.time4j:time4j-base:5.9.4 -DoutputDirectory=.
//   java -cp time4j-base-5.9.4.jar TabularMonths.java > tabular-months.txt
//
// Each line has a variant, a year, the Julian Day Number of its first day, and for each
// month 0 where it has 30 days, 9 where it has 29.

import net.time4j.PlainDate;
import net.time4j.calendar.HijriAlgorithm;
import net.time4j.calendar.HijriCalendar;
import net.time4j.engine.EpochDays;

public class TabularMonths {
  // Of the years 1 to 1600, which it has: two cycles at each end, and those around ours.
  private static final int[][] SPANS = {{1, 60}, {1381, 1500}, {1541, 1600}};

  private static long julianDay(HijriCalendar date) {
    return date.transform(PlainDate.class).get(EpochDays.JULIAN_DAY_NUMBER);
  }

  private static String line(HijriAlgorithm variant, int year) {
    HijriCalendar first = HijriCalendar.of(variant, year, 1, 1);
    StringBuilder months = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      months.append(HijriCalendar.of(variant, year, month, 1).lengthOfMonth() == 30 ? '0' : '9');
    }
    return variant.getVariant() + " " + year + " " + julianDay(first) + " " + months;
  }

  public static void main(String[] arguments) {
    System.out.print("""
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Time4J 5.9.4; by TabularMonths.java.
""");
    for (HijriAlgorithm variant : HijriAlgorithm.values()) {
      for (int[] span : SPANS) {
        for (int year = span[0]; year <= span[1]; year++) {
          System.out.println(line(variant, year));
        }
      }
    }
  }
}
