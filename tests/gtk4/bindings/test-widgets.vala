/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The widgets from Vala. */

const int64 DAY = 2461374; // 29 November 2026

void check_view () throws Error {
  var view = new CalGtk.MonthView (new Cal.MonthGrid (Cal.Backend.lookup ("persian"), "fa-IR"));
  int64 activated = 0;

  view.iso_date = "2026-11-29";
  assert (view.julian_day == DAY);
  assert (view.dup_date ().get_month () == 9);
  view.selection_mode = CalGtk.SelectionMode.RANGE;
  view.set_range (DAY, DAY + 9);
  assert (view.dup_range ().get_length () == 10);
  view.day_activated.connect ((day) => { activated = day; });
  view.day_activated (DAY);
  assert (activated == DAY);
}

void check_picker () throws Error {
  var picker = new CalGtk.DatePicker ();

  picker.locale = "en-US";
  picker.set_text ("November 29, 2026");
  assert (picker.commit ());
  assert (picker.julian_day == DAY);
  picker.set_text ("November 31, 2026");
  assert (!picker.commit ());
  assert (picker.error_message != null);
  assert (picker.iso_date == "2026-11-29");
}

int main () {
  if (!Gtk.init_check ()) {
    return 1;
  }

  try {
    check_view ();
    check_picker ();
  } catch (Error e) {
    error ("%s", e.message);
  }

  var chooser = new CalGtk.CalendarChooser ();
  chooser.calendar = "hebrew";
  assert (chooser.selected_backend.get_id () == "hebrew");
  assert (new CalGtk.MonthChooser (null).model != null);

  return 0;
}
