// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Observances, from JavaScript.

import Cal from 'gi://Cal?version=1.0';

import {assert, assertEqual, assertFails, run} from './checks.js';

const gregorian = Cal.Backend.lookup('gregory');
const first = Cal.Date.new(gregorian, 2026, 1, 1);
const last = Cal.Date.new(gregorian, 2026, 12, 31);
const tests = {};

tests['list'] = () => {
    const observances = Cal.Observance.list('he', first, last);
    const sukkot = observances.find(observance => observance.id === 'sukkot');

    assertEqual([sukkot.date.toString(), sukkot.nDays, sukkot.announced], ['2026-09-26[u-ca=hebrew]', 7, false]);
    assert(sukkot.begins_at_sunset());
    assertEqual(sukkot.rule, 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15');
    assertEqual(observances.find(observance => observance.id === 'fast-of-esther').rule, null);
};

tests['tradition'] = () => {
    const easter = Cal.Observance.list_tradition('eastern', first, last)
        .find(observance => observance.id === 'orthodox-easter');

    assertEqual(`${easter}`, 'orthodox-easter 2026-04-12[u-ca=julian]');
    assert(Cal.Observance.get_traditions().includes('eastern'));
};

tests['errors'] = () => {
    assertFails(Cal.Error.INVALID_NAME, () => Cal.Observance.list('Iran', first, last));
    assertFails(Cal.Error.INVALID_NAME, () => Cal.Observance.list_tradition('martian', first, last));
};

run(tests);
