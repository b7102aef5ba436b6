// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes Persian dates as moment-jalaali does, for the tests of the reader.
//
//   npm install moment-jalaali@0.10.5 moment@2.31.0
//   TZ=UTC node writers-moment-jalaali.mjs > writers-moment-jalaali.txt
//
// The days are 1,500 of 1930 to 2045, the seed is 1405.  Under each heading “# writer
// calendar locale form” a line has the ISO date and the text.  “modern” and “classic”
// are the package's two dialects.

import moment from 'moment-jalaali';
import { days, head, section } from './writers-days.mjs';

const DAYS = days(1405, 1930, 2045);

const write = (form) => (date) => moment(date).format(form);

head('moment-jalaali 0.10.5, moment 2.31.0; by writers-moment-jalaali.mjs.');
moment.locale('en');
section('moment-jalaali persian en long', DAYS, write('jD jMMMM jYYYY'));
moment.loadPersian({ dialect: 'persian-modern', usePersianDigits: true });
section('moment-jalaali persian fa modern', DAYS, write('dddd jD jMMMM jYYYY'));
moment.loadPersian({ dialect: 'persian', usePersianDigits: false });
section('moment-jalaali persian fa classic', DAYS, write('dddd jD jMMMM jYYYY'));
