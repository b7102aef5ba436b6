# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The picture of which year it is in each calendar on 22 November 2026."""

import textwrap
from html import escape

# The Julian Day Number of 1 January of year 1, and of the day; days of a year.
FIRST_DAY = 1721426
DAY = 2461367
YEAR = 365.2425

KINDS = {"solar": "#e66100", "lunisolar": "#9141ac", "lunar": "#1c71d8", "other": "#77767b"}

# Pixels: the right end of the names and of the numbers, both ends of the bars, and rows.
NAMES, NUMBERS, LEFT, RIGHT = 395, 450, 462, 880
TOP, LINE, GAP, BAR = 74, 14, 6, 10
NAMES_WIDTH = 62

# The first year of the axis.
START = -6000

HEAD = """\
<!-- SPDX-FileCopyrightText: 2026 The Cal Authors -->
<!-- SPDX-License-Identifier: LGPL-2.1-or-later -->
<svg xmlns="http://www.w3.org/2000/svg" width="900" height="{height}" font-family="sans-serif" font-size="11">
<style>
.page {{ fill: #fff }} text {{ fill: #241f31 }} line {{ stroke: #deddda }}
.axis {{ font-size: 9px; fill: #5e5c64 }} .year {{ font-weight: bold }}
@media (prefers-color-scheme: dark) {{
.page {{ fill: #1d1d20 }} text {{ fill: #fff }} line {{ stroke: #5e5c64 }}
.axis {{ fill: #c0bfbc }} }}
</style>
<rect width="100%" height="100%" class="page"/>
<text x="16" y="22" font-size="14">Which year is it on 22 November 2026?</text>
"""


def describe_year(calendar):
    """The year that people count, which is that of the era where there is one."""
    eras = calendar.list("era-year")
    return eras[0][0] if eras else str(calendar.numbers("date")[0])


def get_start(calendar):
    """When year 1 began, in years of the Gregorian calendar."""
    return 1 + (int(calendar.value("epoch")) - FIRST_DAY) / YEAR


class Row:
    """The calendars of one kind with the same year, which began at the same time."""

    def __init__(self, calendar):
        self.kind = calendar.value("kind")
        self.year = describe_year(calendar)
        self.start = get_start(calendar)
        self.has_names = calendar.numbers("cyclic-year")[0] != 0
        self.ids = []

    @property
    def key(self):
        return (round(self.start / 3), self.year, self.kind, self.has_names)

    def wrap(self):
        return textwrap.wrap(", ".join(self.ids), NAMES_WIDTH, break_on_hyphens=False)


def group(calendars):
    """The rows, those that began first before others."""
    rows = {}

    for calendar in calendars:
        row = Row(calendar)
        rows.setdefault(row.key, row).ids.append(calendar.id)

    return sorted(rows.values(), key=lambda row: (row.start, row.ids))


def place(year):
    """Where a year is on the axis."""
    end = 1 + (DAY - FIRST_DAY) / YEAR
    return LEFT + (RIGHT - LEFT) * (year - START) / (end - START)


def write(x, y, text, anchor="start", style=None):
    style = f' class="{style}"' if style else ""
    return f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}"{style}>{escape(text)}</text>\n'


def draw_axis(height):
    svg = ""
    for year in range(START, 2001, 1000):
        x = place(year)
        name = str(year) if year > 0 else "1" if year == 0 else f"{-year} BCE"
        svg += f'<line x1="{x:.1f}" y1="{TOP - 10}" x2="{x:.1f}" y2="{height - 10}"/>\n'
        if year % 2000 == 0:
            svg += write(x, TOP - 14, name, "middle", "axis")
    return svg


def draw_legend():
    svg = ""
    for i, (kind, color) in enumerate(KINDS.items()):
        svg += f'<rect x="{16 + 80 * i}" y="34" width="10" height="10" fill="{color}"/>\n'
        svg += write(30 + 80 * i, 43, kind)
    return svg


def draw_row(row, y):
    """A row and the height that it takes."""
    lines = row.wrap()
    left = max(place(row.start), LEFT)
    svg = "".join(write(NAMES, y + LINE * i + 9, line, "end") for i, line in enumerate(lines))
    svg += write(NUMBERS, y + 9, row.year, "end", "year")
    svg += f'<rect x="{left:.1f}" y="{y}" width="{RIGHT - left:.1f}" height="{BAR}" fill="{KINDS[row.kind]}"/>\n'
    if row.start < START:
        svg += f'<path d="M{LEFT} {y - 2} l-8 7 l8 7 z" fill="{KINDS[row.kind]}"/>\n'
    return svg, LINE * len(lines) + GAP


def draw(calendars):
    svg = ""
    y = TOP

    for row in group(calendars):
        drawn, height = draw_row(row, y)
        svg += drawn
        y += height

    return HEAD.format(height=y + 10) + draw_legend() + draw_axis(y + 10) + svg + "</svg>\n"
