// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// A window with a month in two calendars: gjs -m month-view.js [LOCALE [CALENDAR [OTHER]]]

import Cal from 'gi://Cal?version=1.0';
import GObject from 'gi://GObject';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

const {SYNC_CREATE} = GObject.BindingFlags;

export const MonthView = GObject.registerClass(class MonthView extends Gtk.Grid {
    _init(model) {
        super._init({column_homogeneous: true, row_spacing: 6, column_spacing: 6});
        this.model = model;
        model.connect('items-changed', () => this.fill());
        this.fill();
    }

    fill() {
        for (let child; (child = this.get_first_child());)
            this.remove(child);
        for (let column = 0; this.model.has_weekdays && column < 7; column++) {
            const label = this.model.get_weekday_name(column, Cal.NameWidth.ABBREVIATED);
            this.attach(new Gtk.Label({label, css_classes: ['heading']}), column, 0, 1, 1);
        }
        for (const [place, day] of [...this.model].entries())
            this.attach(this.makeCell(day), place % 7, Math.floor(place / 7) + 1, 1, 1);
    }

    makeCell(day) {
        const cell = new Gtk.Label({justify: Gtk.Justification.CENTER, sensitive: day.in_month});
        const write = () => {
            const label = day.today ? `<b>${day.label}</b>` : day.label;
            cell.set_markup(`${label}\n<small>${day.secondary_label}</small>`);
        };
        cell.set_tooltip_text(day.accessible_label);
        day.connect('notify::today', write);
        write();
        return cell;
    }
});

export function createWindow(application, locale = null, calendar = null, secondaryCalendar = null) {
    const rtl = Cal.locale_get_text_direction(locale) === Cal.TextDirection.RTL;
    Gtk.Widget.set_default_direction(rtl ? Gtk.TextDirection.RTL : Gtk.TextDirection.LTR);
    calendar ??= Cal.locale_get_preferred_calendars(locale)[0];
    const model = new Cal.MonthGrid({locale, calendar, secondaryCalendar, minimumRows: 6});
    const window = new Gtk.ApplicationWindow({application, child: new MonthView(model)});
    const header = new Gtk.HeaderBar();
    window.set_titlebar(header);
    model.bind_property('title', window, 'title', SYNC_CREATE);
    for (const [name, months] of [['previous', -1], ['next', 1]]) {
        const button = new Gtk.Button({icon_name: `go-${name}-symbolic`});
        button.connect('clicked', () => model.move_months(months));
        model.bind_property(`has-${name}`, button, 'sensitive', SYNC_CREATE);
        header.pack_start(button);
    }
    return window;
}

if (System.programPath?.endsWith('month-view.js')) {
    const application = new Gtk.Application();
    application.connect('activate', it => createWindow(it, ...ARGV).present());
    application.run(null);
}
