/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Cal as Vala has it: the built-in calendars, and calendars written in Vala. */

/* 22 November 2026 of the Gregorian calendar, and 1 January 2000. */
const int64 DAY = 2461367;
const int64 J2000 = 2451545;

/* Years of twelve months of thirty days; year 0 begins on day 0. */
public class Plain : Cal.Backend {
    public static int n_alive = 0;

    public Plain (string id, string[]? aliases = null) {
        Object (id: id, aliases: aliases, kind: Cal.Kind.SOLAR, thread_safe: true);
        AtomicInt.inc (ref n_alive);
    }

    ~Plain () {
        AtomicInt.dec_and_test (ref n_alive);
    }

    public override bool is_leap_year (int year) throws Error {
        return false;
    }

    public override int get_months_in_year (int year) throws Error {
        return 12;
    }

    public override int get_days_in_month (int year, int month) throws Error {
        return 30;
    }

    public override bool date_to_julian_day (int year, int month, int day,
                                             out int64 julian_day) throws Error {
        julian_day = (int64) year * 360 + (month - 1) * 30 + day - 1;
        return true;
    }

    public override bool julian_day_to_date (int64 julian_day, out int year, out int month,
                                             out int day) throws Error {
        int rest = (int) (((julian_day % 360) + 360) % 360);

        year = (int) ((julian_day - rest) / 360);
        month = rest / 30 + 1;
        day = rest % 30 + 1;
        return true;
    }

    public override int get_minimum_days_in_month () {
        return 30;
    }

    public override int get_maximum_days_in_month () {
        return 30;
    }

    public override int get_maximum_months_in_year () {
        return 12;
    }

    public override uint get_n_eras () {
        return 1;
    }

    public override Cal.Era? dup_era (uint index) {
        try {
            return new Cal.Era ("vala", { "genie" }, Cal.EraKind.EPOCH, 1,
                                Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
        } catch (Error error) {
            return null;
        }
    }
}

/* What it says is not so, or it does not say. */
public class Liar : Plain {
    public Liar () {
        base ("vala-liar");
    }

    public override int get_days_in_month (int year, int month) throws Error {
        return int.MAX;
    }

    public override bool is_leap_year (int year) throws Error {
        throw new IOError.BUSY ("mine");
    }

    public override string get_month_code (int year, int month) throws Error {
        return "no code";
    }
}

delegate void Call () throws Error;

/* The library's errors are an errordomain of Vala's. */
void assert_fails (int code, Call call) {
    try {
        call ();
    } catch (Cal.Error error) {
        assert_cmpint (error.code, CompareOperator.EQ, code);
        return;
    } catch (Error error) {
        GLib.error ("another error: %s", error.message);
    }

    assert_not_reached ();
}

void test_built_ins () throws Error {
    var gregorian = Cal.Backend.lookup ("GregoriAN");
    var hebrew = Cal.Registry.get_default ().get_backend (Cal.System.HEBREW);
    int year, month, day, era_year;
    int64 julian_day, first, last;
    string era;

    assert_cmpstr (Cal.get_version (), CompareOperator.EQ, Cal.VERSION_S);
    assert_true (gregorian == Cal.Backend.lookup ("gregory"));
    assert_cmpstr (gregorian.id, CompareOperator.EQ, "gregory");
    assert_cmpstr (gregorian.get_aliases ()[0], CompareOperator.EQ, "gregorian");
    assert_true (hebrew.kind == Cal.Kind.LUNISOLAR && hebrew.is_lunisolar ());
    assert_true (hebrew.get_range (out first, out last));
    assert_true (first == Cal.JULIAN_DAY_MIN && last == Cal.JULIAN_DAY_MAX);

    gregorian.julian_day_to_date (J2000, out year, out month, out day);
    assert_true (year == 2000 && month == 1 && day == 1);
    gregorian.date_to_julian_day (2026, 11, 22, out julian_day);
    assert_cmpint ((int) julian_day, CompareOperator.EQ, (int) DAY);
    assert_cmpstr (hebrew.get_month_code (5784, 6), CompareOperator.EQ, "M05L");
    hebrew.get_month_for_code (5784, "M05L", Cal.Overflow.REJECT, out month);
    assert_cmpint (month, CompareOperator.EQ, 6);
    assert_cmpstr (gregorian.get_month_name ("en", 2026, 11, Cal.NameWidth.WIDE,
                                             Cal.NameContext.FORMAT),
                   CompareOperator.EQ, "November");

    gregorian.date_to_julian_day (-43, 3, 15, out julian_day);
    gregorian.get_era_for_day (julian_day, out era, out era_year);
    assert_cmpstr (era, CompareOperator.EQ, "bce");
    assert_cmpint (era_year, CompareOperator.EQ, 44);
    assert_cmpint (gregorian.get_eras ().length, CompareOperator.EQ, 2);

    hebrew.validate (DAY - 400, DAY + 400);
}

void test_errors () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");

