// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// The next birthday by the Persian calendar, with Cal.

import Cal from 'gi://Cal?version=1.0';

const born = Cal.Date.new_from_string('1990-03-05[u-ca=persian]');
const today = Cal.Date.new_from_string('2026-11-22');
const birthday = born.get_next_anniversary(today, Cal.AnniversaryRule.CLAMP);
print(birthday.to_backend(today.backend).format('%Y-%m-%d'));
