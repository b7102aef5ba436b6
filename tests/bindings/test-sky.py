#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The sky from Python."""

import math
import os
import unittest

import gi
import gi.overrides

gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib  # noqa: E402

DAY = 2461120  # 2026-03-20


class SkyTest(unittest.TestCase):
    def setUp(self):
        self.place = Cal.Place(35.696111, 51.423056, 0, GLib.TimeZone.new_identifier("+03:30"))

    def assertFails(self, code, function, *arguments):
        with self.assertRaises(GLib.Error) as caught:
            function(*arguments)
        self.assertTrue(caught.exception.matches(Cal.error_quark(), code), caught.exception)

    def test_names(self):
        names = [name for name in dir(Cal) if name.startswith("sky_")]
        self.assertEqual(len(names), 38)
        for name in names:
            self.assertRegex(name, "^sky_(get|next|dup|moment)_")

    def test_sun(self):
        sunset = Cal.sky_get_sunset(self.place, DAY)
        there = Cal.sky_moment_to_date_time(sunset, self.place.get_time_zone())
        self.assertEqual(there.format("%H:%M:%S"), "18:15:48")
        self.assertAlmostEqual(Cal.sky_moment_from_date_time(there), sunset, delta=1e-7)
        self.assertLess(Cal.sky_get_dawn(self.place, DAY, 18), Cal.sky_get_sunrise(self.place, DAY))

    def test_seasons(self):
        spring = Cal.sky_get_season(2026, Cal.Season.NORTHWARD_EQUINOX)
        moment, term = Cal.sky_next_solar_term(DAY)
        self.assertEqual(term, 0)
        self.assertAlmostEqual(moment, spring, delta=1e-6)
        self.assertEqual(Cal.sky_dup_solar_term_name("en", term), "Spring Equinox")

    def test_moon(self):
        moment, phase = Cal.sky_next_moon_phase(DAY)
        self.assertEqual(phase, Cal.MoonPhase.FIRST_QUARTER)
        self.assertEqual(Cal.sky_get_moon_phase(moment), phase)
        self.assertAlmostEqual(Cal.sky_get_illuminated_fraction(moment), 0.5, delta=0.01)
        self.assertEqual(Cal.sky_dup_moon_phase_name("en", phase), "First Quarter")

    def test_almanac(self):
        self.assertEqual(Cal.sky_dup_tithi_name("en", 30), "Amavasya")
        self.assertEqual(Cal.sky_dup_nakshatra_name("en", 27), "Revati")
        self.assertEqual(Cal.sky_dup_yoga_name("en", 27), "Vaidhriti")
        self.assertRaises(GLib.Error, Cal.sky_dup_yoga_name, "en", 28)

    def test_no_sunset(self):
        tromso = Cal.Place.lookup("tromso")
        self.assertTrue(math.isnan(Cal.sky_get_sunset(tromso, 2461213)))
        self.assertGreater(Cal.sky_get_solar_altitude(tromso, 2461213), 0)

    def test_date(self):
        hebrew, zone = Cal.Backend.lookup("hebrew"), GLib.TimeZone.new_identifier("+03:30")
        days = []
        for hour in (18, 19):
            time = GLib.DateTime.new(zone, 2026, 3, 20, hour, 0, 0)
            days.append(Cal.Date.new_at(hebrew, time, self.place).get_julian_day())
        self.assertEqual(days, [DAY, DAY + 1])

    def test_formatter(self):
        hebrew = Cal.Backend.lookup("hebrew")
        formatter = Cal.Formatter.new_for_pattern("en", hebrew, "d MMMM y")
        evening = GLib.DateTime.new(self.place.get_time_zone(), 2026, 3, 20, 19, 0, 0)
        text = formatter.format_at(evening, self.place)
        self.assertEqual(text, "evening of 3 Nisan 5786")
        parts = formatter.format_at_parts(evening, self.place)
        self.assertEqual("".join(part.get_text() for part in parts), text)
        self.assertEqual(parts[0].get_kind(), Cal.PartKind.LITERAL)
        self.assertFails(Cal.Error.PARSE, formatter.parse, text)

    def test_fails(self):
        for wrong in (math.nan, math.inf, 1e9):
            self.assertFails(Cal.Error.OUT_OF_RANGE, Cal.sky_get_moon_age, wrong)
        self.assertFails(Cal.Error.OUT_OF_RANGE, Cal.sky_get_sunset, self.place, 10**9)
        self.assertFails(Cal.Error.UNKNOWN_PLACE, Cal.Place.lookup, "Atlantis")
        self.assertRaises(TypeError, Cal.sky_get_sunset, self.place, 2461120.5)
        self.assertIn("Mecca", Cal.Place.list_names())


if __name__ == "__main__":
    import tap

    tap.main()
