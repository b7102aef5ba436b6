// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes days of observances as hebcal has them in Israel, for tests/observances.c.
//
//   npm install @hebcal/core@6.9.3
//   node observances-hebcal.mjs > observances-hebcal.txt
//
// Each line has the id of an observance and its days from 2000 to 2030.

import { HebrewCalendar } from '@hebcal/core';

const NAMES = {
  'rosh-hashanah': /^Rosh Hashana \d+$/,
  'fast-of-gedaliah': /^Tzom Gedaliah$/,
  'yom-kippur': /^Yom Kippur$/,
  'sukkot': /^Sukkot I$/,
  'shemini-atzeret': /^Shmini Atzeret$/,
  'hanukkah': /^Chanukah: 2 Candles$/,
  'tenth-of-tevet': /^Asara B'Tevet$/,
  'tu-bishvat': /^Tu BiShvat$/,
  'fast-of-esther': /^Ta'anit Esther$/,
  'purim': /^Purim$/,
  'shushan-purim': /^Shushan Purim$/,
  'passover': /^Pesach I$/,
  'yom-hashoah': /^Yom HaShoah$/,
  'yom-hazikaron': /^Yom HaZikaron$/,
  'yom-haatzmaut': /^Yom HaAtzma'ut$/,
  'lag-baomer': /^Lag BaOmer$/,
  'yom-yerushalayim': /^Yom Yerushalayim$/,
  'shavuot': /^Shavuot$/,
  'seventeenth-of-tammuz': /^Tzom Tammuz$/,
  'tisha-bav': /^Tish'a B'Av( \(observed\))?$/,
};

const days = Object.fromEntries(Object.keys(NAMES).map((id) => [id, []]));

for (let year = 2000; year <= 2030; year++)
  for (const event of HebrewCalendar.calendar({ year, isHebrewYear: false, il: true }))
    for (const [id, name] of Object.entries(NAMES))
      if (name.test(event.getDesc()))
        days[id].push(event.getDate().greg().toISOString().split('T')[0]);

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# @hebcal/core 6.9.3; by observances-hebcal.mjs.`);

for (const [id, list] of Object.entries(days))
  console.log([id, ...new Set(list)].join(' '));
