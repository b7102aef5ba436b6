/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Rules in words, and the names of observances, in the languages of the catalogues. */

#include "config.h"

#include <string.h>

#include "cal-names-private.h"
#include "cal-observance.h"
#include "cal-recurrence.h"
#include "lib/checks.h"

#ifdef HAVE_ICU

typedef struct
{
  const char *rule;
  const char *words;  /* NULL: none */
} Row;

static const Row rows[] = {
  { "FREQ=DAILY", "every day" },
  { "FREQ=DAILY;INTERVAL=3;COUNT=5", "every 3 days, 5 times" },
  { "FREQ=WEEKLY", "every week" },
  { "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR", "every 2 weeks on Monday, Wednesday and Friday" },
  { "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261231", "every week on Sunday, until 31 December 2026" },
  { "FREQ=MONTHLY", "every month" },
  { "FREQ=MONTHLY;INTERVAL=18", "every 18 months" },
  { "FREQ=MONTHLY;BYMONTHDAY=15", "every month on day 15" },
  { "FREQ=MONTHLY;BYMONTHDAY=-1,15,1", "every month on day 1, day 15 and the last day" },
  { "FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday" },
  { "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU", "every 2 months on the first Sunday and the last Sunday" },
  { "FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1", "every month on the last of Saturday and Sunday" },
  { "FREQ=YEARLY", "every year" },
  { "FREQ=YEARLY;INTERVAL=4", "every 4 years" },
  { "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", "every year on 25 December" },
  { "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=-1", "every 4 years on the last day of February" },
  { "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "every year on the fourth Thursday of November" },
  { "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=1", "every year on the last Monday of May, once" },
  { "FREQ=YEARLY;BYMONTH=9;BYDAY=MO,TU;BYSETPOS=1", "every year on the first of Monday and Tuesday of September" },
  { "FREQ=YEARLY;BYYEARDAY=100", "every year on day 100 of the year" },
  { "FREQ=YEARLY;BYYEARDAY=-1", "every year on the last day of the year" },
  { "FREQ=YEARLY;BYDAY=1MO", "every year on the first Monday of the year" },
  { "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "every year on Monday of week 20" },
  { "FREQ=YEARLY;BYMONTH=6,7", "every year in June and July" },
  { "FREQ=MONTHLY;BYMONTH=1,2;BYMONTHDAY=1", "every year on 1 January and 1 February" },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15", "every year on 15 Shevat" },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD",
    "every year on 8 Adar I, or after it where there is none" },
  { "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;SKIP=BACKWARD",
    "every year on 29 February, or before it where there is none" },
  { "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=1", "every month on day 1 (Persian Calendar)" },
  { "RSCALE=HEBREW;FREQ=YEARLY", "every year (Hebrew Calendar)" },
  { "RSCALE=HEBREW;FREQ=DAILY;INTERVAL=7", "every 7 days" },
  { "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", NULL },
  { "FREQ=YEARLY;BYDAY=20MO", NULL },
  { "FREQ=MONTHLY;BYMONTHDAY=-2", NULL },
  { "FREQ=MONTHLY;BYDAY=MO", NULL },
  { "FREQ=DAILY;BYMONTH=1", NULL },
  { "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7;BYMONTHDAY=1,2", NULL },
};

static char *
describe (const char *text,
          const char *locale)
{
  GError *error = NULL;
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string (text, &error);

  g_assert_no_error (error);

  return cal_recurrence_describe (rule, locale);
}

static void
test_english (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *words = describe (row->rule, "en-GB");

  g_assert_cmpstr (words, ==, row->words);
}

static const char *const languages[] = {
  "am", "ar", "bn", "de", "el", "es", "fa", "fr", "gu", "he", "hi", "hy", "id", "is", "it", "ja", "ko", "ne", "pa", "pt",
  "ru", "th", "tr", "ur", "vi", "zh", "zh-TW",
};

/* Of the catalogues those that have no words for rules. */
static const char *const other_languages[] = { "kab", "km", "mid", "my", "ps", "shi", "ti", "zgh" };

/* Whether a word of the English messages is among those of a text. */
static gboolean
has_english (const char *text)
{
  return g_regex_match_simple ("\\b(every|days?|weeks?|months?|years?|first|second|third|fourth|fifth|last|the|of|on|and|"
                               "before|after|until|once|times|where|there|is|none)\\b",
                               text, G_REGEX_CASELESS, 0);
}

/* Every row has words in a language with words, and none of its places is left. */
static void
test_language (gconstpointer language)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = describe (rows[i].rule, language);

      g_test_message ("%s: %s", (const char *) language, words);
      g_assert_true ((words == NULL) == (rows[i].words == NULL));
      g_assert_true (words == NULL || (strpbrk (words, "{}%|") == NULL && !has_english (words)));
    }
}

typedef struct
{
  const char *language;
  const char *rule;
  const char *words;
} Form;

