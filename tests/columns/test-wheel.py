#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The wheel of cal_columns in an empty environment, without Cal, NumPy and introspection.

CAL_WHEEL says which it is.
"""

import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile
import textwrap
import unittest
import zipfile

WHEEL = pathlib.Path(os.environ["CAL_WHEEL"]).absolute()
MOST_BYTES = 45 * 2**20

# What the wheel may take from the system: parts of the C library and of the compiler.
SYSTEM = ("ld-linux", "libc.", "libm.", "libpthread.", "libdl.", "librt.", "libutil.", "libgcc_s.", "libstdc++.", "libz.")


class WheelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.python = pathlib.Path(cls.folder.name, "venv/bin/python")
        base = getattr(sys, "_base_executable", sys.executable)
        subprocess.run([base, "-m", "venv", cls.python.parents[1]], check=True)
        install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", WHEEL]
        subprocess.run([cls.python, *install], check=True, env={"HOME": cls.folder.name})

    def run_program(self, program, **variables):
        """What a program prints, which sees nothing of this environment."""
        command = [self.python, "-c", textwrap.dedent(program)]
        environment = {"LD_LIBRARY_PATH": "", "LC_ALL": "C.UTF-8", **variables}
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", env=environment, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_size(self):
        self.assertLessEqual(WHEEL.stat().st_size, MOST_BYTES)
        with zipfile.ZipFile(WHEEL) as archive:
            self.assertLessEqual(sum(entry.file_size for entry in archive.infolist()), MOST_BYTES)

    def test_name(self):
        """One file for Python 3.11 and all later ones, and for systems of a known age."""
        self.assertRegex(WHEEL.name, r"^cal_columns-1\.\d+\.\d+-cp311-abi3-manylinux_2_\d+_\w+\.whl$")

    def test_alone(self):
        """It works without any other package, with the names of ICU."""
        output = self.run_program(
            """
            import array, sys
            import cal_columns
            from cal_columns import _native

            days = _native.make_array("tdD", 3, 1, b"\\5", array.array("i", [0, 7, 20533]), None)
            texts = cal_columns.format(days, "persian", "fa")
            (_, _), [(n, offset, nulls, valid, ends, text)] = _native.import_column(texts)
            print(n, nulls, bytes(text).decode())
            print(sorted({name.partition(".")[0] for name in sys.modules} & {"gi", "numpy", "pyarrow", "pandas"}))
            """
        )
        self.assertEqual(output.splitlines(), ["3 1 ۱۱ دی ۱۳۴۸۱ فروردین ۱۴۰۵", "[]"])

    def test_translations(self):
        """Names that ICU lacks are in the wheel's own catalogues."""
        output = self.run_program(
            """
            import array
            from cal_columns import _native, format

            days = _native.make_array("tdD", 1, 0, None, array.array("i", [20557]), None)
            for locale in ("ne", "en"):
                [(_, _, _, _, _, text)] = _native.import_column(format(days, "nepali", locale))[1]
                print(bytes(text).decode())
            """
        )
        self.assertEqual(output.splitlines(), ["वि.सं. २०८३ बैशाख १", "Baishakh 1, 2083 BS"])

    def test_libraries(self):
        """All libraries are its own, besides those of the system."""
        output = self.run_program(
            """
            def list_libraries():
                lines = [line.split() for line in open("/proc/self/maps")]
                return {words[-1] for words in lines if ".so" in words[-1]}

            before = list_libraries()
            import cal_columns
            print(*list_libraries() - before)
            """
        )
        names = [pathlib.Path(line) for line in output.split()]
        own = [path.name for path in names if pathlib.Path(self.folder.name) in path.parents]
        for name in ("libcal-1.0.so", "libglib-2", "libgobject-2", "libicui18n", "_native.abi3.so"):
            self.assertTrue(any(one.startswith(name) for one in own), f"{name} is not in the wheel")
        for path in names:
            if path.name not in own and "lib-dynload" not in str(path):
                self.assertTrue(path.name.startswith(SYSTEM), f"{path} is of the system")

    @unittest.skipIf(importlib.util.find_spec("numpy") is None, "there is no NumPy")
    def test_numpy(self):
        """The program that the documentation begins with."""
        output = self.run_program(
            """
            import numpy
            import cal_columns

            days = numpy.array(["2026-03-20", "NaT", "2026-03-21", "2026-11-29"], "datetime64[D]")
            print(*cal_columns.fields(days, "persian"))
            """,
            PYTHONPATH=str(pathlib.Path(importlib.util.find_spec("numpy").origin).parents[1]),
        )
        self.assertEqual(output, "[1404 -- 1405 1405] [12 -- 1 9] [29 -- 1 8]\n")

    @unittest.skipUnless(os.path.exists("/usr/lib/python3/dist-packages/gi"), "there is no PyGObject")
    def test_other_glib(self):
        """A program that has the system's own GLib by introspection has both."""
        output = self.run_program(
            """
            import sys
            sys.path.append("/usr/lib/python3/dist-packages")
            from gi.repository import Gio, GLib
            import array
            import cal_columns
            from cal_columns import _native

            store = Gio.ListStore()
            days = _native.make_array("tdD", 1, 0, None, array.array("i", [20533]), None)
            (_, _), [(_, _, _, _, _, text)] = _native.import_column(cal_columns.format(days, "hebrew", "en"))
            print(bytes(text).decode(), store.get_n_items(), GLib.Variant("i", 5).unpack())
            """
        )
        self.assertEqual(output, "3 Nisan 5786 0 5\n")


if __name__ == "__main__":
    unittest.main()
