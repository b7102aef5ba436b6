// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// A window with a date picker; prints each day that is chosen: gjs -m date-picker.js

import CalGtk from 'gi://CalGtk?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

function makePicker() {
    const picker = new CalGtk.DatePicker({
        calendar: 'hebrew',
        secondary_calendar: 'gregory',
        iso_date: '2026-11-29',
    });
    picker.update_property([Gtk.AccessibleProperty.LABEL], ['Departure']);
    picker.connect('date-changed', () => print(picker.iso_date));
    return picker;
}

const application = new Gtk.Application();
application.connect('activate', () => {
    const window = new Gtk.ApplicationWindow({application, title: 'Departure', child: makePicker()});
    window.present();
});
application.run([]);
