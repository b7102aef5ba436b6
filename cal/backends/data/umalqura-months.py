#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes cal-islamic-umalqura-data.c: the months of the Umm al-Qura calendar,
1300 to 1600 AH, to standard output.

Inputs, both asked for the length of every month; they must agree:

  ICU 72 (Debian: libicu72), calendar islamic-umalqura;
  OpenJDK 17 (Debian: openjdk-17-jdk-headless), java.time.chrono.HijrahDate,
      variant Hijrah-umalqura.

Both have them from the King Abdulaziz City for Science and Technology (KACST),
which computes the calendar.
"""

import ctypes
import pathlib
import subprocess
import sys
import tempfile

FIRST_YEAR, LAST_YEAR = 1300, 1600
FIRST_DAY = 2408762       # 1882-11-12
CIVIL_END_DAY = 2515427   # 1 Muharram 1601 in islamic-civil, 2174-11-26

# Packing, as in cal-islamic-table-private.h.
MEAN_MONTH = 1935317      # 29.530594 days in units of 2^-16

JAVA = '''
import java.time.chrono.HijrahDate;

public class Months {
  public static void main (String[] args) {
    for (int year = %d; year <= %d; year++)
      for (int month = 1; month <= 12; month++)
        System.out.println (HijrahDate.of (year, month, 1).toEpochDay () + 2440588);
    System.out.println (HijrahDate.of (%d, 12, 1).toEpochDay () + 2440588
                        + HijrahDate.of (%d, 12, 1).lengthOfMonth ());
  }
}
''' % (FIRST_YEAR, LAST_YEAR, LAST_YEAR, LAST_YEAR)

UCAL_MONTH, UCAL_DATE, UCAL_EXTENDED_YEAR, UCAL_JULIAN_DAY = 2, 5, 19, 20


def starts_from_java():
    """Julian Day Numbers of the months and of the day after the last."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, 'Months.java')
        source.write_text(JAVA, encoding='ascii')
        output = subprocess.run(['java', str(source)], check=True, capture_output=True, text=True)
    return [int(line) for line in output.stdout.split()]


def starts_from_icu():
    """The same from ICU."""
    icu = ctypes.CDLL('libicui18n.so.72')
    icu.ucal_open_72.restype = ctypes.c_void_p
    error = ctypes.c_int(0)
    calendar = ctypes.c_void_p(icu.ucal_open_72('UTC\0'.encode('utf-16-le'), 3,
                                                b'en@calendar=islamic-umalqura', 0,
                                                ctypes.byref(error)))
    starts = []
    for index in range(12 * FIRST_YEAR, 12 * (LAST_YEAR + 1) + 1):
        icu.ucal_clear_72(calendar)
        icu.ucal_set_72(calendar, UCAL_EXTENDED_YEAR, index // 12)
        icu.ucal_set_72(calendar, UCAL_MONTH, index % 12)
        icu.ucal_set_72(calendar, UCAL_DATE, 1)
        starts.append(icu.ucal_get_72(calendar, UCAL_JULIAN_DAY, ctypes.byref(error)))
    if error.value > 0:
        sys.exit('ICU reports error %d' % error.value)
    return starts


def main():
    starts = starts_from_icu()
    if starts != starts_from_java():
        sys.exit('ICU and Java do not agree')
    if starts[0] != FIRST_DAY or starts[-1] != CIVIL_END_DAY:
        sys.exit('the table does not join the civil calendar')
    if not {b - a for a, b in zip(starts, starts[1:])} <= {29, 30}:
        sys.exit('a month is neither of 29 nor of 30 days')

    offsets = [start - FIRST_DAY - (index * MEAN_MONTH >> 16)
               for index, start in enumerate(starts)]
    least = min(offsets)
    print('''/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Made by data/umalqura-months.py; do not edit. */

#include "config.h"

#include "cal-islamic-table-private.h"

/* From %d days before 1 Muharram %d. */
const guint8 cal_islamic_umalqura_offsets[] = {''' % (-least, FIRST_YEAR))
    for index in range(0, len(offsets) - 1, 12):
        print('  %s, /* %d */' % (', '.join(str(offset - least)
                                            for offset in offsets[index:index + 12]),
                                  FIRST_YEAR + index // 12))
    print('  %d\n};' % (offsets[-1] - least))


main()
