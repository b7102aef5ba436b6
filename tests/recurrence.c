/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Rules of recurrence: the examples of RFC 5545 and RFC 7529, sets and lists. */

#include "config.h"

#include <string.h>

#include "cal-recurrence-iterator.h"
#include "cal-recurrence-set.h"
#include "cal-recurrence.h"
#include "cal-registry.h"
#include "date-checks.h"
#include "lib/checks.h"

static CalBackend *iso;

/* A date of eight digits. */
static CalDate *
read_date (const char *text)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return date;
}

static CalRecurrence *
read_rule (const char *text)
{
  GError *error = NULL;
  CalRecurrence *rule = cal_recurrence_new_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (rule);

  return rule;
}

static void
append_day (GString *text,
            gint64   julian_day)
{
  int year, month, day;
  GError *error = NULL;

  cal_backend_julian_day_to_date (iso, julian_day, &year, &month, &day, &error);
  g_assert_no_error (error);
  g_string_append_printf (text, "%s%04d%02d%02d", text->len > 0 ? " " : "", year, month, day);
}

/* The first dates that an iterator gives. */
static char *
expand (CalRecurrenceIterator *iterator,
        guint                  n)
{
  GString *text = g_string_new (NULL);
  GError *error = NULL;
  gint64 day;

  for (guint i = 0; i < n && cal_recurrence_iterator_next_day (iterator, &day, &error); i++)
    append_day (text, day);

  g_assert_no_error (error);

  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *rule;
  const char *start;
  const char *dates;
  gboolean ends;     /* there are no further ones */
} Example;

/* RFC 5545, section 3.8.5.3, without times: where UNTIL has one that keeps out its own day,
 * it is the day before. */
