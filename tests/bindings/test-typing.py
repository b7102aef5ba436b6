# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The types of Cal as mypy reads them: test-typing.py FOLDER STUB

FOLDER has what is not made when Cal is built, and STUB is what is.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FOLDER, STUB = Path(sys.argv[1]), Path(sys.argv[2])

HEAD = """\
import datetime
import gi
gi.require_version("Cal", "1.0")
from gi.repository import Cal, GLib
backend = Cal.Backend.lookup("hebrew")
date = Cal.Date("hebrew", 5787, 3, 12)
period = Cal.Period(years=1)
dates = Cal.DateRange(date, date + 9)
formatter = Cal.Formatter(locale="he", backend=backend, style="long")
fields = Cal.DateFields(era="reiwa", era_year=1)
"""

# Each of these is right.
RIGHT = """\
date + 3; 3 + date; date - 3; date + period; period + date; date + datetime.timedelta(days=1)
date.add(months=1); date.add(period); date.add(period, Cal.Overflow.REJECT); date.add_months(1)
date.replace(day=3); date.replace(fields); date.to_backend(backend)
date < date + 1; date == "text"; date != None; period == period; sorted([date, date + 1])
for each in dates: each.get_year()
date in dates; dates[1:3][0].day; len(dates)
Cal.Date(backend, 5787, 3, 12); Cal.Date.new(backend, 5787, 3, 12)
Cal.Formatter(style=Cal.Style.FULL); Cal.Formatter(pattern="d MMMM y", backend=backend)
f"{date:%A %-d %B}"; -period; 3 * period; abs(period); {period: 1, date: 2, backend: 3}
Cal.Era.new("py", ["python"], Cal.EraKind.OFFSET, 1991, 0, 1); Cal.Era.new("py", None, Cal.EraKind.OFFSET, 1, 0, 1)
fields.day = 3; fields.day
Cal.locale_is_known("en"); Cal.locale_is_known(None); Cal.locale_is_known()
Cal.RetailBackend(id="mine", last_weekday=7, end=Cal.RetailEnd.LAST)
date.get_next_anniversary(date, Cal.AnniversaryRule.CLAMP)
""".splitlines()

# Each of these is wrong.
WRONG = """\
date + 1.5
date + "1"
date + date
date + None
3 - date
period + 3
period * 1.5
period < period
date < 3
date < datetime.date(2026, 1, 1)
date.year = 3
date.yaer
date.add(months=1.5)
date.add(fortnights=1)
date.add(3)
date.add_days()
date.add_days(1, 2)
date.replace(day="3")
date.replace(hour=3)
date.until(date)
date.until(period, Cal.Unit.DAY)
date.until(date, Cal.Style.LONG)
date.to_backend("hebrew")
date.to_python().get_year()
Cal.Date("hebrew", 5787, 3)
Cal.Date.new("hebrew", 5787, 3, 12)
Cal.Date.new_from_string(3)
Cal.Date.new_from_python(backend, "2026-11-22")
Cal.Period(years="1")
Cal.Period.new(1, 2, 3)
Cal.Style.LOGN
Cal.Formatter(pattern=3)
Cal.Formatter(lenient="yes")
Cal.Formatter(colour="red")
Cal.Formatter("en")
Cal.RetailBackend(last_weekday=1.5)
formatter.format("2026-11-22")
formatter.parse("1 Tishri").format(3)
dates["1"]
dates[0:2].get_year()
fields.day = "3"
backend.julian_day_to_date("2451545")
backend.get_month_name("en", 5787, 1, Cal.NameWidth.WIDE)
Cal.NameTable().add_month("en", 1, Cal.NameWidth.WIDE, "Tern")
Cal.Cycle.lookup("weton").next(1.5, date)
Cal.locale_get_weekend(3)
Cal.MonthDay("hebrew", 5, 30)
""".splitlines()

REVEALED = {
    "date + 3": "gi.repository.Cal.Date",
    "3 + date": "gi.repository.Cal.Date",
    "period + date": "gi.repository.Cal.Date",
    "date - date": "gi.repository.Cal.Period",
    "date - period": "gi.repository.Cal.Date",
    "date.add(days=3)": "gi.repository.Cal.Date",
    "date.year": "builtins.int",
    "date.era": "Union[builtins.str, None]",
    "date.backend": "gi.repository.Cal.Backend",
    "date.accuracy": "gi.repository.Cal.Accuracy",
    "date.get_week(7, 1)": "Tuple[builtins.int, builtins.int]",
    "date.to_python()": "datetime.date",
    "Cal.Date.new_today(backend)": "gi.repository.Cal.Date",
    "backend.julian_day_to_date(2451545)": "Tuple[builtins.bool, builtins.int, builtins.int, builtins.int]",
    "backend.get_eras()": "builtins.list[gi.repository.Cal.Era]",
    "backend.props.id": "Union[builtins.str, None]",
    "Cal.TableBackend.new_from_file(None, 'x')": "gi.repository.Cal.TableBackend",
    "formatter.format(date)": "builtins.str",
    "formatter.format_parts(date)[0]": "gi.repository.Cal.Part",
    "formatter.props.style": "gi.repository.Cal.Style",
    "Cal.Style.LONG": "gi.repository.Cal.Style",
    "dates[0]": "gi.repository.Cal.Date",
    "dates[0:2]": "builtins.list[gi.repository.Cal.Date]",
    "[each for each in dates]": "builtins.list[gi.repository.Cal.Date]",
    "fields.day": "Union[builtins.int, None]",
    "-3 * period": "gi.repository.Cal.Period",
    "Cal.JULIAN_DAY_MAX": "builtins.int",
    "Cal.Registry.get_default()": "gi.repository.Cal.Registry",
    "Cal.locale_get_weekend()": "Tuple[builtins.int, builtins.int]",
    "Cal.Error.dup_readings(GLib.Error())": "Union[builtins.list[builtins.str], None]",
    "Cal.ParseError().code": "builtins.int",
}