    assert_fails (Cal.Error.UNKNOWN_CALENDAR, () => { Cal.Backend.lookup ("islamic"); });
    assert_fails (Cal.Error.INVALID_DATE, () => { new Cal.Date (gregorian, 2026, 2, 29); });
    assert_fails (Cal.Error.OUT_OF_RANGE, () => { new Cal.Date (gregorian, int.MAX, 1, 1); });
    assert_fails (Cal.Error.UNKNOWN_ERA, () => {
        int year;
        gregorian.get_year_for_era ("reiwa", 1, out year);
    });

    foreach (var day in new int64[] { int64.MIN, int64.MAX, DAY + ((int64) 1 << 32) })
        assert_fails (Cal.Error.OUT_OF_RANGE, () => {
            new Cal.Date.from_julian_day (gregorian, day);
        });

    /* Vala does not keep numbers within an enumeration. */
    foreach (var number in new int[] { -2, -1, 100, int.MIN, int.MAX })
        assert_fails (Cal.Error.OUT_OF_RANGE, () => {
            Cal.Registry.get_default ().get_backend ((Cal.System) number);
        });
}

void test_dates () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var date = new Cal.Date (gregorian, 2026, 11, 22);
    var same = new Cal.Date.from_julian_day (gregorian, DAY);
    var persian = date.to_backend (Cal.Backend.lookup ("jalali"));

    assert_true (date.get_year () == 2026 && date.get_month () == 11 && date.get_day () == 22);
    assert_true (persian.get_year () == 1405 && persian.get_month () == 9);
    assert_true (date.get_backend () == gregorian && date.get_day_of_week () == 7);
    assert_cmpstr (date.get_month_code (), CompareOperator.EQ, "M11");
    assert_cmpstr (date.get_era (), CompareOperator.EQ, "ce");
    assert_true (date.equal (same) && !date.equal (persian) && date.compare (persian) == 0);
    assert_true (date.hash () == same.hash ());
    assert_cmpstr (date.to_date_time (new TimeZone.utc ()).format ("%F"),
                   CompareOperator.EQ, "2026-11-22");
}

