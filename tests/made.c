/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars with parameters: each wrong one by its error, and two of a kind as one
 * calendar. */

#include "config.h"

#include "cal-date.h"
#include "cal-date-range.h"
#include "cal-formatter.h"
#include "cal-made-private.h"
#include "cal-month-day.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/threads.h"
#include "made-checks.h"

/* Wrong parameters. */

typedef struct
{
  const char *name;
  const char *type;         /* of the class */
  const char *property;
  const char *text;         /* its value; NULL: the number is */
  gint64 number;
  CalError error;
  const char *message;
} WrongRow;

#define TABULAR "CalTabularIslamicBackend"
#define VAGUE_YEAR "CalVagueYearBackend"
#define RETAIL "CalRetailBackend"
#define TIBETAN "CalTibetanBackend"
#define CUTOVER "CalCutoverBackend"
#define HINDU "CalHinduBackend"
#define MUST "; it must be the numbers of one to 30 years, 1 to 30, each larger than the one before it and " \
             "with one space between two of them"

#define EXACT "; it must be such as “2446914”, “38/49” or “2446914 135/707”, with a fraction less than one " \
              "and numbers of 15 digits at most"

static const WrongRow wrong[] = {
  { "text", TABULAR, "leap-years", "2 5 seven", 0, CAL_ERROR_PARSE,
    "leap-years “2 5 seven” has “seven”, which is no year of the cycle" MUST },
  { "nothing", TABULAR, "leap-years", "", 0, CAL_ERROR_PARSE,
    "leap-years “” has “”, which is no year of the cycle" MUST },
  { "zero", TABULAR, "leap-years", "0 5", 0, CAL_ERROR_PARSE,
    "leap-years “0 5” has “0”, which is no year of the cycle" MUST },
  { "31", TABULAR, "leap-years", "2 31", 0, CAL_ERROR_PARSE,
    "leap-years “2 31” has “31”, which is no year of the cycle" MUST },
  { "large", TABULAR, "leap-years", "99999999999999999999", 0, CAL_ERROR_PARSE,
    "leap-years “99999999999999999999” has “99999999999999999999”, which is no year of the cycle" MUST },
  { "repeated", TABULAR, "leap-years", "2 5 5", 0, CAL_ERROR_PARSE,
    "leap-years “2 5 5” has “5”, which is not larger than the one before it" MUST },
  { "falling", TABULAR, "leap-years", "5 2", 0, CAL_ERROR_PARSE,
    "leap-years “5 2” has “2”, which is not larger than the one before it" MUST },
  { "minus", TABULAR, "leap-years", "-2", 0, CAL_ERROR_PARSE,
    "leap-years “-2” has “-2”, which is no year of the cycle" MUST },
  { "leading-zero", TABULAR, "leap-years", "02", 0, CAL_ERROR_PARSE,
    "leap-years “02” has “02”, which is no year of the cycle" MUST },
  { "two-spaces", TABULAR, "leap-years", "2  5", 0, CAL_ERROR_PARSE,
    "leap-years “2  5” has “”, which is no year of the cycle" MUST },
  { "comma", TABULAR, "leap-years", "2, 5", 0, CAL_ERROR_PARSE,
    "leap-years “2, 5” has “2,”, which is no year of the cycle" MUST },
  { "31-numbers", TABULAR, "leap-years",
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
    0, CAL_ERROR_PARSE, NULL },
  { "early-epoch", TABULAR, "epoch", NULL, G_GINT64_CONSTANT (-363521075), CAL_ERROR_OUT_OF_RANGE,
    "epoch -363521075 is out of range; it must be -363521074 to 366963559" },
  { "late-epoch", TABULAR, "epoch", NULL, G_MAXINT64, CAL_ERROR_OUT_OF_RANGE,
    "epoch 9223372036854775807 is out of range; it must be -363521074 to 366963559" },
  { "id", TABULAR, "id", "-x", 0, CAL_ERROR_INVALID_NAME, NULL },
  { "early-epoch", VAGUE_YEAR, "epoch", NULL, G_MININT64, CAL_ERROR_OUT_OF_RANGE,
    "epoch -9223372036854775808 is out of range; it must be -363521074 to 366963559" },
  { "late-epoch", VAGUE_YEAR, "epoch", NULL, 366963560, CAL_ERROR_OUT_OF_RANGE,
    "epoch 366963560 is out of range; it must be -363521074 to 366963559" },
  { "id", VAGUE_YEAR, "id", "", 0, CAL_ERROR_INVALID_NAME, NULL },
  { "weekday-0", RETAIL, "last-weekday", NULL, 0, CAL_ERROR_OUT_OF_RANGE,
    "last-weekday 0 is out of range; it must be 1 to 7" },
  { "weekday-8", RETAIL, "last-weekday", NULL, 8, CAL_ERROR_OUT_OF_RANGE,
    "last-weekday 8 is out of range; it must be 1 to 7" },
  { "month-0", RETAIL, "end-month", NULL, 0, CAL_ERROR_OUT_OF_RANGE,
    "end-month 0 is out of range; it must be 1 to 12" },
  { "month-13", RETAIL, "end-month", NULL, 13, CAL_ERROR_OUT_OF_RANGE,
    "end-month 13 is out of range; it must be 1 to 12" },
  { "weekday-large", RETAIL, "last-weekday", NULL, G_GINT64_CONSTANT (0x100000001), CAL_ERROR_OUT_OF_RANGE,
    "last-weekday 4294967297 is out of range; it must be 1 to 7" },
  { "id", RETAIL, "id", "a b", 0, CAL_ERROR_INVALID_NAME, NULL },
  { "year", TIBETAN, "epoch-year", NULL, 10000, CAL_ERROR_OUT_OF_RANGE,
    "epoch-year 10000 is out of range; it must be -9999 to 9999" },
  { "beta", TIBETAN, "beta", NULL, G_MININT64, CAL_ERROR_OUT_OF_RANGE,
    "beta -9223372036854775808 is out of range; it must be -9999 to 9999" },
  { "text", TIBETAN, "mean-date", "then", 0, CAL_ERROR_PARSE, "mean-date “then” is not an exact number" EXACT },
  { "nothing", TIBETAN, "sun", "", 0, CAL_ERROR_PARSE, "sun “” is not an exact number" EXACT },
  { "minus", TIBETAN, "sun", "-1/2", 0, CAL_ERROR_PARSE, "sun “-1/2” is not an exact number" EXACT },
  { "by-zero", TIBETAN, "anomaly", "0/0", 0, CAL_ERROR_PARSE, "anomaly “0/0” is not an exact number" EXACT },
  { "large-fraction", TIBETAN, "mean-date", "1 3/2", 0, CAL_ERROR_PARSE, "mean-date “1 3/2” is not an exact number" EXACT },
  { "decimals", TIBETAN, "mean-date", "2446914.5", 0, CAL_ERROR_PARSE, "mean-date “2446914.5” is not an exact number" EXACT },
  { "long", TIBETAN, "anomaly", "1/10000000000000000", 0, CAL_ERROR_PARSE,
    "anomaly “1/10000000000000000” is not an exact number" EXACT },
  { "turn", TIBETAN, "sun", "1", 0, CAL_ERROR_OUT_OF_RANGE,
    "sun “1” is out of range; it must be a part of a turn, from 0 to less than 1" },
  { "late", TIBETAN, "mean-date", "366963560", 0, CAL_ERROR_OUT_OF_RANGE,
    "mean-date “366963560” is out of range; it must be the Julian Day Number 0 to 366963559" },
  { "fine", TIBETAN, "sun", "1/1000003", 0, CAL_ERROR_OUT_OF_RANGE,
    "the fractions of mean-date “135/707”, sun “1/1000003” and anomaly “38/49” are too fine; with those of the "
    "calendar they must be whole numbers of 1/8589934592 day at the finest" },
  { "id", TIBETAN, "id", "a b", 0, CAL_ERROR_INVALID_NAME, NULL },
  { "era", HINDU, "era", "saka", 0, CAL_ERROR_UNKNOWN_ERA,
    "era “saka” is not an era of Hindu calendars; it must be “vikrama”, “shaka” or “ky”" },
  { "no-era", HINDU, "era", "", 0, CAL_ERROR_UNKNOWN_ERA, NULL },
  { "id", HINDU, "id", "a b", 0, CAL_ERROR_INVALID_NAME, NULL },
  { "nothing", CUTOVER, "changes", "", 0, CAL_ERROR_PARSE,
    "changes “” names no day; it must be days of ISO 8601, with one space between two of them" },
  { "text", CUTOVER, "changes", "then", 0, CAL_ERROR_PARSE,
    "changes “then”: character 1 of “then” is “t”, where a digit is expected" },
  { "space", CUTOVER, "changes", "1752-09-14 ", 0, CAL_ERROR_PARSE, NULL },
  { "no-day", CUTOVER, "changes", "1752-02-30", 0, CAL_ERROR_INVALID_DATE,
    "changes “1752-02-30”: “1752-02-30” is no day of ISO 8601" },
  { "early", CUTOVER, "changes", "-999999-01-02", 0, CAL_ERROR_OUT_OF_RANGE,
    "changes “-999999-01-02”: “-999999-01-02”, Julian day -363521073, is out of range; it must be -363520074 to "
    "366962559" },
  { "order", CUTOVER, "changes", "1800-01-01 1752-09-14", 0, CAL_ERROR_PARSE,
    "changes “1800-01-01 1752-09-14”: “1752-09-14” is not after the day before it" },
  { "17-days", CUTOVER, "changes",
    "1600-01-01 1601-01-01 1602-01-01 1603-01-01 1604-01-01 1605-01-01 1606-01-01 1607-01-01 1608-01-01 1609-01-01 "
    "1610-01-01 1611-01-01 1612-01-01 1613-01-01 1614-01-01 1615-01-01 1616-01-01",
    0, CAL_ERROR_OUT_OF_RANGE, NULL },
  { "return", CUTOVER, "changes", "1752-09-14 1800-01-01", 0, CAL_ERROR_INCONSISTENT,
    "the change on Julian day 2378497 would repeat dates: 1799-M12-31 of “gregory” would be followed by 1799-M12-21 "
    "of “julian”" },
  { "backward", CUTOVER, "changes", "-000500-01-01", 0, CAL_ERROR_INCONSISTENT,
    "the change on Julian day 1538439 would repeat dates: -500-M01-06 of “julian” would be followed by -500-M01-01 of "
    "“gregory”" },
  { "style", CUTOVER, "year-count", "pisan 1749", 0, CAL_ERROR_PARSE,
    "year-count “pisan 1749” is none; it must be annunciation, easter, september or nativity with the last year for "
    "which it holds, 2 to 9999, such as “annunciation 1751”" },
  { "no-year", CUTOVER, "year-count", "easter", 0, CAL_ERROR_PARSE, NULL },
  { "late-year", CUTOVER, "year-count", "easter 10000", 0, CAL_ERROR_PARSE, NULL },
  { "id", CUTOVER, "id", "a b", 0, CAL_ERROR_INVALID_NAME, NULL },
};

