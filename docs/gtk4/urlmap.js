// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Where the reference of each namespace is to be found.
baseURLs = [
    ['Cal', '../cal-1.0/'],
    ['GLib', 'https://docs.gtk.org/glib/'],
    ['GObject', 'https://docs.gtk.org/gobject/'],
    ['Gio', 'https://docs.gtk.org/gio/'],
    ['Gtk', 'https://docs.gtk.org/gtk4/'],
];
