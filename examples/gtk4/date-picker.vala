/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A window with a date picker; prints each day that is chosen. */

CalGtk.DatePicker make_picker () {
    var picker = new CalGtk.DatePicker () {
        calendar = "hebrew",
        secondary_calendar = "gregory",
        iso_date = "2026-11-29"
    };
    picker.update_property (Gtk.AccessibleProperty.LABEL, "Departure", -1);
    picker.date_changed.connect (() => print ("%s\n", picker.iso_date ?? "none"));
    return picker;
}

int main (string[] args) {
    var application = new Gtk.Application (null, ApplicationFlags.FLAGS_NONE);

    Intl.setlocale ();
    application.activate.connect (() => {
        var window = new Gtk.ApplicationWindow (application) {
            title = "Departure",
            child = make_picker ()
        };
        window.present ();
    });
    return application.run (args);
}
