// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes Hebrew dates as hebcal does, for the tests of the reader.
//
//   npm install @hebcal/core@6.9.3
//   TZ=UTC node writers-hebcal.mjs > writers-hebcal.txt
//
// The days are 1,500 of 1930 to 2045, the seed is 5787.  Under each heading “# writer
// calendar locale form” a line has the ISO date and the text.  “bare” is the form in
// letters without vowel points.

import { HDate } from '@hebcal/core';
import { days, head, section } from './writers-days.mjs';

const DAYS = days(5787, 1930, 2045);

// Hebcal takes the day of the local time zone.
const write = (form) => (date) => form(new HDate(date));

head('@hebcal/core 6.9.3; by writers-hebcal.mjs.');
section('hebcal hebrew he letters', DAYS, write((date) => date.renderGematriya()));
section('hebcal hebrew he bare', DAYS, write((date) => date.renderGematriya(true)));
section('hebcal hebrew he render', DAYS, write((date) => date.render('he')));
section('hebcal hebrew en toString', DAYS, write((date) => date.toString()));
section('hebcal hebrew en render', DAYS, write((date) => date.render('en')));
