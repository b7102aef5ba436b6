// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// The widgets from JavaScript: made, and from a template.

import Cal from 'gi://Cal?version=1.0';
import CalGtk from 'gi://CalGtk?version=1.0';
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=4.0';

const DAY = 2461374; // 29 November 2026

function expect(got, wanted) {
    if (got !== wanted)
        throw new Error(`got ${got} instead of ${wanted}`);
}

function checkView(view) {
    expect(view.iso_date, '2026-11-29');
    expect(view.julian_day, DAY);
    expect(view.calendar, 'persian');
    expect(view.selection_mode, CalGtk.SelectionMode.RANGE);
    view.set_range(DAY, DAY + 9);
    expect(view.dup_range().get_length(), 10);

    let notified = 0;
    view.connect('notify::iso-date', () => notified++);
    view.set_date(Cal.Date.new_from_string('2027-03-20'));
    view.set_date(Cal.Date.new_from_string('2027-03-20'));
    expect(notified, 1);
}

function checkPicker(picker) {
    expect(picker.iso_date, '2026-11-29');
    let changed = 0;
    picker.connect('date-changed', () => changed++);
    picker.set_text('כ׳ בכסלו תשפ״ז');
    expect(picker.commit(), true);
    expect(picker.iso_date, '2026-11-30');
    expect(changed, 1);
    picker.set_text('Adar');
    expect(picker.commit(), false);
    expect(picker.iso_date, '2026-11-30');
}

if (!Gtk.init_check())
    throw new Error('there is no display');

// What a template names has to be known.
for (const type of [CalGtk.MonthView, CalGtk.DatePicker, CalGtk.MonthChooser, CalGtk.CalendarChooser])
    new type();

const path = GLib.build_filenamev([GLib.path_get_dirname(import.meta.url.slice('file://'.length)), 'view.ui']);
const builder = Gtk.Builder.new_from_file(path);
checkView(builder.get_object('view'));
checkPicker(builder.get_object('picker'));

const view = new CalGtk.MonthView({calendar: 'ethiopic', iso_date: '2026-09-08'});
expect(view.dup_date().get_month(), 13);
expect(view.model.get_n_items(), 7);
