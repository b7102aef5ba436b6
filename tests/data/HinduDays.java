// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes days of Hindu calendars as Time4J has them, for tests/hindu.c.
//
//   mvn dependency:copy -Dartifact=net.time4j:time4j-base:5.9.4 -DoutputDirectory=.
//   java -cp time4j-base-5.9.4.jar HinduDays.java > hindu-time4j.txt
//
// With --all it writes each day from 500 to 2800.  Each line has the variant, a Julian Day
// Number, the elapsed year of the Shaka era of solar calendars, and of the Vikrama era of the
// others, the number of the sign or of the month whose name the month has, 1 if it is a leap
// month, and the day of the month or the lunar day.

import net.time4j.PlainDate;
import net.time4j.calendar.hindu.AryaSiddhanta;
import net.time4j.calendar.hindu.HinduCalendar;
import net.time4j.calendar.hindu.HinduEra;
import net.time4j.calendar.hindu.HinduRule;
import net.time4j.calendar.hindu.HinduVariant;
import net.time4j.engine.EpochDays;

public class HinduDays {
  // The first day, the last and the steps; with a prime number all days of months come.
  private static final int[][] SPANS = {{1903683, 2744000, 4001}, {2451545, 2462867, 61}};
  private static final int[][] ALL = {{1903683, 2744000, 1}};

  private static void print(String name, HinduVariant variant, boolean solar, int julianDay) {
    PlainDate day = PlainDate.of(julianDay, EpochDays.JULIAN_DAY_NUMBER);
    HinduCalendar date = day.transform(HinduCalendar.class, variant);
    int month = solar ? date.getMonth().getRasi() : date.getMonth().getValue().getValue();
    System.out.println(name + " " + julianDay + " " + date.getYear() + " " + month + " "
        + (date.getMonth().isLeap() ? 1 : 0) + " " + date.getDayOfMonth().getValue());
  }

  private static void print(String name, HinduVariant variant, boolean solar, int[][] spans) {
    for (int[] span : spans) {
      for (int day = span[0]; day <= span[1]; day += span[2]) {
        print(name, variant, solar, day);
      }
    }
  }

  public static void main(String[] arguments) {
    int[][] spans = arguments.length > 0 ? ALL : SPANS;
    System.out.print("""
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Time4J 5.9.4; by HinduDays.java.
""");
    for (HinduRule rule : HinduRule.values()) {
      boolean solar = rule.ordinal() < HinduRule.AMANTA.ordinal();
      HinduVariant variant = rule.variant().with(solar ? HinduEra.SAKA : HinduEra.VIKRAMA).withElapsedYears();
      print(rule.name().toLowerCase(), variant, solar, spans);
    }
    print("arya_solar", AryaSiddhanta.SOLAR.variant().with(HinduEra.KALI_YUGA).withElapsedYears(), true, spans);
  }
}
