#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""cal-tool days, and the iCalendar of it and of cal-tool recur."""

import re

from harness import Skip, case, expect, load, main, output, run


def read(*arguments):
    """The properties of each event, after the checks that hold for all iCalendar."""
    text = output(*arguments, "--ics")
    lines = text.split("\r\n")
    expect(lines.pop(), "")
    expect([line for line in lines if "\n" in line or len(line.encode()) > 75], [])
    lines = "\r\n".join(lines).replace("\r\n ", "").split("\r\n")
    expect(lines[0], "BEGIN:VCALENDAR")
    expect(lines[-1], "END:VCALENDAR")
    expect({"VERSION:2.0", "CALSCALE:GREGORIAN"} <= set(lines), True)

    events = []
    for line in lines[4:-1]:
        if line == "BEGIN:VEVENT":
            events.append({})
        elif line != "END:VEVENT":
            name, value = line.split(":", 1)
            events[-1][name] = value
    for event in events:
        expect(re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"]) is not None, True)
    expect(len({event["UID"] for event in events}), len(events))
    return text, events


def check_days():
    lines = output("days", "2026", "--territory", "IR").splitlines()
    expect("2026-03-21  1 Farvardin 1405 AP      Nowruz" in lines, True, lines)
    expect(output("days", "2026", "-T", "ir"), output("days", "2026", "--territory", "IR"))
    expect(output("days", "2026", "--locale", "fa-IR") != "", True)
    expect(output("days", "5787", "--in", "hebrew", "--tradition", "jewish").split()[0], "2026-09-12")


def check_json():
    days = {day["id"]: day for day in load("days", "2026", "--territory", "IR")}
    ramadan = days["ramadan"]
    expect((ramadan["isoDate"], ramadan["days"], ramadan["announced"]), ("2026-02-18", 30, True))
    expect(ramadan["rule"], "RSCALE=ISLAMIC-UMALQURA;FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1")
    expect((days["nowruz"]["tradition"], days["nowruz"]["year"], days["nowruz"]["announced"]), ("iranian", 1405, False))


def check_ics_of_days():
    days = load("days", "2026", "--tradition", "jewish")
    _, events = read("days", "2026", "--tradition", "jewish")
    expect([event["DTSTART;VALUE=DATE"] for event in events], [day["isoDate"].replace("-", "") for day in days])
    expect([event["SUMMARY"] for event in events], [day["name"] for day in days])
    expect([event["UID"] for event in events], [event["UID"] for event in read("days", "2026", "--tradition", "jewish")[1]])
    hanukkah = next(event for event in events if event["SUMMARY"] == "Hanukkah" and event["DTSTART;VALUE=DATE"] > "202602")
    expect((hanukkah["DTSTART;VALUE=DATE"], hanukkah["DTEND;VALUE=DATE"]), ("20261205", "20261213"))


def check_ics_of_rules():
    _, events = read("recur", "FREQ=MONTHLY;BYDAY=-1FR", "--from", "2026-01-01")
    expect([event["RRULE"] for event in events], ["FREQ=MONTHLY;BYDAY=-1FR"])
    expect((events[0]["DTSTART;VALUE=DATE"], events[0]["SUMMARY"]), ("20260130", "every month on the last Friday"))

    rule = "recur", "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD", "--from", "2014-02-08"
    _, events = read(*rule, "--count", "3")
    expect([event["DTSTART;VALUE=DATE"] for event in events], ["20140208", "20150227", "20160217"])
    expect([event for event in events if "RRULE" in event], [])
    expect([event["RRULE"] for event in read(*rule, "--rscale")[1]], [rule[1]])
    expect(read("recur", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")[1], [])


def check_text():
    """What has a meaning is escaped, and long lines are folded between characters."""
    summary = "Geburtstag; von \\ A, B\nund C: " + "é𝄞–" * 40
    _, events = read("recur", "FREQ=YEARLY", "--from", "2026-01-01", "--summary", summary)
    expect(events[0]["SUMMARY"], summary.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"))


def check_libical():
    """libical, by which Evolution and GNOME Calendar import, finds the same days."""
    try:
        import gi

        gi.require_version("ICalGLib", "3.0")
        from gi.repository import ICalGLib
    except (ImportError, ValueError) as error:
        raise Skip("libical has no introspection data here") from error

    def list_days(text):
        component = ICalGLib.Component.new_from_string(text)
        days = []
        event = component.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
        while event is not None:
            start = event.get_dtstart()
            rule = event.get_first_property(ICalGLib.PropertyKind.RRULE_PROPERTY)
            if rule is None:
                days.append(start.as_ical_string())
            else:
                iterator = ICalGLib.RecurIterator.new(rule.get_rrule(), start)
                days += [iterator.next().as_ical_string() for _ in range(10)]
            event = component.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
        return days

    for rule in "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10":
        dates = [day["isoDate"].replace("-", "") for day in load("recur", rule, "--from", "2026-01-01")]
        expect(list_days(output("recur", rule, "--from", "2026-01-01", "--ics")), dates)
    days = [day["isoDate"].replace("-", "") for day in load("days", "2026", "--territory", "IR")]
    expect(list_days(output("days", "2026", "--territory", "IR", "--ics")), days)


def check_errors():
    for arguments in ("recur", "FREQ=DAILY", "--from", "+010000-01-01"), ("days", "12026", "--territory", "IR"):
        result = run(*arguments, "--ics")
        expect((result.status, result.out), (1, ""))
        expect("cannot be written in iCalendar; it has years from 0000 to 9999" in result.err, True, result.err)


case("/tool/ics/days", check_days)
case("/tool/ics/errors", check_errors)
case("/tool/ics/json", check_json)
case("/tool/ics/ics-of-days", check_ics_of_days)
case("/tool/ics/ics-of-rules", check_ics_of_rules)
case("/tool/ics/text", check_text)
case("/tool/ics/libical", check_libical)

main()