static GObject *
new_wrong (const WrongRow *row)
{
  GType type = g_type_from_name (row->type);

  return row->text != NULL ? g_object_new (type, row->property, row->text, NULL)
                           : g_object_new (type, row->property, row->number, NULL);
}

/* Whatever is asked of it, it gives one error; the class itself answers for the family. */
static void
check_refusal (CalBackend   *backend,
               const GError *expected)
{
  g_autoptr (CalRegistry) registry = g_object_new (CAL_TYPE_REGISTRY, NULL);
  g_autoptr (GError) error = NULL;
  int year;

#define CHECK_REFUSED(call) \
  G_STMT_START \
    { \
      g_assert_false (call); \
      g_assert_error (error, expected->domain, expected->code); \
      g_assert_cmpstr (error->message, ==, expected->message); \
      g_clear_error (&error); \
    } \
  G_STMT_END

  CHECK_REFUSED (cal_backend_julian_day_to_date (backend, 2460000, NULL, NULL, NULL, &error));
  CHECK_REFUSED (cal_backend_date_to_julian_day (backend, 1444, 1, 1, NULL, &error));
  CHECK_REFUSED (cal_backend_get_months_in_year (backend, 1444, &error));
  CHECK_REFUSED (cal_backend_get_month_name (backend, "en", 1444, 1, CAL_NAME_WIDTH_WIDE,
                                             CAL_NAME_CONTEXT_FORMAT, &error));
  CHECK_REFUSED (cal_backend_validate (backend, 2460000, 2460010, &error));
  CHECK_REFUSED (cal_date_new (backend, 1444, 1, 1, &error));
  CHECK_REFUSED (cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, &error));
  CHECK_REFUSED (cal_registry_register (registry, backend, &error));
  CHECK_REFUSED (g_initable_init (G_INITABLE (backend), NULL, &error));

  g_assert_true (CAL_BACKEND_GET_CLASS (backend)->julian_day_to_date (backend, 2460000, &year, NULL, NULL, &error));
  g_assert_no_error (error);
}

