// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints the date of today in the Hebrew calendar: gjs -m first-program.js

import Cal from 'gi://Cal?version=1.0';

const hebrew = Cal.Backend.lookup('hebrew');
const today = Cal.Date.new_today(hebrew);

print(today.format('%A, %-d %B %Y'));