void test_subclass () throws Error {
    var registry = Cal.Registry.get_default ();
    var heard = new StringBuilder ();
    var plain = new Plain ("vala-plain", { "Vala Plain", "vala.plain" });
    ulong[] handlers = {
        registry.registered.connect ((backend) => { heard.append (@"+$(backend.get_id ())"); }),
        registry.unregistered.connect ((backend) => { heard.append (@"-$(backend.get_id ())"); }),
    };

    registry.register (plain);
    registry.add_alias (plain, "vala-late");
    foreach (var name in new string[] { "VALA-plain", "vala plain", "Vala.Plain", "VALA-LATE" })
        assert_true (registry.lookup (name) == plain);
    assert_true ("vala-plain" in registry.list_ids ());
    assert_cmpstr (string.joinv ("|", registry.list_names (plain)), CompareOperator.EQ,
                   "vala-plain|Vala Plain|vala.plain|vala-late");
    assert_cmpuint (registry.list_backends ().get_n_items (), CompareOperator.EQ,
                    registry.list_ids ().length);
    assert_fails (Cal.Error.DUPLICATE, () => { registry.register (plain); });
    assert_fails (Cal.Error.DUPLICATE, () => { registry.register (new Plain ("Hebrew")); });
    assert_fails (Cal.Error.INVALID_NAME, () => { registry.register (new Plain ("1st")); });
    assert_fails (Cal.Error.INVALID_NAME, () => { new Cal.Date (new Plain ("1st"), 1, 2, 3); });
    assert_fails (Cal.Error.PERMANENT, () => {
        registry.unregister (Cal.Backend.lookup ("gregory"));
    });
    assert_fails (Cal.Error.PERMANENT, () => {
        registry.replace (Cal.Backend.lookup ("gregory"), plain);
    });
    assert_fails (Cal.Error.INCONSISTENT, () => {
        registry.replace (plain, new Plain ("vala-other"));
    });

    plain.validate (J2000 - 800, J2000 + 800);
    var found = Cal.Backend.lookup ("vala-plain");
    var date = new Cal.Date (found, 7, 7, 7);
    found = null;
    assert_true (date.get_julian_day () == 2706 && date.get_era_year () == 7);
    assert_cmpstr (date.get_era (), CompareOperator.EQ, "vala");
    /* Called by its class, a method is the checked one nevertheless. */
    assert_fails (Cal.Error.INVALID_DATE, () => { plain.get_days_in_month (7, 13); });

    registry.unregister (plain);
    assert_fails (Cal.Error.UNKNOWN_CALENDAR, () => { registry.lookup ("vala.plain"); });
    assert_cmpstr (heard.str, CompareOperator.EQ, "+vala-plain-vala-plain");
    foreach (var handler in handlers)
        registry.disconnect (handler);

    plain = null;
    assert_cmpint (Plain.n_alive, CompareOperator.EQ, 1);
    var again = date.to_backend (date.get_backend ());
    assert_cmpint (again.get_day (), CompareOperator.EQ, 7);
    date = again = null;
    assert_cmpint (Plain.n_alive, CompareOperator.EQ, 0);
}

/* What is equal if it says the same, and what an error leaves to choose from. */
void test_values () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var first = new Cal.Date (gregorian, 2026, 11, 2);
    var last = new Cal.Date (gregorian, 2026, 11, 30);
    var range = new Cal.DateRange (first, last, new Cal.Period.from_string ("P1W"));
    var other = new Cal.DateRange (range.get_first (), range.get_last (), range.get_step ());
    var fields = new Cal.DateFields ();
    int year, day;

    assert_true (range.equal (other) && range.hash () == other.hash ());
    assert_true (!range.equal (new Cal.DateRange (first, last, null)));

    fields.set_year (2026);
    assert_true (fields.get_year (out year) && year == 2026);
    assert_true (!fields.get_day (out day) && fields.get_era () == null);
    assert_true (fields.equal (fields.copy ()));

    try {
        throw new Cal.Error.AMBIGUOUS ("it can be read as 2026-11-02, 2026-02-11");
    } catch (Cal.Error error) {
        assert_cmpstr (string.joinv (" ", Cal.Error.dup_readings (error)), CompareOperator.EQ,
                       "2026-11-02 2026-02-11");
    }
    assert_true (Cal.Error.dup_readings (new Cal.Error.INCOMPLETE ("2026-11")) == null);
}

void test_liar () throws Error {
    var liar = new Liar ();

    assert_fails (Cal.Error.BACKEND, () => { liar.get_days_in_month (7, 7); });
    assert_fails (Cal.Error.BACKEND, () => { liar.get_month_code (7, 7); });

    try {
        liar.is_leap_year (7);
        assert_not_reached ();
    } catch (IOError.BUSY error) {
        assert_cmpstr (error.message, CompareOperator.EQ, "mine");
    }
}

