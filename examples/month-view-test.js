// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// What month-view-test.py does, for month-view.js.

import Cal from 'gi://Cal?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';
import System from 'system';

import {createWindow} from './month-view.js';

function expect(got, wanted) {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
        printerr(`got:    ${JSON.stringify(got)}\nwanted: ${JSON.stringify(wanted)}`);
        System.exit(1);
    }
}

function listCells(view) {
    const cells = [];
    for (let child = view.get_first_child(); child; child = child.get_next_sibling()) {
        if (child.sensitive && !child.has_css_class('heading'))
            cells.push(child.get_text());
    }
    return cells;
}

function check([args, day, rtl, first, last, title]) {
    const window = createWindow(null, ...args);
    window.present();
    const view = window.get_child();
    view.model.show_date(Cal.Date.new_from_native_string(Cal.Backend.lookup(args[1]), day));
    const cells = listCells(view);
    expect([cells[0], cells.at(-1), window.title], [first, last, title]);
    expect(view.get_direction(), rtl ? Gtk.TextDirection.RTL : Gtk.TextDirection.LTR);
    view.model.move_months(1);
    view.model.move_months(-1);
    expect(listCells(view), cells);
    window.destroy();
}

if (!Gtk.init_check()) {
    print('there is no display');
    System.exit(77);
}

JSON.parse(ARGV[0]).forEach(check);
