# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Nothing is lost of what the override does, as valgrind sees it."""

import copy
import datetime
import gc
import os
import pickle
import re
import shutil
import subprocess
import sys
import unittest

ROUNDS = (3, 13)


def use(Cal, GLib):
    """Everything that the override adds, and what it refuses."""
    date = Cal.Date("gregory", 2026, 11, 22)
    hebrew = date.to_backend(Cal.Backend.lookup("hebrew"))
    retail = Cal.RetailBackend(id="mine")
    britain = Cal.CutoverBackend.new_for_territory("GB")
    dates = Cal.DateRange(date, date + 9)
    month = Cal.Period(months=1)

    for thing in (
        date + 1, date - hebrew, date + month, date.add(months=1), date.replace(day=3), 3 * month,
        Cal.Formatter(), retail, britain, dates, Cal.DateFields(day=3), Cal.MonthDay("hebrew", "M05L", 30),
        [date, hebrew, Cal.Date.new_from_julian_day(retail, 2461367)],
    ):  # fmt: skip
        pickle.loads(pickle.dumps(thing))
        copy.deepcopy(thing)
        repr(thing)
        thing == date
    [f"{each:%A %-d %B} {each:long} {each}" for each in dates[1:3]]
    hash(date), date < hebrew, date in dates, date.year, date.era, date.backend
    date.to_python(), Cal.Date.new_from_python("hebrew", datetime.date(2026, 1, 1))

    for function in (
        lambda: Cal.Date("gregory", 2026, 2, 29), lambda: date + 2**63, lambda: date.add(None),
        lambda: date + 1.5, lambda: Cal.Formatter(pattern="HH"), lambda: f"{date:>20}",
        lambda: Cal.RetailBackend(last_weekday=8), lambda: pickle.dumps(Cal.NameTable()),
    ):  # fmt: skip
        try:
            function()
        except (GLib.Error, OverflowError, TypeError, pickle.PicklingError):
            pass


class Leaks(unittest.TestCase):
    @unittest.skipUnless(shutil.which("valgrind"), "there is no valgrind")
    def test_valgrind(self):
        left = []
        for rounds in ROUNDS:
            run = subprocess.run(
                ["valgrind", "--leak-check=full", "--show-leak-kinds=definite", sys.executable, __file__, str(rounds)],
                env={**os.environ, "PYTHONMALLOC": "malloc", "G_DEBUG": ""},
                stderr=subprocess.PIPE, encoding="utf-8", check=True,
            )  # fmt: skip
            self.assertIn("definitely lost: 0 bytes", run.stderr)
            left.append(re.search(r"in use at exit: ([\d,]+) bytes", run.stderr)[1])
        self.assertEqual(left[0], left[1])


def main(rounds):
    import gi
    import gi.overrides

    gi.overrides.__path__.insert(0, os.environ["CAL_OVERRIDES"])
    gi.require_version("Cal", "1.0")
    from gi.repository import Cal, GLib

    for _ in range(rounds):
        use(Cal, GLib)
    gc.collect()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(int(sys.argv[1]))
    else:
        import tap

        tap.main()
