// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes dates as Intl.DateTimeFormat does, for the tests of the reader.
//
//   node writers-intl.mjs LOCALE > writers-intl-LOCALE.txt
//
// with Node.js 20.20.2 (ICU 78.2, CLDR 48).  The days are 1,500 of 1930 to 2045, of 1950
// to 2040 where the short form has two digits of the year, and of 1998 to 2055 where a form
// has only the year of the cycle (1996 and 2056 are as far from 2026); they are dealt to the forms full, long and short in turn.
// The seeds are in the table below.  Under each heading “# writer calendar locale form” a line
// has the ISO date and the text.

import { days, head, section } from './writers-days.mjs';

const USUAL = [1930, 2045];
const WRITTEN = {
  'ar-SA': ['islamic-umalqura', 1, USUAL],
  en: ['islamic-umalqura', 2, USUAL],
  'en-hebrew': ['hebrew', 3, USUAL],
  he: ['hebrew', 4, USUAL],
  ja: ['japanese', 5, USUAL],
  th: ['buddhist', 6, [1950, 2040]],
  'zh-TW': ['roc', 7, USUAL],
  zh: ['chinese', 8, USUAL],
  fa: ['persian', 9, USUAL],
  am: ['ethiopic', 10, USUAL],
  ko: ['dangi', 11, [1998, 2055]],
};
const FORMS = ['full', 'long', 'short'];

const name = process.argv[2];
const [calendar, seed, years] = WRITTEN[name];
const locale = name.replace('-hebrew', '');
const dates = days(seed, ...years);

head(`Intl.DateTimeFormat of Node.js ${process.versions.node} (ICU ${process.versions.icu}, CLDR ${process.versions.cldr});
# by writers-intl.mjs ${name}.`);
FORMS.forEach((dateStyle, index) => {
  const formatter = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { dateStyle, timeZone: 'UTC' });

  section(`Intl ${calendar} ${locale} ${dateStyle}`,
    dates.filter((date, number) => number % FORMS.length === index),
    (date) => formatter.format(date));
});
