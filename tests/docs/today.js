// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Today in two calendars, with Cal.

import Cal from 'gi://Cal?version=1.0';

for (const name of ['gregory', 'persian'])
    print(Cal.Date.new_today(Cal.Backend.lookup(name)).format('%Y-%m-%d'));
