// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes years as Time4J has them, for tests/other-years.c.
//
//   mvn dependency:copy -Dartifact=net.time4j:time4j-base:5.9.4 -DoutputDirectory=.
//   java -cp time4j-base-5.9.4.jar YearsOfTime4J.java > years-of-time4j.txt
//
// Every day is asked for its date.  A line has a calendar, a year, the Julian Day Number of its
// first day, and the lengths of its months, with L behind that of a leap month and those that
// are the same in a row as LENGTH*COUNT.  Of years that only have the months of another
// calendar there is one in seven.

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.JucheCalendar;
import net.time4j.calendar.VietnameseCalendar;
import net.time4j.calendar.bahai.BadiCalendar;
import net.time4j.engine.EpochDays;
import net.time4j.history.ChronoHistory;
import net.time4j.history.HistoricDate;

public class YearsOfTime4J {
  // A date, whose month is a number that no other one of the year has.
  private record Date(int year, int month, boolean leap, int day) {}

  private static PlainDate iso(long julianDay) {
    return PlainDate.of(julianDay, EpochDays.JULIAN_DAY_NUMBER);
  }

  // The year is the ISO year in which it begins.
  private static Date vietnam(long julianDay) {
    VietnameseCalendar date = iso(julianDay).transform(VietnameseCalendar.class);
    EastAsianMonth month = date.getMonth();
    int year = iso(julianDay - date.getDayOfYear() + 1).getYear();
    return new Date(year, 2 * month.getNumber() + (month.isLeap() ? 1 : 0), month.isLeap(), date.getDayOfMonth());
  }

  // A date is that of the day on whose evening before it begins.
  private static Date bahai(long julianDay) {
    BadiCalendar date = iso(julianDay).transform(BadiCalendar.class);
    int year = 361 * (date.getKullishai() - 1) + 19 * (date.getVahid() - 1) + date.getYearOfVahid();
    int month = date.hasMonth() ? date.getMonth().getValue() : 0;
    return new Date(year, month, month == 0, date.getDayOfDivision());
  }

  private static Date juche(long julianDay) {
    JucheCalendar date = iso(julianDay).transform(JucheCalendar.class);
    return new Date(date.getYear() + 1911, date.getMonth().getValue(), false, date.getDayOfMonth());
  }

  private static Date byzantine(long julianDay) {
    ChronoHistory history = ChronoHistory.PROLEPTIC_BYZANTINE;
    HistoricDate date = history.convert(iso(julianDay));
    int year = date.getYearOfEra(history.getNewYearStrategy());
    return new Date(year, date.getMonth(), false, date.getDayOfMonth());
  }

  private static String join(List<String> months) {
    StringBuilder text = new StringBuilder();
    for (int i = 0, next; i < months.size(); i = next) {
      for (next = i; next < months.size() && months.get(next).equals(months.get(i)); next++) {}
      text.append(" ").append(months.get(i));
      if (next > i + 1) text.append("*").append(next - i);
    }
    return text.toString();
  }

  private static void write(String name, LongFunction<Date> dates, long day, int lastYear, int step) {
    Date date = dates.apply(day);

    for (int count = 0; date.year() <= lastYear; count++) {
      int year = date.year();
      long firstDay = day;
      List<String> months = new ArrayList<>();

      while (date.year() == year) {
        Date first = date;
        int length = 0;

        for (; date.year() == year && date.month() == first.month(); date = dates.apply(++day))
          if (date.day() != ++length) throw new IllegalStateException(name + " " + day);

        months.add(length + (first.leap() ? "L" : ""));
      }

      if (count % step == 0) System.out.println(name + " " + year + " " + firstDay + join(months));
    }
  }

  public static void main(String[] arguments) {
    System.out.print("""
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Time4J 5.9.4; by YearsOfTime4J.java.
""");
    write("vietnam", YearsOfTime4J::vietnam, 2439885, 2150, 1);
    write("juche", YearsOfTime4J::juche, 2419403, 2600, 7);
    write("bahai", YearsOfTime4J::bahai, 2394647, 360, 1);
    write("byzant", YearsOfTime4J::byzantine, 1721302, 8500, 7);
  }
}