static void
test_wrong (gconstpointer data)
{
  const WrongRow *row = data;
  g_autoptr (CalBackend) backend = CAL_BACKEND (new_wrong (row));
  g_autoptr (CalBackend) other = CAL_BACKEND (new_wrong (row));
  g_autoptr (CalBackend) none G_GNUC_UNUSED = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (g_initable_init (G_INITABLE (backend), NULL, &error));
  g_assert_error (error, CAL_ERROR, (int) row->error);
  if (row->message != NULL)
    g_assert_cmpstr (error->message, ==, row->message);
  test_check_message (error);

  check_refusal (backend, error);
  g_assert_false (cal_backend_equal (backend, other));
  g_assert_true (cal_backend_equal (backend, backend));
}

static void
test_constructor_error (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_tabular_islamic_backend_new ("mine", "1 1", TYPE_2_EPOCH, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
  g_clear_error (&error);
  g_assert_null (cal_tabular_islamic_backend_new ("not an id", TYPE_2, TYPE_2_EPOCH, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME);
  g_clear_error (&error);
  g_assert_null (cal_tabular_islamic_backend_new (NULL, TYPE_2, G_MININT64, NULL));

  g_assert_null (cal_vague_year_backend_new ("mine", G_MAXINT64, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_null (cal_retail_backend_new ("mine", 8, 1, CAL_RETAIL_END_LAST, CAL_RETAIL_PATTERN_WEEKS_445, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
}

/* What an instance says of itself. */

static void
test_properties (void)
{
  g_autoptr (CalBackend) backend = make_tabular ("mine", "1 30", 2000000);
  g_autoptr (CalBackend) plain = make_tabular (NULL, TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) full = make (CAL_TYPE_TABULAR_ISLAMIC_BACKEND, "id", "full", "kind", CAL_KIND_SOLAR,
                                      "aliases", (const char *const[]) { "An alias", NULL }, NULL);
  g_autofree char *leap_years = NULL;
  gint64 epoch;

  g_object_get (backend, "leap-years", &leap_years, "epoch", &epoch, NULL);
  g_assert_cmpstr (leap_years, ==, "1 30");
  g_assert_cmpint (epoch, ==, 2000000);
  g_assert_cmpstr (cal_tabular_islamic_backend_get_leap_years (CAL_TABULAR_ISLAMIC_BACKEND (backend)), ==, "1 30");
  g_assert_cmpint (cal_tabular_islamic_backend_get_epoch (CAL_TABULAR_ISLAMIC_BACKEND (backend)), ==, 2000000);

  g_assert_cmpstr (cal_backend_get_id (backend), ==, "mine");
  g_assert_cmpstr (cal_backend_get_id (plain), ==, "custom");
  g_assert_cmpint (cal_backend_get_system (backend), ==, CAL_SYSTEM_CUSTOM);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_SUNSET);
  g_assert_true (cal_backend_is_thread_safe (backend));

  /* The rule says which kind it is, whatever is asked for. */
  g_assert_cmpint (cal_backend_get_kind (full), ==, CAL_KIND_LUNAR);
  g_assert_cmpstr (cal_backend_get_aliases (full)[0], ==, "An alias");
  g_assert_cmpstr (cal_tabular_islamic_backend_get_leap_years (CAL_TABULAR_ISLAMIC_BACKEND (full)), ==, TYPE_2);
  g_assert_cmpint (cal_tabular_islamic_backend_get_epoch (CAL_TABULAR_ISLAMIC_BACKEND (full)), ==, TYPE_2_EPOCH);
}

static void
test_tibetan_properties (void)
{
  g_autoptr (CalBackend) backend = cal_tibetan_backend_new ("mine", 1754, 191, "2361807 52/707", "1/67", "17/147",
                                                            CAL_TIBETAN_LEAP_SECOND, NULL);
  CalTibetanBackend *self = CAL_TIBETAN_BACKEND (backend);

  g_assert_cmpint (cal_tibetan_backend_get_epoch_year (self), ==, 1754);
  g_assert_cmpint (cal_tibetan_backend_get_beta (self), ==, 191);
  g_assert_cmpstr (cal_tibetan_backend_get_mean_date (self), ==, "2361807 52/707");
  g_assert_cmpstr (cal_tibetan_backend_get_sun (self), ==, "1/67");
  g_assert_cmpstr (cal_tibetan_backend_get_anomaly (self), ==, "17/147");
  g_assert_cmpint (cal_tibetan_backend_get_leap (self), ==, CAL_TIBETAN_LEAP_SECOND);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_DAWN);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_LUNISOLAR);
}

static void
test_other_properties (void)
{
  g_autoptr (CalBackend) vague = cal_vague_year_backend_new ("yazdegerd", 1952063, NULL);
  g_autoptr (CalBackend) made = cal_retail_backend_new (NULL, 7, 12, CAL_RETAIL_END_LAST,
                                                        CAL_RETAIL_PATTERN_WEEKS_544, NULL);
  g_autoptr (CalBackend) plain = make (CAL_TYPE_RETAIL_BACKEND, NULL);
  CalRetailBackend *retail = CAL_RETAIL_BACKEND (made);

  g_assert_cmpint (cal_vague_year_backend_get_epoch (CAL_VAGUE_YEAR_BACKEND (vague)), ==, 1952063);
  g_assert_cmpint (cal_backend_get_kind (vague), ==, CAL_KIND_SOLAR);
  g_assert_cmpuint (cal_backend_get_n_eras (vague), ==, 0);

  g_assert_cmpint (cal_retail_backend_get_last_weekday (retail), ==, 7);
  g_assert_cmpint (cal_retail_backend_get_end_month (retail), ==, 12);
  g_assert_cmpint (cal_retail_backend_get_end (retail), ==, CAL_RETAIL_END_LAST);
  g_assert_cmpint (cal_retail_backend_get_pattern (retail), ==, CAL_RETAIL_PATTERN_WEEKS_544);
  g_assert_cmpint (cal_backend_get_kind (made), ==, CAL_KIND_OTHER);

  /* As the one that is built in. */
  g_assert_cmpint (cal_retail_backend_get_last_weekday (CAL_RETAIL_BACKEND (plain)), ==, 6);
  g_assert_cmpint (cal_retail_backend_get_end_month (CAL_RETAIL_BACKEND (plain)), ==, 1);
  g_assert_cmpint (cal_retail_backend_get_end (CAL_RETAIL_BACKEND (plain)), ==, CAL_RETAIL_END_NEAREST);
  g_assert_cmpint (cal_retail_backend_get_pattern (CAL_RETAIL_BACKEND (plain)), ==, CAL_RETAIL_PATTERN_WEEKS_454);
}

/* The same calendar. */

static void
check_different (CalBackend *a,
                 CalBackend *b)
{
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (a, 2460000, NULL);
  g_autoptr (CalDate) second = cal_date_new_from_julian_day (b, 2460000, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (cal_backend_equal (a, b));
  g_assert_false (cal_date_equal (first, second));
  g_assert_null (cal_date_until (first, second, CAL_UNIT_DAY, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
}

static void
test_different (void)
{
  g_autoptr (CalBackend) backend = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) id = make_tabular ("yours", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) leap_years = make_tabular ("mine", "2 5 7 10 13 15 18 21 24 26 29", TYPE_2_EPOCH);
  g_autoptr (CalBackend) epoch = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH - 1);
  g_autoptr (CalBackend) civil = check_lookup ("islamic-civil");
  g_autoptr (CalBackend) alias = make (CAL_TYPE_TABULAR_ISLAMIC_BACKEND, "id", "mine",
                                       "aliases", (const char *const[]) { "hers", NULL }, NULL);

  check_different (backend, id);
  check_different (backend, leap_years);
  check_different (backend, epoch);
  check_different (backend, civil);
  check_different (civil, backend);
  check_different (backend, alias);
}

static void
check_same (CalBackend *a,
            CalBackend *b)
{
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (a, 2460000, NULL);
  g_autoptr (CalDate) second = cal_date_new_from_julian_day (b, 2460000, NULL);
  g_autoptr (CalDate) later = cal_date_new_from_julian_day (b, 2460030, NULL);
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (a, "M03", 7, CAL_OVERFLOW_REJECT, NULL);
  g_autoptr (CalMonthDay) same = cal_month_day_new (b, "M03", 7, CAL_OVERFLOW_REJECT, NULL);
  g_autoptr (CalPeriod) period = NULL;
  g_autoptr (CalPeriod) day = cal_period_new (0, 0, 0, 1, NULL);
  g_autoptr (CalDateRange) range = NULL, same_range = NULL;
  GError *error = NULL;

  g_assert_true (cal_backend_equal (a, b));
  g_assert_cmpuint (cal_backend_hash (a), ==, cal_backend_hash (b));
  g_assert_true (cal_date_equal (first, second));
  g_assert_cmpuint (cal_date_hash (first), ==, cal_date_hash (second));
  g_assert_false (cal_date_equal (first, later));
  g_assert_true (cal_month_day_equal (month_day, same));
  g_assert_cmpuint (cal_month_day_hash (month_day), ==, cal_month_day_hash (same));

  period = cal_date_until (first, later, CAL_UNIT_DAY, &error);
  check_no_error (&error);
  g_assert_cmpint (cal_period_get_days (period), ==, 30);

  range = cal_date_range_new (first, later, day, &error);
  check_no_error (&error);
  same_range = cal_date_range_new (second, later, day, &error);
  check_no_error (&error);
  g_assert_true (cal_date_range_equal (range, same_range));
  g_assert_cmpuint (cal_date_range_hash (range), ==, cal_date_range_hash (same_range));
}

static void
test_same (void)
{
  g_autoptr (CalBackend) backend = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) other = make (CAL_TYPE_TABULAR_ISLAMIC_BACKEND, "id", "mine", NULL);

  g_assert_true (backend != other);
  check_same (backend, other);
  check_same (backend, backend);
}

static void
test_other_classes (void)
{
  g_autoptr (CalBackend) vague = make (CAL_TYPE_VAGUE_YEAR_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) same_vague = cal_vague_year_backend_new ("mine", 1448638, NULL);
  g_autoptr (CalBackend) next_vague = cal_vague_year_backend_new ("mine", 1448639, NULL);
  g_autoptr (CalBackend) retail = make (CAL_TYPE_RETAIL_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) same_retail = cal_retail_backend_new ("mine", 6, 1, CAL_RETAIL_END_NEAREST,
                                                               CAL_RETAIL_PATTERN_WEEKS_454, NULL);
  g_autoptr (CalBackend) last = make (CAL_TYPE_RETAIL_BACKEND, "id", "mine", "end", CAL_RETAIL_END_LAST, NULL);
  g_autoptr (CalBackend) cutover = make (CAL_TYPE_CUTOVER_BACKEND, "id", "mine", "first", same_retail, "changes",
                                         "1990-01-01", NULL);
  g_autoptr (CalBackend) same_cutover = make (CAL_TYPE_CUTOVER_BACKEND, "id", "mine", "first", retail, "changes",
                                              "1990-01-01", NULL);
  g_autoptr (CalBackend) other_cutover = make (CAL_TYPE_CUTOVER_BACKEND, "id", "mine", "first", same_retail, "changes",
                                               "1991-01-01", NULL);
  g_autoptr (CalBackend) tibetan = make (CAL_TYPE_TIBETAN_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) same_tibetan = cal_tibetan_backend_new ("mine", 1987, 184, "2446914 135/707", "0", "38/49",
                                                                 CAL_TIBETAN_LEAP_FIRST, NULL);
  g_autoptr (CalBackend) second = make (CAL_TYPE_TIBETAN_BACKEND, "id", "mine", "leap", CAL_TIBETAN_LEAP_SECOND,
                                        NULL);

  check_same (cutover, same_cutover);
  check_different (cutover, other_cutover);
  check_same (tibetan, same_tibetan);
  check_different (tibetan, second);
  check_same (vague, same_vague);
  check_different (vague, next_vague);
  check_same (retail, same_retail);
  check_different (retail, last);
  check_different (retail, vague);
}

/* Values that are compared by a function, and such as are not there. */

enum
{
  TEST_OBJECT = 1,
  TEST_BOXED,
  TEST_DOUBLE,
  TEST_ENUM,
};

static gboolean
make_test_rule (CalRule       *rule,
                const GValue  *values G_GNUC_UNUSED,
                GError       **error G_GNUC_UNUSED)
{
  rule->kind = CAL_KIND_OTHER;
  return TRUE;
}

static const GEqualFunc test_equal[] = { cal_backend_equal, cal_date_equal, NULL, NULL };

static CalMadeKind test_kind = {
  .n_properties = 4,
  .rule_size = sizeof (CalRule),
  .make = make_test_rule,
  .equal = test_equal,
};

G_DECLARE_FINAL_TYPE (CalTestMadeBackend, cal_test_made_backend, CAL, TEST_MADE_BACKEND, CalBackend)

CAL_DEFINE_MADE (TestMade, test_made, test_kind)

static void
cal_test_made_backend_install_properties (GObjectClass *object_class)
{
  g_object_class_install_property (object_class, TEST_OBJECT,
    g_param_spec_object ("object", NULL, NULL, CAL_TYPE_BACKEND, CAL_MADE_PROPERTY));
  g_object_class_install_property (object_class, TEST_BOXED,
    g_param_spec_boxed ("boxed", NULL, NULL, CAL_TYPE_DATE, CAL_MADE_PROPERTY));
  g_object_class_install_property (object_class, TEST_DOUBLE,
    g_param_spec_double ("double", NULL, NULL, -10, 10, 0.5, CAL_MADE_PROPERTY));
  g_object_class_install_property (object_class, TEST_ENUM,
    g_param_spec_enum ("enum", NULL, NULL, CAL_TYPE_OVERFLOW, CAL_OVERFLOW_CONSTRAIN, CAL_MADE_PROPERTY));
  cal_made_install_names (object_class, &test_kind);
}

static void
test_values (void)
{
  GType type = cal_test_made_backend_get_type ();
  g_autoptr (CalBackend) base = make_tabular ("base", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) same_base = make_tabular ("base", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (base, 2460000, NULL);
  g_autoptr (CalDate) same_date = cal_date_new_from_julian_day (same_base, 2460000, NULL);
  g_autoptr (CalDate) next_date = cal_date_new_from_julian_day (same_base, 2460001, NULL);
  g_autoptr (CalBackend) a = make (type, "object", base, "boxed", date, NULL);
  g_autoptr (CalBackend) b = make (type, "object", same_base, "boxed", same_date, NULL);
  g_autoptr (CalBackend) c = make (type, "object", same_base, "boxed", next_date, NULL);
  g_autoptr (CalBackend) d = make (type, "object", same_base, NULL);
  g_autoptr (CalBackend) e = make (type, "object", same_base, "double", 0.25, NULL);
  g_autoptr (CalBackend) f = make (type, "object", same_base, "enum", CAL_OVERFLOW_REJECT, NULL);

  check_same (a, b);
  check_different (b, c);
  check_different (b, d);
  check_different (d, b);
  check_different (d, e);
  check_different (d, f);
}

/* Threads and the registry. */

static void
use_in_thread (gpointer data,
               guint    index)
{
  CalBackend *backend = data;
  g_autoptr (CalBackend) own = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);

  for (int i = 0; i < 1000; i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, 2460000 + i * (int) (index + 1), NULL);
      g_autoptr (CalDate) same = cal_date_new_from_julian_day (own, 2460000 + i * (int) (index + 1), NULL);

      g_assert_true (cal_date_equal (date, same));
    }
}

static void
test_threads (void)
{
  g_autoptr (CalBackend) backend = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);

  test_run_threads (4, use_in_thread, backend);
}

/* A text names it once it is registered. */
static void
test_registry (void)
{
  g_autoptr (CalBackend) backend = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) same = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalDate) date = cal_date_new (backend, 1446, 9, 1, NULL);
  g_autofree char *before = cal_date_to_string (date);
  g_autofree char *text = NULL;
  g_autoptr (CalDate) read = NULL;
  GError *error = NULL;

  g_assert_cmpstr (before, ==, "2025-03-01");

  cal_registry_register (cal_registry_get_default (), backend, &error);
  check_no_error (&error);
  g_assert_false (cal_registry_register (cal_registry_get_default (), same, &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);

  text = cal_date_to_string (date);
  g_assert_cmpstr (text, ==, "2025-03-01[u-ca=mine]");
  read = cal_date_new_from_string (text, &error);
  check_no_error (&error);
  g_assert_true (cal_date_equal (read, date));

  cal_registry_unregister (cal_registry_get_default (), backend, &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_type_ensure (CAL_TYPE_TABULAR_ISLAMIC_BACKEND);
  g_type_ensure (CAL_TYPE_VAGUE_YEAR_BACKEND);
  g_type_ensure (CAL_TYPE_RETAIL_BACKEND);
  g_type_ensure (CAL_TYPE_TIBETAN_BACKEND);
  g_type_ensure (CAL_TYPE_CUTOVER_BACKEND);
  g_type_ensure (CAL_TYPE_HINDU_BACKEND);
  {
    g_autoptr (CalBackend) civil = check_lookup ("islamic-civil");

    test_kind.family = cal_backend_peek_rule (civil);
  }

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *path = g_strdup_printf ("/made/wrong/%s/%s", wrong[i].type, wrong[i].name);

      g_test_add_data_func (path, &wrong[i], test_wrong);
    }

  g_test_add_func ("/made/constructor-error", test_constructor_error);
  g_test_add_func ("/made/properties", test_properties);
  g_test_add_func ("/made/tibetan-properties", test_tibetan_properties);
  g_test_add_func ("/made/other-properties", test_other_properties);
  g_test_add_func ("/made/other-classes", test_other_classes);
  g_test_add_func ("/made/different", test_different);
  g_test_add_func ("/made/same", test_same);
  g_test_add_func ("/made/values", test_values);
  g_test_add_func ("/made/threads", test_threads);
  g_test_add_func ("/made/registry", test_registry);

  return g_test_run ();
}