void test_cycles () throws Error {
    var weton = Cal.Cycle.lookup ("Weton");
    var day = new Cal.Date.from_string ("1945-08-17");

    assert_cmpint (weton.get_length (), CompareOperator.EQ, 35);
    assert_true (weton.get_unit () == Cal.CycleUnit.DAY);
    assert_cmpint (weton.get_value (day), CompareOperator.EQ, 6);
    assert_cmpstr (weton.get_name ("en", 6, Cal.NameWidth.WIDE), CompareOperator.EQ, "Friday Legi");
    assert_cmpstr (weton.next (5, day).to_string (), CompareOperator.EQ, "1945-09-20");
    assert_cmpint (Cal.Cycle.list_ids ().length, CompareOperator.EQ, 30);
    assert_cmpint (Cal.Backend.lookup ("chinese").get_cycles ().length, CompareOperator.EQ, 3);
    assert_fails (Cal.Error.OUT_OF_RANGE, () => { weton.next (36, day); });
    assert_fails (Cal.Error.UNKNOWN_CYCLE, () => { Cal.Cycle.lookup ("chinese"); });
}

public class Named : Plain {
    private Cal.NameTable names;

    public Named (owned Cal.NameTable names) {
        base ("vala-named");
        this.names = (owned) names;
    }

    public override Cal.NameTable? dup_names () {
        return names;
    }
}

void test_names () throws Error {
    var names = new Cal.NameTable ();

    assert_true (names.add_month ("fr", "M01", Cal.NameWidth.WIDE, "neige"));
    assert_true (names.add_spelling ("fr", Cal.PartKind.MONTH, "M01", "neiges"));
    assert_fails (Cal.Error.DUPLICATE, () => { names.add_month ("fr", "M02", Cal.NameWidth.WIDE, "Neige"); });
    assert_fails (Cal.Error.OUT_OF_RANGE, () => { names.add_weekday ("fr", 0, Cal.NameWidth.WIDE, "gel"); });

    var backend = new Named (names);
    var formatter = new Cal.Formatter.for_pattern ("fr-CA", backend, "d MMMM y");
    var date = new Cal.Date (backend, 5, 1, 7);

    assert_cmpstr (formatter.format (date), CompareOperator.EQ, "7 neige 5");
    assert_true (formatter.parse ("7 Neiges 5").equal (date));
    assert_true (backend.dup_names () == names);
    assert_null (Cal.Backend.lookup ("hebrew").dup_names ());
    assert_fails (Cal.Error.PERMANENT, () => { names.add_display_name ("en", "Later"); });
}

void test_place () throws Error {
    var place = new Cal.Place (21.4225, 39.8262, 277, new TimeZone.offset (10800));

    assert_true (place.get_latitude () == 21.4225);
    assert_true (place.get_time_zone ().get_offset (0) == 10800);
    assert_null (new Cal.Place (0, 0, 0, null).get_time_zone ());
    assert_fails (Cal.Error.OUT_OF_RANGE, () => { new Cal.Place (91, 0, 0, null); });
}

void test_sky () throws Error {
    var place = Cal.Place.lookup ("Tehran");
    Cal.MoonPhase phase;
    var next = Cal.sky_next_moon_phase (2461120, out phase);

    assert_true (phase == Cal.MoonPhase.FIRST_QUARTER);
    assert_true (Cal.sky_get_moon_phase (next) == phase);
    assert_true (Cal.sky_get_sunrise (place, 2461120) < Cal.sky_get_sunset (place, 2461120));
    assert_true (Cal.sky_get_sunset (new Cal.Place (90, 0, 0), 2461213).is_nan ());
    var time = new DateTime.utc (2026, 3, 20, 22, 0, 0);
    assert_true (new Cal.Date.at (Cal.Backend.lookup ("hebrew"), time, place).get_julian_day () == 2461121);
    assert_fails (Cal.Error.UNKNOWN_PLACE, () => { Cal.Place.lookup ("Atlantis"); });
    assert_fails (Cal.Error.OUT_OF_RANGE, () => { Cal.sky_get_moon_age (1e9); });
}