/* The forms that numbers and the genders of weekdays take, and the cases of months. */
static const Form forms[] = {
  { "ru", "FREQ=DAILY;INTERVAL=2;COUNT=2", "каждые 2 дня, 2 раза" },
  { "ru", "FREQ=DAILY;INTERVAL=5;COUNT=5", "каждые 5 дней, 5 раз" },
  { "ru", "FREQ=DAILY;INTERVAL=21", "каждый 21 день" },
  { "ru", "FREQ=WEEKLY;INTERVAL=11;BYDAY=MO", "каждые 11 недель: понедельник" },
  { "ru", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "каждый год: четвёртый четверг ноября" },
  { "ru", "FREQ=MONTHLY;BYDAY=1FR,-1SU", "каждый месяц: первая пятница и последнее воскресенье" },
  { "ru", "FREQ=YEARLY;BYMONTH=6,7", "каждый год: июнь и июль" },
  { "ar", "FREQ=MONTHLY;INTERVAL=2;COUNT=2", "كل شهرين، مرتين" },
  { "he", "FREQ=WEEKLY;INTERVAL=2", "כל שבועיים" },
  { "he", "FREQ=WEEKLY;INTERVAL=3", "כל 3 שבועות" },
  { "is", "FREQ=DAILY;INTERVAL=21", "á 21 dags fresti" },
  { "is", "FREQ=DAILY;INTERVAL=11", "á 11 daga fresti" },
  { "it", "FREQ=MONTHLY;BYDAY=1MO,1SU", "ogni mese: il primo lunedì e la prima domenica" },
  { "pt", "FREQ=MONTHLY;BYDAY=1MO,1SA", "todos os meses: a primeira segunda-feira e o primeiro sábado" },
  { "el", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH,4SA", "κάθε έτος: η τέταρτη Πέμπτη και το τέταρτο Σάββατο του Νοεμβρίου" },
  { "tr", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "her yıl Şubat ayında son gün" },
  { "hi", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "हर वर्ष नवंबर के चौथे गुरुवार को" },
  /* Not what was two months before. */
  { "hi", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU", "हर 2 महीने में पहले रविवार को" },
  { "ur", "FREQ=MONTHLY;BYDAY=4TH", "ہر مہینے چوتھی جمعرات کو" },
};

static void
test_forms (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *words = describe (forms[i].rule, forms[i].language);

      g_assert_cmpstr (words, ==, forms[i].words);
    }
}

static void
test_without_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (other_languages); i++)
    for (guint j = 0; j < G_N_ELEMENTS (rows); j += 6)
      {
        g_autofree char *words = describe (rows[j].rule, other_languages[i]), *english = describe (rows[j].rule, "en");

        g_assert_cmpstr (words, ==, english);
      }
}

/* Where there are no words, all of it is English. */
static void
test_other_languages (void)
{
  g_autofree char *german = describe ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "de");
  g_autofree char *persian = describe ("FREQ=DAILY;INTERVAL=3", "fa");
  g_autofree char *welsh = describe ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "cy");

  g_assert_cmpstr (german, ==, "jedes Jahr am vierten Donnerstag im November");
  g_assert_cmpstr (persian, ==, "هر ۳ روز");
  g_assert_cmpstr (welsh, ==, "every year on the fourth Thursday of November");
}

static void
test_observances (void)
{
  g_autoptr (CalDate) day = cal_date_new_from_string ("2026-03-21", NULL);
  CalObservance **list = cal_observance_list ("IR", day, day, NULL);
  g_autofree char *persian = cal_observance_dup_name (list[1], "fa-IR");
  g_autofree char *arabic = cal_observance_dup_name (list[0], "ar");
  g_autofree char *welsh = cal_observance_dup_name (list[1], "cy");

  g_assert_cmpstr (persian, ==, "نوروز");
  g_assert_cmpstr (arabic, ==, "عيد الفطر");
  g_assert_cmpstr (welsh, ==, "Nowruz");
  g_assert_null (list[2]);
  cal_observance_unref (list[0]);
  cal_observance_unref (list[1]);
  g_free (list);
}

#endif /* HAVE_ICU */

int
main (int   argc,
      char *argv[])
{
#ifdef HAVE_ICU
  g_autofree char *directory = NULL, *catalogue = NULL;
#endif

  g_test_init (&argc, &argv, NULL);

  /* Months, weekdays and the order of both are ICU's. */
  test_skip_without_icu ("/recurrence-words/without-icu");

#ifdef HAVE_ICU
  directory = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  cal_names_set_directory (directory);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recurrence-words/english/%s", rows[i].rule);

      g_test_add_data_func (path, &rows[i], test_english);
    }

  catalogue = g_build_filename (directory, "de", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

  if (g_file_test (catalogue, G_FILE_TEST_EXISTS))
    {
      for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
        {
          g_autofree char *path = g_strdup_printf ("/recurrence-words/languages/%s", languages[i]);

          g_test_add_data_func (path, languages[i], test_language);
        }

      g_test_add_func ("/recurrence-words/forms", test_forms);
      g_test_add_func ("/recurrence-words/without-words", test_without_words);
      g_test_add_func ("/recurrence-words/other-languages", test_other_languages);
      g_test_add_func ("/recurrence-words/observances", test_observances);
    }
#endif

  return g_test_run ();
}
