#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Observances, from Python."""

import os
import pickle
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib  # noqa: E402

import tap  # noqa: E402


class Observances(unittest.TestCase):
    def setUp(self):
        self.first = Cal.Date("gregory", 2026, 1, 1)
        self.last = Cal.Date("gregory", 2026, 12, 31)

    def test_list(self):
        found = {o.get_id(): o for o in Cal.Observance.list("IR", self.first, self.last)}
        nowruz = found["nowruz"]
        self.assertEqual(nowruz.get_date(), Cal.Date("persian", 1405, 1, 1))
        self.assertEqual(nowruz.dup_name("en"), "Nowruz")
        self.assertEqual(repr(nowruz), "<Cal.Observance nowruz 2026-03-21[u-ca=persian]>")
        self.assertEqual(found["ramadan"].get_n_days(), 30)
        self.assertTrue(found["ramadan"].is_announced())
        self.assertNotIn("yom-kippur", found)

        rule = Cal.Recurrence(nowruz.get_rule())
        self.assertEqual(next(rule.dates(self.first)), nowruz.get_date())

    def test_tradition(self):
        self.assertIn("jewish", Cal.Observance.get_traditions())
        jewish = Cal.Observance.list_tradition("jewish", self.first, self.last)
        self.assertEqual(len({o.get_id() for o in jewish}), len(jewish))
        self.assertEqual(jewish[0].get_tradition(), "jewish")
        self.assertEqual(pickle.loads(pickle.dumps(jewish)), jewish)

    def test_errors(self):
        with self.assertRaises(GLib.Error) as raised:
            Cal.Observance.list("Iran", self.first, self.last)
        self.assertTrue(raised.exception.matches(Cal.error_quark(), Cal.Error.INVALID_NAME))


if __name__ == "__main__":
    tap.main()
