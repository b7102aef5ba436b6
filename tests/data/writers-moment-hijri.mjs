// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes dates of Umm al-Qura as moment-hijri does, for the tests of the reader.
//
//   npm install moment-hijri@3.0.0 moment@2.31.0
//   TZ=UTC node writers-moment-hijri.mjs > writers-moment-hijri.txt
//
// The days are 1,500 of 2000 to 2028, the seed is 1448: in 1420 to 1450 AH all tables of the
// calendar are to agree, before and after that the package has another.  Under each heading
// “# writer calendar locale form” a line has the ISO date and the text.

import moment from 'moment-hijri';
import { days, head, section } from './writers-days.mjs';

const DAYS = days(1448, 2000, 2028);

const write = (locale, form) => (date) => moment(date).locale(locale).format(form);

head('moment-hijri 3.0.0, moment 2.31.0; by writers-moment-hijri.mjs.');
section('moment-hijri islamic-umalqura en long', DAYS, write('en', 'iD iMMMM iYYYY'));
section('moment-hijri islamic-umalqura en medium', DAYS, write('en', 'iDD iMMM iYYYY'));
section('moment-hijri islamic-umalqura ar-SA long', DAYS, write('ar-sa', 'iD iMMMM iYYYY'));
section('moment-hijri islamic-umalqura ar-SA numeric', DAYS, write('ar-sa', 'iYYYY/iMM/iDD'));
