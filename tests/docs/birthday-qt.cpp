/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The next birthday by the Persian calendar, with QCalendar, which has no anniversaries. */

#include <cstdio>

#include <QCalendar>
#include <QDate>

static QDate
getBirthday (int year, const QCalendar::YearMonthDay &born, const QCalendar &calendar)
{
  const int last = calendar.daysInMonth (born.month, year);

  return QDate (year, born.month, qMin (born.day, last), calendar);
}

int
main ()
{
  const QCalendar persian (QCalendar::System::Jalali);
  const QDate today (2026, 11, 22);
  const auto born = persian.partsFromDate (QDate (1990, 3, 5));
  const int year = today.year (persian);
  QDate birthday = getBirthday (year, born, persian);

  if (birthday < today)
    birthday = getBirthday (year + 1, born, persian);

  std::puts (qPrintable (birthday.toString ("yyyy-MM-dd")));

  return 0;
}
