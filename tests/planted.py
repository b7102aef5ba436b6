#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Plants flaws, one at a time, and says which tests catch each.

The sources are copied into FOLDER, where a build is kept for each sanitizer.  It fails if a flaw
is caught by none of the tests that stand beside it.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent

# What it is, its file, what stands there and what is planted in its place, the sanitizers of the
# build, and the tests, each of which should catch it.
FLAWS = [
    ("use after free: a call keeps no reference to its backend", "cal/core/cal-call.c",
     ["  g_object_ref (backend);\n", "  g_object_unref (call->backend);\n"], ["", ""], "address,undefined", ["lifetime"]),
    ("off-by-one epoch: the Coptic calendar begins a day late", "cal/backends/cal-coptic.c",
     ["(guint32) day - 1 + (guint32) ORIGIN_DAY"], ["(guint32) day + (guint32) ORIGIN_DAY"], "address,undefined",
     ["coptic", "fuzz-fields"]),
    ("missing range check: any day is converted", "cal/core/cal-native.c",
     ["(rule->has_range && (julian_day < rule->first_day || julian_day > rule->last_day))"], ["(rule->has_range && FALSE)"],
     "address,undefined", ["table", "fuzz-tables"]),
    ("silent clamp: a day that its month lacks is the last", "cal/cal-date.c",
     ["    return ask_new (backend, year, month, day, error);\n\n"],
     ["    return ask_new (backend, year, month, day, error);\n\n  if (day == 31)\n"
      "    day = MIN (day, cal_backend_get_last_day_in_month (backend, year, month, NULL));\n\n"],
     "address,undefined", ["fuzz-fields"]),
    ("split number: a number of five digits ends behind the fourth", "cal/format/cal-reader-scan.c",
     ["for (; g_ascii_isdigit (self->folded[token.end]);"],
     ["for (; g_ascii_isdigit (self->folded[token.end]) && token.n_digits < 4;"], "address,undefined", ["reader", "fuzz-reader"]),
    ("stale cache: names are kept whatever they are of", "cal/locale/cal-names-cache.c",
     ["g_hash_table_lookup (locale->names[kind], key);", "g_strdup (key), cal_names_ref (names));"],
     ["g_hash_table_lookup (locale->names[kind], \"\");", "g_strdup (\"\"), cal_names_ref (names));"], "address,undefined",
     ["names-cache", "formatter"]),
    ("wrong seam: the first year behind a table is the table's", "cal/core/cal-table-model.c",
     ["  return year < self->table->first_year ? self->before : self->after;"],
     ["  return year <= self->table->first_year + self->table->n_years ? self->before : self->after;"], "address,undefined",
     ["table", "fuzz-tables"]),
    ("race: the registry is searched without its lock", "cal/cal-registry.c",
     ["  g_mutex_lock (&self->mutex);\n  backend = g_hash_table_lookup (self->names, name);\n",
      "    g_object_ref (backend);\n  g_mutex_unlock (&self->mutex);\n"],
     ["  backend = g_hash_table_lookup (self->names, name);\n", "    g_object_ref (backend);\n"], "thread", ["threads"]),
]

OPTIONS = ["-Dtests=enabled", "--buildtype=debug", "-Doptimization=1"] + [
    f"-D{name}=disabled"
    for name in ("introspection", "vapi", "documentation", "examples", "gtk4", "sqlite", "postgresql", "columns")
]


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **options)


def copy_sources(folder):
    """Files that are as they were keep their times, so that little is built again."""
    names = run("git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard").stdout.decode().splitlines()
    for name in names:
        source, target = ROOT / name, folder / name
        if not source.is_file() or (target.is_file() and target.read_bytes() == source.read_bytes()):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def plant(path, old, new):
    text = path.read_text()
    for before, after in zip(old, new):
        if text.count(before) != 1:
            raise SystemExit(f"{path} has no place for the flaw: {before!r}")
        text = text.replace(before, after)
    path.write_text(text)


def find_program(build, test):
    return build / "tests" / ("fuzz" if test.startswith("fuzz-") else "") / (test if "fuzz-" in test else f"test-{test}")


def is_caught(folder, build, test):
    program = find_program(build, test)
    made = run("ninja", "-C", build, program.relative_to(build))
    if made.returncode != 0:
        raise SystemExit(made.stdout.decode(errors="replace"))
    environment = {
        **os.environ,
        "G_TEST_SRCDIR": str(folder / "tests"),
        "G_TEST_BUILDDIR": str(build / "tests"),
        "G_DEBUG": "gc-friendly,fatal-warnings",
        "G_SLICE": "always-malloc",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "UBSAN_OPTIONS": "halt_on_error=1",
        "TSAN_OPTIONS": f"halt_on_error=1:suppressions={folder}/tests/tsan.supp",
    }
    return run(program, "--tap", env=environment, timeout=3600).returncode != 0


def get_build(folder, sanitizers):
    build = folder / f"_build-{sanitizers.partition(',')[0]}"
    if not (build / "build.ninja").is_file():
        run("meson", "setup", build, folder, f"-Db_sanitize={sanitizers}", *OPTIONS)
    return build


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("words", nargs="*", metavar="WORD", help="only flaws in whose name one of these is")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    missed = 0
    copy_sources(folder)

    for title, name, old, new, sanitizers, tests in FLAWS:
        if arguments.words and not any(word in title for word in arguments.words):
            continue
        start = time.monotonic()
        build = get_build(folder, sanitizers)
        # What fails anyway catches nothing.
        for test in tests:
            if is_caught(folder, build, test):
                raise SystemExit(f"{test} fails without a flaw")
        plant(folder / name, old, new)
        caught = [test for test in tests if is_caught(folder, build, test)]
        missed += not caught
        copy_sources(folder)
        print(f"{title}: {'caught by ' + ', '.join(caught) if caught else 'MISSED'} "
              f"({time.monotonic() - start:.0f} s)", flush=True)

    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