# What stands for stubs of the rest of PyGObject: those of GLib and GObject, as a package.
OTHERS = {
    "gi/__init__.pyi": "def require_version(namespace: str, version: str) -> None: ...\n",
    "gi/repository/__init__.pyi": "",
    "gi/repository/GLib.pyi": (
        "class Error(RuntimeError):\n    message: str\n"
        "class Bytes: ...\nclass Date: ...\nclass DateTime: ...\nclass TimeZone: ...\n"
    ),
    "gi/repository/GObject.pyi": "class Object:\n    def freeze_notify(self) -> None: ...\n",
    "gi/repository/Gio.pyi": "class Initable: ...\nclass ListModel: ...\n",
}

# What only these can see.
WRONG_WITH_OTHERS = """\
backend.get_yaer()
formatter.formt(date)
Cal.Registry.get_default().find("hebrew")
date.to_date_time("UTC")
""".splitlines()


def find_mypy():
    """The command that runs mypy, or None."""
    for command in ([sys.executable, "-m", "mypy"], ["mypy"]):
        try:
            subprocess.run([*command, "--version"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        return command
    return None


MYPY = find_mypy()


@unittest.skipUnless(MYPY, "there is no mypy")
class Typing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        cls.typing = cls.root / "typing"
        shutil.copytree(FOLDER, cls.typing)
        shutil.copy(STUB, cls.typing / "gi" / "repository")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def check(self, lines, *options, typing=None, path=()):
        """What mypy says of each line: a list of texts by its number, from 0 on."""
        program = self.root / "program.py"
        program.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
        folders = ":".join(map(str, [typing or self.typing, *path]))
        run = subprocess.run(
            [*MYPY, "--no-incremental", "--cache-dir", os.devnull, *options, str(program)],
            env={**os.environ, "MYPYPATH": folders}, cwd=self.root,
            stdout=subprocess.PIPE, encoding="utf-8", check=False,
        )  # fmt: skip
        said = {}
        for found in re.finditer(r"^(\S+?):(\d+): (?:error|note): (.*)$", run.stdout, re.MULTILINE):
            if found[3].endswith(" defined here"):
                continue
            place = int(found[2]) - HEAD.count("\n") - 1
            self.assertEqual(Path(found[1]).name, program.name, found[0])
            said.setdefault(place, []).append(found[3])
        self.assertLess(run.returncode, 2, run.stdout)
        return said

    def check_all(self, wrong, *options, path=()):
        said = self.check([*RIGHT, *wrong], *options, path=path)
        for place, line in enumerate(RIGHT):
            self.assertNotIn(place, said, line)
        for place, line in enumerate(wrong, len(RIGHT)):
            self.assertIn(place, said, line)
        self.assertEqual(len(said), len(wrong))

    def make_others(self):
        others = self.root / "others"
        for name, text in OTHERS.items():
            file = others / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return [others]

    def test_alone(self):
        self.assertGreater(len(WRONG), 30)
        self.check_all(WRONG)

    def test_strict(self):
        said = self.check(["def get(date: Cal.Date) -> int:", "    return date.year"], "--strict")
        self.assertEqual(said, {})

    def test_revealed(self):
        said = self.check([f"reveal_type({expression})" for expression in REVEALED])
        for place, (expression, kind) in enumerate(REVEALED.items()):
            # Versions of mypy differ.
            [text] = [text.replace("tuple[", "Tuple[") for text in said[place]]
            self.assertEqual(text, f'Revealed type is "{kind}"', expression)

    def test_beside_others(self):
        """With stubs of GObject, what is no method of a class is seen as well."""
        self.check_all([*WRONG, *WRONG_WITH_OTHERS], path=self.make_others())

    def test_whole(self):
        """The stub itself has no mistakes."""
        whole = self.root / "whole"
        shutil.copytree(self.typing, whole)
        stub = whole / "gi" / "repository" / "Cal.pyi"
        text = stub.read_text(encoding="utf-8")
        self.assertIn("# mypy: ignore-errors\n", text)
        stub.write_text(text.replace("# mypy: ignore-errors\n", ""), encoding="utf-8")
        self.assertEqual(self.check(["date"], "--strict", typing=whole, path=self.make_others()), {})


if __name__ == "__main__":
    import tap

    sys.argv[1:] = []
    tap.main()