void test_threads () throws Error {
    var registry = Cal.Registry.get_default ();
    Thread<bool>[] threads = {};

    registry.register (new Plain ("vala-shared"));
    for (int i = 0; i < 4; i++) {
        threads += new Thread<bool> ("work", () => {
            try {
                for (int64 day = J2000; day < J2000 + 200; day++) {
                    var date = new Cal.Date.from_julian_day (registry.lookup ("vala-shared"), day);
                    if (date.get_julian_day () != day)
                        return false;
                }
            } catch (Error error) {
                return false;
            }
            return true;
        });
    }

    foreach (var thread in threads)
        assert_true (thread.join ());
    registry.unregister (registry.lookup ("vala-shared"));
}

void test_made () throws Error {
    var islamic = new Cal.TabularIslamicBackend ("mine", "2 5 7 10 13 16 18 21 24 26 29", 1948440);
    var vague = new Cal.VagueYearBackend ("yazdegerd", 1952063);
    var retail = new Cal.RetailBackend (null, 6, 1, Cal.RetailEnd.NEAREST, Cal.RetailPattern.WEEKS_454);
    var same = Object.new (typeof (Cal.VagueYearBackend), id: "yazdegerd", epoch: (int64) 1952063) as Cal.Backend;
    int year, month, day;

    islamic.julian_day_to_date (DAY, out year, out month, out day);
    assert_cmpint (year * 10000 + month * 100 + day, CompareOperator.EQ, 14480611);
    vague.julian_day_to_date (DAY, out year, out month, out day);
    assert_cmpint (year * 10000 + month * 100 + day, CompareOperator.EQ, 13960510);
    retail.julian_day_to_date (DAY, out year, out month, out day);
    assert_cmpint (year * 10000 + month * 100 + day, CompareOperator.EQ, 20261022);
    assert_true (vague.equal (same) && vague.hash () == same.hash ());
    assert_false (vague.equal (islamic));

    try {
        new Cal.RetailBackend (null, 8, 1, Cal.RetailEnd.NEAREST, Cal.RetailPattern.WEEKS_454);
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.OUT_OF_RANGE);
    }
}

void test_reader () throws Error {
    var hebrew = Cal.Backend.lookup ("hebrew");
    var reader = new Cal.Reader ("en", hebrew);

    assert_cmpstr (reader.read ("12th of Kislev, 5787").to_native_string (), CompareOperator.EQ,
                   "5787-M03-12[u-ca=hebrew]");

    var span = reader.read_span ("Tishri 5765 – Adar 5766");
    assert_cmpstr (span.get_first ().to_native_string (), CompareOperator.EQ, "5765-M01-01[u-ca=hebrew]");
    assert_cmpstr (span.get_last ().to_native_string (), CompareOperator.EQ, "5766-M06-29[u-ca=hebrew]");

    try {
        reader.read ("12 Kis");
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.INCOMPLETE);
    }
}

