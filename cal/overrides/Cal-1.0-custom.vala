/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the introspection data lacks for Vala: properties of types that are no objects of
 * GObject, and what “foreach”, “[]” and “in” look for.  All of it is functions of C. */

namespace Cal {
	[Compact]
	public class Cycle {
		public string id { get; }
		public int length { get; }
		public Cal.CycleUnit unit { get; }
		[CCode (cname = "cal_cycle_get_name")]
		public string @get ([CCode (pos = 2)] int value, [CCode (pos = 1)] string? locale = null, [CCode (pos = 3)] Cal.NameWidth width = Cal.NameWidth.WIDE) throws GLib.Error;
	}

	[Compact]
	public class Date {
		public Cal.Accuracy accuracy { get; }
		public Cal.Backend backend { get; }
		public int cyclic_year { get; }
		public int day { get; }
		public Cal.DayLabel? day_label { owned get; }
		public int day_of_week { get; }
		public int day_of_year { get; }
		public int days_in_month { get; }
		public int days_in_year { get; }
		public string? era { get; }
		public int era_year { get; }
		public int64 julian_day { get; }
		public bool leap_month { [CCode (cname = "cal_date_is_leap_month")] get; }
		public bool leap_year { [CCode (cname = "cal_date_is_leap_year")] get; }
		public int month { get; }
		public string month_code { get; }
		public int months_in_year { get; }
		public int related_iso_year { get; }
		public int year { get; }
	}

	/* What is not set has no value to read. */
	[Compact]
	public class DateFields {
		public int day { set; }
		public string? era { get; set; }
		public int era_year { set; }
		public int month { set; }
		public string? month_code { get; set; }
		public int year { set; }
	}

	[Compact]
	public class DateRange {
		public Cal.Date first { get; }
		public Cal.Date last { get; }
		public uint length { get; }
		public int size { [CCode (cname = "cal_date_range_get_length")] get; }
		public Cal.Period step { get; }
		[CCode (cname = "cal_date_range_get_date")]
		public Cal.Date @get (uint index) throws GLib.Error;
	}

	[Compact]
	public class DayLabel {
		public string month_code { get; }
		public int n_skipped { get; }
		public int number { get; }
		public Cal.DayPart part { get; }
		public bool repeated { [CCode (cname = "cal_day_label_is_repeated")] get; }
		public int year { get; }
	}

	[Compact]
	public class Era {
		[CCode (array_length = false, array_null_terminated = true)]
		public string[] aliases { get; }
		public string code { get; }
		public int64 first_day { get; }
		public int first_year { get; }
		public Cal.EraKind kind { get; }
		public int64 last_day { get; }
	}

	[Compact]
	public class MonthDay {
		public Cal.Backend backend { get; }
		public int day { get; }
		public string month_code { get; }
		public int64 reference_day { get; }
	}

	[Compact]
	public class Part {
		public Cal.PartKind kind { get; }
		public uint length { get; }
		public Cal.PartSource source { get; }
		public uint start { get; }
		public string text { get; }
	}

	[Compact]
	public class Period {
		public int days { get; }
		public int months { get; }
		public int sign { get; }
		public int weeks { get; }
		public int years { get; }
	}

	[Compact]
	public class Observance {
		public Cal.Accuracy accuracy { get; }
		public bool announced { [CCode (cname = "cal_observance_is_announced")] get; }
		public Cal.Date date { get; }
		public string id { get; }
		public int n_days { get; }
		public string? rule { get; }
		public string tradition { get; }
	}

	[Compact]
	public class Place {
		public double elevation { get; }
		public double latitude { get; }
		public double longitude { get; }
		public GLib.TimeZone? time_zone { get; }
	}

	[Compact]
	public class Recurrence {
		public Cal.Backend backend { get; }
		public int count { get; }
		public int first_weekday { get; }
		public Cal.Unit frequency { get; }
		public int interval { get; }
		[CCode (array_length_type = "gsize")]
		public int[] month_days { owned get; }
		[CCode (array_length = false, array_null_terminated = true)]
		public string[] months { owned get; }
		public uint n_weekdays { get; }
		[CCode (array_length_type = "gsize")]
		public int[] positions { owned get; }
		public Cal.Skip skip { get; }
		[CCode (array_length_type = "gsize")]
		public int[] weeks { owned get; }
		[CCode (array_length_type = "gsize")]
		public int[] year_days { owned get; }
		[CCode (cname = "cal_recurrence_iterate")]
		public Cal.RecurrenceIterator dates (Cal.Date start) throws GLib.Error;
	}

	[Compact]
	public class RecurrenceSet {
		public Cal.Date? start { get; set; }
	}

	[Compact]
	public class RecurrenceIterator {
		public Cal.Backend backend { get; }
		[CCode (cname = "cal_recurrence_iterator_ref")]
		public Cal.RecurrenceIterator iterator ();
		[CCode (cname = "cal_recurrence_iterator_next")]
		public Cal.Date? next_value () throws GLib.Error;
	}
}
