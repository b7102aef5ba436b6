// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// That the declarations for TypeScript name what there is, and nothing else.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';

import {assert, assertEqual, run} from './checks.js';

function read(path) {
    return new TextDecoder().decode(GLib.file_get_contents(path)[1]);
}

const text = read(GLib.getenv('CAL_DECLARATIONS'));

// The members of each class: static ones, and those of what is made of it.
const classes = new Map();
for (const [, name, body] of text.matchAll(/^ {8}(?:abstract )?class (\w+)(?: extends [\w.]+)? \{\n([^]*?)^ {8}\}/gm)) {
    const members = [...body.matchAll(/^ {12}(static )?(?:readonly )?(\w+)[(?:]/gm)];
    classes.set(name, {
        statics: members.filter(([, isStatic]) => isStatic).map(([, , member]) => member),
        members: members.filter(([, isStatic]) => !isStatic).map(([, , member]) => member)
            .filter(member => member !== 'constructor'),
    });
}

// What everything has, and what is not meant to be called.
const COMMON = [
    'constructor', 'free', 'length', 'name', 'prototype', 'ref', 'toString', 'unref', 'valueOf',
];
// Of errors, objects have these.
const OF_ERRORS = ['matches', 'codeName'];

const tests = {};

tests['declared'] = () => {
    let n = 0;
    for (const [name, {statics, members}] of classes) {
        for (const member of statics)
            assert(member in Cal[name], `Cal.${name}.${member}`);
        for (const member of members) {
            // Virtual functions are there once a class has them.
            assert(member in Cal[name].prototype || member.startsWith('vfunc_') && Cal[name] === Cal.Backend ||
                name === 'Error' && OF_ERRORS.includes(member), `Cal.${name}.prototype.${member}`);
            n++;
        }
    }
    assert(n > 400, `${n} members`);
};

tests['there'] = () => {
    const types = Object.keys(Cal).filter(name => typeof Cal[name] === 'function' && Cal[name].prototype &&
        !name.endsWith('Class') && /^[A-Z]/.test(name));
    assertEqual(types.filter(name => !classes.has(name)).sort(), []);

    for (const name of types) {
        const {statics, members} = classes.get(name);
        const own = Object.getOwnPropertyNames(Cal[name].prototype).filter(member => /^[a-z]\w+$/.test(member));
        assertEqual(own.filter(member => !members.includes(member) && !COMMON.includes(member) &&
            !['domain', 'code', 'message'].includes(member)), []);
        assertEqual(Object.keys(Cal[name]).filter(member => !statics.includes(member) && !COMMON.includes(member)), []);
    }
};

tests['enumerations'] = () => {
    for (const [, name, body] of text.matchAll(/^ {8}enum (\w+) \{\n([^]*?)^ {8}\}/gm)) {
        const declared = [...body.matchAll(/^ {12}(\w+) = (-?\d+),/gm)].map(([, member, value]) => [member, Number(value)]);
        for (const [member, value] of declared)
            assertEqual(Cal[name][member], value);
        assertEqual(Object.keys(Cal[name]).filter(key => Number.isInteger(Cal[name][key])).sort(),
            declared.map(([member]) => member).sort());
    }
};

tests['functions'] = () => {
    const declared = [...text.matchAll(/^ {8}(?:function|const) (\w+)/gm)].map(([, name]) => name);
    for (const name of declared)
        assert(name in Cal, name);
    const left = Object.keys(Cal).filter(name => !/^[A-Z][a-z]/.test(name) && !declared.includes(name));
    // They are members of their types, too.
    assertEqual(left.sort(), [
        'cycle_list_ids', 'cycle_lookup', 'error_dup_readings', 'error_quark', 'observance_get_traditions',
        'observance_list', 'observance_list_tradition', 'place_list_names', 'place_lookup', 'recurrence_split_times',
    ]);
};

// Whatever a value returns by itself is a property, in JavaScript and in Vala.
tests['properties'] = () => {
    const here = GLib.filename_from_uri(import.meta.url)[0];
    const vala = read(`${here.replace(/[^/]*$/, '')}../../cal/overrides/Cal-1.0-custom.vala`);
    const gir = read(GLib.getenv('CAL_GIR'));
    // Fields may lack what they are asked for.
    const without = ['DateFields'];
    let n = 0;

    for (const [, type, body] of gir.matchAll(/<record name="(\w+)"[^>]*glib:get-type[^>]*>([^]*?)<\/record>/g)) {
        const own = vala.match(new RegExp(`public class ${type} \\{([^]*?)\\n\\t\\}`))?.[1] ?? '';
        for (const [, getter, attributes, inside] of body.matchAll(/<method name="(\w+)"([^>]*)>([^]*?)<\/method>/g)) {
            const name = getter.match(/^(?:get|is)_(\w+)$/)?.[1];
            if (!name || without.includes(type) || inside.includes('<parameter ') || attributes.includes('throws'))
                continue;
            assert(name in Cal[type].prototype, `${type}.${name} in JavaScript`);
            assert(new RegExp(` ${name} \\{`).test(own), `${type}.${name} in Vala`);
            n++;
        }
    }
    assert(n > 50, `${n} properties`);
};

run(tests);