static const Example examples[] = {
  { "FREQ=DAILY;COUNT=10", "19970902", "19970902 19970903 19970904 19970905 19970906 19970907 19970908 19970909 19970910 19970911", TRUE },
  { "FREQ=DAILY;INTERVAL=2", "19970902", "19970902 19970904 19970906 19970908 19970910 19970912", FALSE },
  { "FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902", "19970902 19970912 19970922 19971002 19971012", TRUE },
  { "FREQ=DAILY;UNTIL=19980102;BYMONTH=1", "19980101", "19980101 19980102", TRUE },
  { "FREQ=WEEKLY;COUNT=10", "19970902", "19970902 19970909 19970916 19970923 19970930 19971007 19971014 19971021 19971028 19971104", TRUE },
  { "FREQ=WEEKLY;UNTIL=19971223", "19970902", "19970902 19970909 19970916 19970923 19970930 19971007 19971014 19971021 19971028 19971104 19971111 19971118 19971125 19971202 19971209 19971216 19971223", TRUE },
  { "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19970902", "19970902 19970916 19970930 19971014 19971028 19971111 19971125 19971209 19971223 19980106 19980120 19980203 19980217", FALSE },
  { "FREQ=WEEKLY;UNTIL=19971007;WKST=SU;BYDAY=TU,TH", "19970902", "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002 19971007", TRUE },
  { "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "19970902", "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002", TRUE },
  { "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971223;WKST=SU;BYDAY=MO,WE,FR", "19970901", "19970901 19970903 19970905 19970915 19970917 19970919 19970929 19971001 19971003 19971013 19971015 19971017 19971027 19971029 19971031 19971110 19971112 19971114 19971124 19971126 19971128 19971208 19971210 19971212 19971222", TRUE },
  { "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "19970902", "19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016", TRUE },
  { "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "19970905", "19970905 19971003 19971107 19971205 19980102 19980206 19980306 19980403 19980501 19980605", TRUE },
  { "FREQ=MONTHLY;UNTIL=19971224;BYDAY=1FR", "19970905", "19970905 19971003 19971107 19971205", TRUE },
  { "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "19970907", "19970907 19970928 19971102 19971130 19980104 19980125 19980301 19980329 19980503 19980531", TRUE },
  { "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "19970922", "19970922 19971020 19971117 19971222 19980119 19980216", TRUE },
  { "FREQ=MONTHLY;BYMONTHDAY=-3", "19970928", "19970928 19971029 19971128 19971229 19980129 19980226", FALSE },
  { "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "19970902", "19970902 19970915 19971002 19971015 19971102 19971115 19971202 19971215 19980102 19980115", TRUE },
  { "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "19970930", "19970930 19971001 19971031 19971101 19971130 19971201 19971231 19980101 19980131 19980201", TRUE },
  { "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "19970910", "19970910 19970911 19970912 19970913 19970914 19970915 19990310 19990311 19990312 19990313", TRUE },
  { "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "19970902", "19970902 19970909 19970916 19970923 19970930 19971104 19971111 19971118 19971125 19980106 19980113 19980120 19980127 19980303 19980310 19980317 19980324 19980331", FALSE },
  { "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "19970610", "19970610 19970710 19980610 19980710 19990610 19990710 20000610 20000710 20010610 20010710", TRUE },
  { "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "19970310", "19970310 19990110 19990210 19990310 20010110 20010210 20010310 20030110 20030210 20030310", TRUE },
  { "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "19970101", "19970101 19970410 19970719 20000101 20000409 20000718 20030101 20030410 20030719 20060101", TRUE },
  { "FREQ=YEARLY;BYDAY=20MO", "19970519", "19970519 19980518 19990517", FALSE },
  { "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512", "19970512 19980511 19990517", FALSE },
  { "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "19970313", "19970313 19970320 19970327 19980305 19980312 19980319 19980326 19990304 19990311 19990318 19990325", FALSE },
  { "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "19970605", "19970605 19970612 19970619 19970626 19970703 19970710 19970717 19970724 19970731 19970807 19970814 19970821 19970828 19980604", FALSE },
  { "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19970902", "19980213 19980313 19981113 19990813 20001013", FALSE },
  { "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "19970913", "19970913 19971011 19971108 19971213 19980110 19980207 19980307 19980411 19980509 19980613", FALSE },
  { "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "19961105", "19961105 20001107 20041102", FALSE },
  { "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904", "19970904 19971007 19971106", TRUE },
  { "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "19970929", "19970929 19971030 19971127 19971230 19980129 19980226 19980330", FALSE },
  { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805", "19970805 19970810 19970819 19970824", TRUE },
  { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805", "19970805 19970817 19970819 19970831", TRUE },
  { "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115", "20070115 20070130 20070215 20070315 20070330", TRUE },
  { "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=19731028", "19671029", "19671029 19681027 19691026 19701025 19711031 19721029 19731028", TRUE },
  /* RFC 7529, sections 1, 5 and 6. */
  { "RSCALE=CHINESE;FREQ=YEARLY", "20130210", "20130210 20140131 20150219", FALSE },
  { "RSCALE=ETHIOPIC;FREQ=MONTHLY;BYMONTH=13", "20130906", "20130906 20140906 20150906", FALSE },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD", "20140208", "20140208 20150227 20160217", FALSE },
  { "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD", "20120229", "20120229 20130301 20140301 20150301 20160229", FALSE },
  { "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD", "20140131", "20140131 20140301 20140331 20140501", FALSE },
  { "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD", "20140131", "20140131 20140228 20140331 20140430", FALSE },
  { "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT", "20140131", "20140131 20140331 20140531", FALSE },
  /* What SKIP moves is a date once, in its order, and counts once. */
  { "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=1,31;SKIP=FORWARD;COUNT=5", "20140131", "20140131 20140201 20140301 20140331 20140401", TRUE },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L,6;BYMONTHDAY=8;SKIP=FORWARD", "20150101", "20150227 20160217 20160318", FALSE },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=BACKWARD", "20140208", "20140208 20150128 20160217", FALSE },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8", "20140208", "20140208 20160217 20190213", FALSE },
  { "RSCALE=GREGORIAN;FREQ=YEARLY;BYYEARDAY=366;SKIP=BACKWARD", "20121231", "20121231 20131231 20141231", FALSE },
  { "RSCALE=GREGORIAN;FREQ=YEARLY;BYYEARDAY=366;SKIP=FORWARD", "20130101", "20140101 20150101 20160101 20161231", FALSE },
  /* A week of the year may begin in the year before. */
  { "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "20250101", "20251229 20270104 20280103 20290101 20291231", FALSE },
  { "FREQ=YEARLY;BYWEEKNO=1", "20241231", "20241231 20251230 20270105", FALSE },
  { "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU", "20150101", "20160103 20210103 20270103", FALSE },
  /* Nothing, and what is rare. */
  { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "20000101", "", TRUE },
  { "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "20000401", "", TRUE },
  { "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=11,-12", "20000101", "", TRUE },
  { "RSCALE=THAI-LUNAR;FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "20000101", "", TRUE },
  { "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=1L;BYMONTHDAY=31", "20000101", "", TRUE },
  { "RSCALE=WORLD;FREQ=YEARLY;BYDAY=53MO,-53MO", "20000101", "", TRUE },
  { "RSCALE=WORLD;FREQ=YEARLY;BYDAY=52SA,-52SU", "20000101", "20000101 20001230 20010101", FALSE },
  { "FREQ=DAILY;INTERVAL=7;BYDAY=MO", "20000101", "", TRUE },
  { "FREQ=DAILY;INTERVAL=1460;BYMONTH=2", "20000301", "20040229 20080228 20120227", FALSE },
  { "FREQ=YEARLY;INTERVAL=1000000000", "20000101", "20000101", TRUE },
  { "FREQ=MONTHLY;INTERVAL=1000000000", "20000101", "20000101", TRUE },
  { "FREQ=WEEKLY;INTERVAL=1000000000", "20000101", "20000101", TRUE },
  { "FREQ=DAILY;INTERVAL=1000000000", "20000101", "20000101", TRUE },
  { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU", "20000101", "20040229 20320229", FALSE },
  { "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=11L;BYMONTHDAY=1", "20000101", "20331222", FALSE },
  { "RSCALE=CHINESE;FREQ=YEARLY;BYYEARDAY=385", "10000301", "19260212", FALSE },
  { "RSCALE=PUNJABI;FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=32", "20260115", "26110925", FALSE },
};

static void
test_example (gconstpointer data)
{
  const Example *example = data;
  g_autoptr (CalRecurrence) rule = read_rule (example->rule);
  g_autoptr (CalDate) start = read_date (example->start);
  g_autoptr (CalRecurrenceIterator) iterator = NULL;
  g_auto (GStrv) dates = g_strsplit (example->dates, " ", -1);
  GError *error = NULL;
  gint64 day;

  iterator = cal_recurrence_iterate (rule, start, &error);
  g_assert_no_error (error);

  check_cmp (expand (iterator, g_strv_length (dates)), example->dates);

  if (example->ends)
    {
      g_assert_false (cal_recurrence_iterator_next_day (iterator, &day, &error));
      g_assert_no_error (error);
      g_assert_cmpint (day, ==, 0);
      g_assert_null (cal_recurrence_iterator_next (iterator, &error));
      g_assert_no_error (error);
    }
}

/* What is left out makes no difference to the rest. */
static void
test_skip (gconstpointer data)
{
  const Example *example = data;
  g_autoptr (CalRecurrence) rule = read_rule (example->rule);
  g_autoptr (CalDate) start = read_date (example->start);
  g_auto (GStrv) dates = g_strsplit (example->dates, " ", -1);
  GError *error = NULL;

  for (guint i = 0; example->dates[0] != '\0' && dates[i] != NULL; i++)
    {
      g_autoptr (CalRecurrenceIterator) iterator = cal_recurrence_iterate (rule, start, &error);
      g_autoptr (CalDate) to = read_date (dates[i]);
      guint taken = i / 2;

      g_free (expand (iterator, taken));
      g_assert_true (cal_recurrence_iterator_skip_to (iterator, to, &error));
      g_assert_no_error (error);
      check_cmp (expand (iterator, 1), dates[i]);

      /* Never back. */
      g_assert_true (cal_recurrence_iterator_skip_to (iterator, start, &error));
      if (dates[i + 1] != NULL)
        check_cmp (expand (iterator, 1), dates[i + 1]);
    }
}

/* No two of these are equal. */
static void
test_unequal (void)
{
  g_autoptr (GPtrArray) rules = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_recurrence_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    g_ptr_array_add (rules, read_rule (examples[i].rule));

  for (guint i = 0; i < rules->len; i++)
    for (guint j = 0; j < rules->len; j++)
      g_assert_cmpint (cal_recurrence_equal (rules->pdata[i], rules->pdata[j]), ==, i == j ||
                       g_str_equal (examples[i].rule, examples[j].rule));
}

/* RFC 5545, section 3.8.5.1: an exception is counted. */
static void
test_set (void)
{
  g_autoptr (CalRecurrenceSet) set = cal_recurrence_set_new (iso), copy = NULL;
  g_autoptr (CalRecurrence) rule = read_rule ("FREQ=MONTHLY;COUNT=4;BYMONTHDAY=13"), hebrew = read_rule ("RSCALE=HEBREW;FREQ=YEARLY;COUNT=1;BYMONTH=1;BYMONTHDAY=1");
  g_autoptr (CalDate) start = read_date ("19970902"), excluded = read_date ("19971013"), added = read_date ("19970920");
  g_autoptr (CalDate) early = read_date ("19900101"), first = read_date ("19970914"), last = read_date ("19971113");
  g_autoptr (CalRecurrenceIterator) iterator = NULL;
  g_autofree gint64 *days = NULL;
  GError *error = NULL;
  gsize n;

  cal_recurrence_set_add_rule (set, rule);
  cal_recurrence_set_add_rule (set, hebrew);
  cal_recurrence_set_add_date (set, added);
  cal_recurrence_set_add_date (set, added);
  cal_recurrence_set_add_date (set, early);
  cal_recurrence_set_exclude_date (set, excluded);
  cal_recurrence_set_exclude_date (set, early);

  copy = cal_recurrence_set_copy (set);
  iterator = cal_recurrence_set_iterate (copy, start, &error);
  g_assert_no_error (error);
  g_assert_true (cal_recurrence_iterator_get_backend (iterator) == iso);
  cal_recurrence_set_exclude_date (copy, added);
  check_cmp (expand (iterator, 10), "19970913 19970920 19971002 19971113 19971213");

  days = cal_recurrence_set_list (set, start, first, last, &n, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpint (days[0], ==, cal_date_get_julian_day (added));
  g_assert_cmpint (days[2], ==, cal_date_get_julian_day (last));
}

static void
test_list (void)
{
  g_autoptr (CalRecurrence) rule = read_rule ("FREQ=WEEKLY;BYDAY=MO");
  g_autoptr (CalDate) start = read_date ("00010101"), first = read_date ("20240101"), last = read_date ("20240131");
  g_autofree gint64 *days = NULL;
  GError *error = NULL;
  gsize n;

  days = cal_recurrence_list (rule, start, first, last, &n, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 5);
  g_assert_cmpint (days[0], ==, cal_date_get_julian_day (first));

  g_assert_null (cal_recurrence_list (rule, start, last, first, &n, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_anniversaries (void)
{
  g_autoptr (CalDate) birth = read_date ("2016-02-29[u-ca=hebrew]");
  g_autoptr (CalRecurrenceIterator) iterator = NULL;
  GError *error = NULL;

  for (CalAnniversaryRule rule = CAL_ANNIVERSARY_RULE_CLAMP; rule <= CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT; rule++)
    {
      int year = cal_date_get_year (birth);

      iterator = cal_date_iterate_anniversaries (birth, rule, &error);
      g_assert_no_error (error);

      for (int i = 0; i < 40; i++)
        {
          g_autoptr (CalDate) found = cal_recurrence_iterator_next (iterator, &error);
          g_autoptr (CalDate) expected = cal_date_get_anniversary (birth, year + i, rule, &error);

          g_assert_true (cal_date_equal (found, expected));
        }

      g_clear_pointer (&iterator, cal_recurrence_iterator_unref);
    }

  g_clear_pointer (&birth, cal_date_unref);
  birth = read_date ("2016-02-29");
  g_assert_null (cal_date_iterate_anniversaries (birth, CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT, &error));
  test_assert_error (&error, CAL_ERROR_MISMATCH);
}

/* Anniversaries beside a rule, an added date and an exception; 29 February 2016 was 20 Adar I. */
static void
test_anniversaries_in_set (void)
{
  g_autoptr (CalDate) birth = read_date ("2016-02-29"), added = read_date ("2017-05-01"), excluded = read_date ("2018-03-01");
  g_autoptr (CalDate) start = read_date ("2017-01-01"), last = read_date ("2020-12-31");
  g_autoptr (CalDate) death = read_date ("2016-02-29[u-ca=hebrew]");
  g_autoptr (CalRecurrence) rule = read_rule ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1");
  g_autoptr (CalRecurrenceSet) set = cal_recurrence_set_new (iso), copy = NULL, again = NULL;
  const char *const expected[] = {
    "2017-03-01", "2017-03-18", "2017-05-01", "2018-03-07", "2019-02-25", "2019-03-01", "2020-02-29", "2020-03-01",
    "2020-03-16",
  };
  g_autofree char *text = NULL, *same = NULL;
  GError *error = NULL;
  gsize n;

  g_assert_false (cal_recurrence_set_add_anniversaries (set, birth, CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY, &error));
  test_assert_error (&error, CAL_ERROR_MISMATCH);

  g_assert_true (cal_recurrence_set_add_anniversaries (set, birth, CAL_ANNIVERSARY_RULE_ROLL_FORWARD, &error));
  g_assert_true (cal_recurrence_set_add_anniversaries (set, death, CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT, &error));
  cal_recurrence_set_add_rule (set, rule);
  cal_recurrence_set_add_date (set, added);
  cal_recurrence_set_exclude_date (set, excluded);

  copy = cal_recurrence_set_copy (set);
  text = cal_recurrence_set_to_string (copy);
  again = cal_recurrence_set_new_from_string (text, &error);
  g_assert_no_error (error);
  same = cal_recurrence_set_to_string (again);
  g_assert_cmpstr (same, ==, text);

  for (int i = 0; i < 2; i++)
    {
      g_autofree gint64 *days = cal_recurrence_set_list (i == 0 ? copy : again, start, start, last, &n, &error);

      g_assert_no_error (error);

      for (gsize j = 0; j < n; j++)
        {
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (iso, days[j], &error);
          g_autofree char *written = cal_date_to_string (date);

          g_test_message ("%s", written);
          g_assert_cmpuint (j, <, G_N_ELEMENTS (expected));
          g_assert_true (g_str_has_prefix (written, expected[j]));
        }

      g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
    }
}

/* The ends of the domain. */
static void
test_ends (void)
{
  static const char *const rules[] = {
    "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "RSCALE=HEBREW;FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;SKIP=FORWARD",
    "RSCALE=CHINESE;FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;SKIP=BACKWARD",
    "RSCALE=PERSIAN;FREQ=YEARLY;BYWEEKNO=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53;BYDAY=MO,TU,WE,TH,FR,SA,SU",
  };
  gint64 starts[] = { CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 1000 };
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (starts); j++)
      {
        g_autoptr (CalRecurrence) rule = read_rule (rules[i]);
        g_autoptr (CalDate) start = cal_date_new_from_julian_day (iso, starts[j], &error);
        g_autoptr (CalRecurrenceIterator) iterator = cal_recurrence_iterate (rule, start, &error);
        gboolean by_week = strstr (rules[i], "BYWEEKNO") != NULL;
        gint64 day, expected = starts[j], end = starts[j] + 1000;

        g_assert_no_error (error);

        while (cal_recurrence_iterator_next_day (iterator, &day, &error) && day < end)
          {
            /* A week of the first year that has no length. */
            if (by_week && expected == CAL_JULIAN_DAY_MIN)
              expected = day;
            g_assert_cmpint (day, ==, expected);
            expected++;
          }

        g_assert_no_error (error);
        g_assert_cmpint (expected, >=, end - (by_week ? 7 : 0));
      }
}

/* Whatever the text, it is a rule or an error; a rule reads back. */
static void
test_bytes (void)
{
  static const char alphabet[] = "=;,-+0123456789LFREQDAILYWKSTBOMNHUPVCX \xff";
  g_autoptr (GRand) rand = g_rand_new_with_seed (22);
  g_autoptr (CalDate) start = read_date ("20240229");
  guint n_rules = 0;

  for (int i = 0; i < 20000; i++)
    {
      const char *seed = examples[g_rand_int_range (rand, 0, G_N_ELEMENTS (examples))].rule;
      g_autofree char *text = g_strdup (seed);
      g_autoptr (CalRecurrence) rule = NULL;
      GError *error = NULL;

      for (int j = g_rand_int_range (rand, 0, 3); j > 0 && text[0] != 0; j--)
        text[g_rand_int_range (rand, 0, (gint32) strlen (text))] = alphabet[g_rand_int_range (rand, 0, sizeof alphabet)];

      rule = cal_recurrence_new_from_string (text, &error);

      if (rule == NULL)
        {
          test_check_message (error);
          g_clear_error (&error);
        }
      else
        {
          g_autofree char *written = cal_recurrence_to_string (rule);
          g_autoptr (CalRecurrence) back = read_rule (written);
          g_autoptr (CalRecurrenceIterator) iterator = cal_recurrence_iterate (rule, start, &error);

          g_assert_true (cal_recurrence_equal (rule, back));
          g_assert_no_error (error);
          g_free (expand (iterator, 3));
          n_rules++;
        }
    }

  g_assert_cmpuint (n_rules, >, 1000);
}

static void
add_rows (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recurrence/example/%02u/%s", (guint) i, examples[i].rule);
      g_autofree char *skip = g_strdup_printf ("/recurrence/skip/%02u", (guint) i);

      g_test_add_data_func (path, &examples[i], test_example);
      g_test_add_data_func (skip, &examples[i], test_skip);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  iso = cal_backend_lookup ("iso8601", NULL);

  add_rows ();
  g_test_add_func ("/recurrence/unequal", test_unequal);
  g_test_add_func ("/recurrence/set", test_set);
  g_test_add_func ("/recurrence/list", test_list);
  g_test_add_func ("/recurrence/anniversaries", test_anniversaries);
  g_test_add_func ("/recurrence/anniversaries-in-set", test_anniversaries_in_set);
  g_test_add_func ("/recurrence/ends", test_ends);
  g_test_add_func ("/recurrence/bytes", test_bytes);

  return g_test_run ();
}
