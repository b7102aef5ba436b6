#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool sky."""

import json
import re

from harness import case, expect, load, main, output

EVENTS = ["astronomicalDawn", "civilDawn", "sunrise", "noon", "sunset", "civilDusk", "astronomicalDusk"]


def check_day():
    day = load("sky", "35.696111,51.423056", "2026-03-20")
    expect(day["timeZone"], "UTC")
    expect(day["sunset"][:19], "2026-03-20T14:45:48")
    expect([day[name] for name in EVENTS], sorted(day[name] for name in EVENTS))
    expect((day["moonPhase"], day["illuminatedPercent"]), ("waxing-crescent", 2))
    expect([phase["phase"] for phase in day["phases"]], [2, 4, 6, 0])
    expect([term["term"] for term in day["terms"]], [0, 1])


# Minutes are rounded, as those of almanacs.
def check_text():
    lines = output("sky", "35.696111,51.423056", "2026-03-20").splitlines()
    expect(lines[0], "2026-03-20 at 35.6961, 51.4231, times in UTC")
    (sunset,) = [line for line in lines if line.startswith("Sunset")]
    expect(sunset.split()[1:], ["2026-03-20", "14:46"])
    expect([line for line in lines if line != line.rstrip()], [])


def check_polar():
    day = json.loads(output("sky", "--json", "--", "-90,0", "2026-06-21"))
    expect([day["sunrise"], day["sunset"]], [None, None])
    lines = output("sky", "69.65,18.96", "2026-06-21").splitlines()
    expect([line.split()[-1] for line in lines if re.match("Sun(rise|set)", line)], ["none", "none"])


def check_year():
    year = load("sky", "--year", "2026")
    expect(len(year["terms"]), 24)
    expect([term["term"] for term in year["terms"]], [(19 + i) % 24 for i in range(24)])
    expect(len(year["phases"]), 50)
    times = [phase["time"] for phase in year["phases"]]
    expect(times, sorted(times))
    expect({time[:4] for time in times}, {"2026"})
    spring = [term for term in year["terms"] if term["name"] == "Spring Equinox"]
    expect(spring[0]["time"][:16], "2026-03-20T14:45")


# The evening is of the next date where days begin at sunset, the night of the one before where they
# begin with the Sun.
def check_dates():
    day = load("sky", "Jerusalem", "2026-11-29", "--with", "hebrew,gregory,hindu-lunar")
    dates = {date["calendarId"]: date for date in day["dates"]}
    hebrew = dates["hebrew"]
    expect((hebrew["date"]["day"], hebrew["nextDate"]["day"], hebrew["turns"]), (19, 20, day["sunset"]))
    expect(hebrew["date"]["monthCode"], "M03")
    expect("nextDate" in dates["gregory"], False)
    hindu = dates["hindu-lunar"]
    expect((hindu["nextDate"]["day"] - hindu["date"]["day"], hindu["turns"]), (1, day["sunrise"]))

    lines = output("sky", "Jerusalem", "2026-11-29", "--with", "hebrew").splitlines()
    (line,) = [line for line in lines if line.startswith("Hebrew")]
    expect(line.split("  ")[-1].strip(), "19 Kislev 5787; from 16:35 on evening of 20 Kislev 5787")
    expect(hebrew["nextDate"]["text"], "evening of 20 Kislev 5787")
    expect(hindu["date"]["text"].startswith("night after "), True)

    # A place without a zone has days of its own, by its mean time.
    lines = output("sky", "21.3,-157.9", "2026-11-29", "--with", "hebrew").splitlines()
    (line,) = [line for line in lines if line.startswith("Hebrew")]
    expect(line.split("  ")[-1].strip(), "19 Kislev 5787; from 03:48 on evening of 20 Kislev 5787")

    # Where the Sun does not set, the date is one.
    day = load("sky", "Tromso", "2026-06-21", "--with", "hebrew")
    expect("nextDate" in day["dates"][0], False)


def check_places():
    names = load("sky", "--places")
    lines = output("sky", "--places").splitlines()
    expect([line.split("  ")[0] for line in lines], names)
    expect("Mecca" in names, True)
    for name in names[::20]:
        expect(load("sky", name.lower().replace(" ", "_"), "2026-01-01")["isoDate"], "2026-01-01")


case("/tool/sky/day", check_day)
case("/tool/sky/text", check_text)
case("/tool/sky/polar", check_polar)
case("/tool/sky/year", check_year)
case("/tool/sky/dates", check_dates)
case("/tool/sky/places", check_places)

main()