void test_month_grid () throws Error {
    var grid = new Cal.MonthGrid (Cal.Backend.lookup ("hebrew"), "en");
    var n_changes = 0;
    var marked = 2461367;

    grid.secondary_calendar = "gregory";
    grid.minimum_rows = 6;
    grid.show_month (5787, 3);
    assert_cmpstr (grid.title, CompareOperator.EQ, "Kislev 5787");
    assert_cmpuint (grid.get_n_items (), CompareOperator.EQ, 42);
    grid.items_changed.connect (() => n_changes++);
    grid.set_marks_func (day => day == marked ? 3 : 0);
    grid.show_day (marked);
    grid.move_months (1);
    grid.move_months (-1);
    assert_cmpint (n_changes, CompareOperator.EQ, 2);

    uint position;
    assert_true (grid.find_day (marked, out position));
    var day = (Cal.GridDay) grid.get_item (position);
    assert_cmpuint (day.marks, CompareOperator.EQ, 3);
    assert_cmpstr (day.label, CompareOperator.EQ, "12");
    assert_cmpstr (day.secondary_label, CompareOperator.EQ, "22");
    assert_cmpuint (grid.list_months ().get_n_items (), CompareOperator.EQ, 13);

    try {
        grid.show_month (5787, 14);
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.INVALID_DATE);
    }
}

void test_cutovers () throws Error {
    var britain = new Cal.CutoverBackend.for_territory ("gb");
    var swedish = Cal.Backend.lookup ("swedish");
    var made = new Cal.CutoverBackend ("mine", swedish, null, "1753-03-01", null);
    int year, month, day, first, n;

    britain.julian_day_to_date (2361221, out year, out month, out day);
    assert_cmpint (year * 10000 + month * 100 + day, CompareOperator.EQ, 17520902);
    britain.get_missing_days (1752, 9, out first, out n);
    assert_cmpint (first * 100 + n, CompareOperator.EQ, 311);
    assert_true (((Cal.CutoverBackend) made).get_first () == swedish);
    assert_cmpstr (new Cal.CutoverBackend.for_territory ("lt").get_doubtful_days (), CompareOperator.EQ,
        "1582-10-15 1585-12-31 1800-01-13 1915-05-24");
    assert_cmpint (Cal.CutoverBackend.list_territories ().length, CompareOperator.EQ, 61);

    try {
        new Cal.CutoverBackend.for_territory ("GX");
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.UNKNOWN_CALENDAR);
    }
}

void test_table () throws Error {
    var text = "cal-table 1\nid: mine\nover: islamic-civil\n[corrections]\nsource: Ministry\n1446 M09: 2025-03-02\n";
    var table = new Cal.TableBackend.from_bytes (null, new Bytes (text.data));
    int year, month, day;

    table.julian_day_to_date (2460736, out year, out month, out day);
    assert_cmpint (year * 10000 + month * 100 + day, CompareOperator.EQ, 14460830);
    assert_cmpstr (table.get_source_for_day (2460736), CompareOperator.EQ, "Ministry");
    assert_cmpstr (table.get_id (), CompareOperator.EQ, "mine");
    assert_true (table.equal (new Cal.TableBackend.from_bytes ("mine", new Bytes (text.data))));

    try {
        new Cal.TableBackend.from_bytes (null, new Bytes ("cal-table 2".data));
        assert_not_reached ();
    } catch (Cal.Error error) {
        assert_true (error is Cal.Error.DATA);
    }
}

/* A test of Vala's cannot throw. */
void add (string path, owned Call call) {
    Test.add_data_func (path, () => {
        try {
            call ();
        } catch (Error error) {
            Test.message ("%s", error.message);
            Test.fail ();
        }
    });
}

int main (string[] args) {
    Test.init (ref args);

    add ("/vala/built-ins", test_built_ins);
    add ("/vala/errors", test_errors);
    add ("/vala/dates", test_dates);
    add ("/vala/subclass", test_subclass);
    add ("/vala/values", test_values);
    add ("/vala/liar", test_liar);
    add ("/vala/cycles", test_cycles);
    add ("/vala/names", test_names);
    add ("/vala/place", test_place);
    add ("/vala/sky", test_sky);
    add ("/vala/threads", test_threads);
    add ("/vala/made", test_made);
    add ("/vala/reader", test_reader);
    add ("/vala/month-grid", test_month_grid);
    add ("/vala/cutovers", test_cutovers);
    add ("/vala/table", test_table);

    return Test.run ();
}
