/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The next birthday by the Persian calendar, with Cal. */

void main () {
    try {
        var born = new Cal.Date.from_string ("1990-03-05[u-ca=persian]");
        var today = new Cal.Date.from_string ("2026-11-22");
        var birthday = born.get_next_anniversary (today, Cal.AnniversaryRule.CLAMP);
        print ("%s\n", birthday.to_backend (today.backend).format ("%Y-%m-%d"));
    } catch (Error error) {
        printerr ("%s\n", error.message);
    }
}
