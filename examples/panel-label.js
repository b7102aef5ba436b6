// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Today, as the label of a panel shows it: gjs -m panel-label.js [--follow] [CALENDAR]
//
// In an extension of GNOME Shell, show() would set the text of an St.Label.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';

// Calls show(text, description) now and at the beginning of each day, and never waits
// for anything: texts are made when the main loop has nothing else to do, and the grid
// wakes up at midnight, after a sleep, and when the clock or the time zone changes.
class Today {
    constructor(calendar, show) {
        this.grid = new Cal.MonthGrid({calendar});
        this.show = show;
        this.grid.connect('notify::today', () => this.update());
        this.update();
    }

    update() {
        this.idle ??= GLib.idle_add(GLib.PRIORITY_LOW, () => {
            this.idle = null;
            this.grid.show_today();
            const day = this.grid.get_day(this.grid.find_day(this.grid.today)[1]);
            this.show(day.label, day.accessible_label);
            return GLib.SOURCE_REMOVE;
        });
    }

    destroy() {
        if (this.idle)
            GLib.source_remove(this.idle);
        this.grid = null;
    }
}

const follow = ARGV[0] === '--follow';
const loop = new GLib.MainLoop(null, false);
const today = new Today(ARGV[follow ? 1 : 0] ?? 'gregory', (text, description) => {
    print(`${text}: ${description}`);
    if (!follow)
        loop.quit();
});

loop.run();
today.destroy();
