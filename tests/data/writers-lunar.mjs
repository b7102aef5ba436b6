// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes Chinese dates as lunar-javascript does, for the tests of the reader.
//
//   npm install lunar-javascript@1.7.7
//   TZ=UTC node writers-lunar.mjs > writers-lunar.txt
//
// The days are 1,500 of 1930 to 2045 with the seed 2026, and for “cyclic”, whose texts
// have only the year of the cycle, 1,500 of 1998 to 2055 with the seed 43 (1996 and 2056 are
// as far from 2026).  Under each heading “# writer calendar locale form” a line has the ISO
// date and the text.  “related” has the year in digits.

import lunar from 'lunar-javascript';
import { days, head, section } from './writers-days.mjs';

const DAYS = days(2026, 1930, 2045);
const CYCLE = days(43, 1998, 2055);

// Without a time, and without the local time zone.
const write = (form) => (date) =>
  form(lunar.Solar.fromYmd(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()).getLunar());

const monthAndDay = (date) => `${date.getMonthInChinese()}月${date.getDayInChinese()}`;

head('lunar-javascript 1.7.7; by writers-lunar.mjs.');
section('lunar-javascript chinese zh toString', DAYS, write((date) => date.toString()));
section('lunar-javascript chinese zh related', DAYS, write((date) => `${date.getYear()}年${monthAndDay(date)}`));
section('lunar-javascript chinese zh cyclic', CYCLE, write((date) => `${date.getYearInGanZhi()}年${monthAndDay(date)}`));
