#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The widgets from Python: made, from a template, and from Blueprint."""

import shutil
import subprocess
import sys
from pathlib import Path

import gi

gi.require_version("Cal", "1.0")
gi.require_version("CalGtk", "1.0")
gi.require_version("Gtk", "4.0")
from gi.repository import Cal, CalGtk, GLib, Gtk

HERE = Path(__file__).parent
DAY = 2461374  # 29 November 2026


def expect(got, wanted):
    if got != wanted:
        sys.exit(f"got:    {got!r}\nwanted: {wanted!r}")


def check_view(view):
    expect(view.props.iso_date, "2026-11-29")
    expect(view.props.julian_day, DAY)
    expect(view.props.calendar, "persian")
    expect(view.get_selection_mode(), CalGtk.SelectionMode.RANGE)
    expect(view.dup_date().get_month_code(), "M09")
    view.set_range(DAY, DAY + 9)
    expect(view.dup_range().get_length(), 10)
    view.set_date(Cal.Date.new_from_string("2027-03-20"))
    expect((view.props.range_first, view.props.range_last), (DAY + 111, DAY + 111))


def check_picker(picker):
    expect(picker.props.iso_date, "2026-11-29")
    expect(picker.get_text(), picker.props.text)
    picker.set_text("י״ט בכסלו תשפ״ז")
    expect(picker.commit(), True)
    expect(picker.props.iso_date, "2026-11-29")
    picker.set_text("ל״ו בכסלו תשפ״ז")
    expect(picker.commit(), False)
    expect(bool(picker.props.error_message), True)
    expect(picker.dup_date().get_julian_day(), DAY)


def check_template(text):
    builder = Gtk.Builder.new_from_string(text, -1)
    view = builder.get_object("view")
    check_view(view)
    check_picker(builder.get_object("picker"))
    months = builder.get_object("months")
    expect(months.props.model, view.props.model)
    calendars = builder.get_object("calendars")
    calendars.props.calendar = "hebrew"
    expect(calendars.props.selected_backend.get_id(), "hebrew")
    calendars.bind_property("calendar", view, "calendar", 2)
    expect(view.props.calendar, "hebrew")
    expect(view.props.julian_day, DAY + 111)


class Seasons(Cal.Backend):
    """Years of four seasons of a hundred days, of which the last of each is in no week."""

    def do_is_leap_year(self, year):
        return False

    def do_get_months_in_year(self, year):
        return 4

    def do_get_days_in_month(self, year, month):
        return 100

    def do_date_to_julian_day(self, year, month, day):
        return True, year * 400 + (month - 1) * 100 + day - 1

    def do_julian_day_to_date(self, julian_day):
        year, rest = divmod(julian_day, 400)
        return True, year, rest // 100 + 1, rest % 100 + 1

    def do_get_day_of_week(self, julian_day):
        day = julian_day % 100
        return 0 if day == 99 else day % 7 + 1


def count_rows(view):
    """The rows of weeks that are shown."""
    sheet = view.get_last_child()
    rows = 0
    row = sheet.get_first_child()
    while row is not None:
        if row.get_css_name() == "week" and row.get_visible():
            rows += 1
        row = row.get_next_sibling()
    return rows


def check_long_months():
    """As many rows as there are weeks, and one for the day in none; the keys lead over it."""
    model = Cal.MonthGrid(backend=Seasons(id="seasons", kind=Cal.Kind.OTHER), locale="en-GB")
    view = CalGtk.MonthView(model=model, show_week_numbers=True)
    view.set_julian_day(DAY // 100 * 100 + 50)
    # There are no rows before there is a window.
    window = Gtk.Window(child=view)
    expect(count_rows(view), model.get_n_rows())
    expect(model.get_n_rows() >= 16, True)
    view.set_focus_day(model.get_last_day())
    for step in (1, -1, 1):
        before = view.props.focus_day
        view.emit("move-focus-day", Gtk.MovementStep.LOGICAL_POSITIONS, step, False)
        expect(view.props.focus_day, before + step)
    view.emit("move-focus-day", Gtk.MovementStep.DISPLAY_LINES, -1, False)
    view.emit("move-focus-day", Gtk.MovementStep.DISPLAY_LINES, 1, False)
    model.props.calendar = "gregory"
    expect(count_rows(view), model.get_n_rows())
    window.destroy()


@Gtk.Template(string="""
<interface>
  <template class="CalTestBox" parent="GtkBox">
    <child>
      <object class="CalGtkMonthView" id="view">
        <property name="iso-date">2026-11-29</property>
        <signal name="day-activated" handler="on_day"/>
      </object>
    </child>
  </template>
</interface>
""")
class Box(Gtk.Box):
    __gtype_name__ = "CalTestBox"

    view = Gtk.Template.Child()

    def __init__(self):
        super().__init__()
        self.days = []

    @Gtk.Template.Callback()
    def on_day(self, view, day):
        self.days.append(day)


def check_errors():
    view = CalGtk.MonthView()
    expect(view.props.julian_day, Cal.JULIAN_DAY_NONE)
    expect(view.props.iso_date, None)
    try:
        view.dup_date()
    except GLib.Error as error:
        expect(error.matches(Cal.error_quark(), Cal.Error.MISSING_FIELD), True)
    else:
        sys.exit("a date of no day")


def compile_blueprint():
    if not shutil.which("blueprint-compiler"):
        print("blueprint-compiler is not here")
        return None
    command = ["blueprint-compiler", "compile", HERE / "view.blp"]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def main():
    if not Gtk.init_check():
        sys.exit("there is no display")
    for widget in (CalGtk.MonthView, CalGtk.DatePicker, CalGtk.MonthChooser, CalGtk.CalendarChooser):
        widget()
    check_errors()
    check_long_months()
    check_template((HERE / "view.ui").read_text(encoding="utf-8"))
    text = compile_blueprint()
    if text is not None:
        check_template(text)
    box = Box()
    box.view.emit("day-activated", DAY)
    expect(box.days, [DAY])


main()
