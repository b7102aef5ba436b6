/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today in two calendars, with QCalendar. */

#include <cstdio>

#include <QCalendar>
#include <QDate>

int
main ()
{
  const QDate today = QDate::currentDate ();

  for (auto system : { QCalendar::System::Gregorian, QCalendar::System::Jalali })
    std::puts (qPrintable (today.toString ("yyyy-MM-dd", QCalendar (system))));

  return 0;
}
