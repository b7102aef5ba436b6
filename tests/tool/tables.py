#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool table, and convert --table."""

import os
import pathlib
import tempfile

from harness import case, expect, load, main, output, run

DATA = pathlib.Path(os.environ["CAL_TOOL_SRCDIR"]).parent / "backends" / "data"

LAYER = """\
cal-table 1
id: mine
alias: My Hijri
over: islamic-civil

[corrections]
source: Ministry
1446 M09: 2025-03-02
1446 M10: 2025-03-30
"""


def write(text, name="mine.cal"):
    path = pathlib.Path(tempfile.mkdtemp()) / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def check_check():
    path = write(LAYER)
    expect(output("table", "check", path), "calendar “mine” is sound; 2 lines of years, 1446\n")
    expect(
        load("table", "check", path), {"id": "mine", "firstYear": 1446, "lastYear": 1446, "lines": 2}
    )


def check_examples():
    """Those of the documentation are sound."""
    examples = sorted((DATA.parents[2] / "examples").glob("*.cal"))
    expect([example.stem for example in examples], ["hijri-ma", "island", "printed"])
    for example in examples:
        output("table", "check", str(example))
    expect(output("table", "diff", str(examples[2]), "islamic-umalqura"), "")


def check_fault():
    path = write(LAYER.replace("2025-03-02", "2025-03-99"))
    result = run("table", "check", path)
    expect(result.status, 1)
    expect(result.out, "")
    expect(
        result.err, f"cal-tool: {path}: line 8, column 11: there is no day 2025-03-99 in ISO 8601\n"
    )


def check_no_file():
    result = run("table", "info", "/nowhere/mine.cal")
    expect(result.status, 1)
    expect(result.err.startswith("cal-tool: table file “/nowhere/mine.cal” cannot be read: "), True, result.err)


def check_info():
    text = output("table", "info", str(DATA / "nepali.cal"))
    lines = dict(line.split(None, 1) for line in text.splitlines())
    expect(lines["Id"], "nepali")
    expect(lines["Aliases"], "bikram-sambat")
    expect(lines["Years"], "1970 to 2100")
    expect(lines["Range"], "1913-04-13 – 2044-04-13")
    expect(lines["Authoritative"], "1943-04-14 – 2027-04-13")
    result = load("table", "info", str(DATA / "nepali.cal"))
    expect([result["firstYear"], result["lastYear"]], [1970, 2100])
    expect([result["firstDay"], result["lastDay"]], ["1913-04-13", "2044-04-13"])


def check_diff():
    path = write(LAYER)
    expect(
        output("table", "diff", path, "islamic-civil"),
        "1446  M09  2025-03-02  2025-03-01\n1446  M10  2025-03-30  2025-03-31\n",
    )
    expect(
        load("table", "diff", path, "islamic-civil")[0],
        {"year": 1446, "monthCode": "M09", "first": "2025-03-02", "second": "2025-03-01"},
    )
    expect(output("table", "diff", path, path), "")


def check_diff_leap_months():
    """A leap month that only one of them has."""
    text = "cal-table 1\nid: mine\nkind: lunisolar\n[lengths]\nfirst: 2000-01-01\n1: 30 {}30\n"
    lines = output("table", "diff", write(text.format("M01L=30 ")), write(text.format("")))
    expect(lines, "1  M01L  2000-01-31  none\n1  M02   2000-03-01  2000-01-31\n")


def check_from_csv():
    """What comes out of the list of Nepal is its table."""
    path = write("# Years\nyear,first_day_jdn,M01,m2,M02L,status\n1,2451545,30,29,,ok\n2,,30,29,30,provisional\n")
    text = output("table", "from-csv", path)
    expect(text.splitlines()[-3:], ["first: 2000-01-01", "1: M01=30 29", "2 provisional: M01=30 29 M02L=30"])
    made = write(text)
    expect(output("table", "check", made), "calendar “mine” is sound; 2 lines of years, 1 to 2\n")


def check_wrong_csv():
    for text in "", "a,b\n1,2\n", "year,m1\n1,30\n", "year,m1,first_day\n1,30\n", "year\n1\n":
        result = run("table", "from-csv", write(text))
        expect(result.status, 1, text)
        expect(result.out, "", text)


def check_convert():
    path = write(LAYER)
    expect(output("convert", "--table", path, "2025-03-02").split()[:4], ["mine", "Sunday", "1", "Ramadan"])
    (date,) = load("convert", "--table", path, "2025-03-01", "--to", "my hijri")["dates"]
    expect([date["month"], date["day"]], [8, 30])
    result = load("convert", "--table", path, "--from", "mine", "1446-09-01", "--to", "gregory")
    expect(result["isoDate"], "2025-03-02")


def check_stack():
    first, second = write(LAYER), write(LAYER.replace("id: mine", "id: yours").replace("alias: My Hijri\n", "")
                                        .replace("over: islamic-civil", "over: mine").replace("-30", "-31"))
    result = load("convert", "--table", first, "--table", second, "2025-03-30")
    expect([date["day"] for date in result["dates"]], [1, 29])


def check_over_a_file():
    """A layer over the calendar of another file."""
    first, second = write(LAYER), write(LAYER.replace("id: mine", "id: yours").replace("alias: My Hijri\n", "")
                                        .replace("over: islamic-civil", "over: mine"))
    expect("there is no calendar “mine”" in run("table", "check", second).err, True)
    expect(output("table", "check", "--table", first, second).startswith("calendar “yours” is sound"), True)


def check_month():
    path = write(LAYER)
    sheet = output("month", "--table", path, "1446-09")
    expect("2025-03-02 – " in sheet, True, sheet)
    expect(output("month", "--table", path, "mine", "1446", "9"), sheet)
    expect(output("month", "--table", path, "gregory", "2025-03"), output("month", "2025-03"))
    expect(run("month", "--table", path + ".none").status, 1)


def check_taken():
    """Neither the id nor an alias may be that of another calendar."""
    for text in LAYER.replace("id: mine", "id: hebrew"), LAYER.replace("My Hijri", "gregorian"):
        result = run("convert", "--table", write(text), "today")
        expect(result.status, 1)
        expect("is taken by a calendar already" in result.err, True, result.err)


def check_usage():
    for arguments in [], ["check"], ["diff", "a"], ["check", "a", "b"], ["shred", "a"]:
        expect(run("table", *arguments).status, 2, arguments)


case("/tool/table/check", check_check)
case("/tool/table/examples", check_examples)
case("/tool/table/fault", check_fault)
case("/tool/table/no-file", check_no_file)
case("/tool/table/info", check_info)
case("/tool/table/diff", check_diff)
case("/tool/table/diff-leap-months", check_diff_leap_months)
case("/tool/table/from-csv", check_from_csv)
case("/tool/table/wrong-csv", check_wrong_csv)
case("/tool/table/convert", check_convert)
case("/tool/table/stack", check_stack)
case("/tool/table/over-a-file", check_over_a_file)
case("/tool/table/month", check_month)
case("/tool/table/taken", check_taken)
case("/tool/table/usage", check_usage)

main()
