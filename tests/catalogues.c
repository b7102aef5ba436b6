/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Catalogues of messages: each is opened once. */

#include "config.h"

#include "cal-backend.h"
#include "cal-cycle.h"
#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "locale/cal-names-private.h"
#include "lib/checks.h"

#include <string.h>

#include <glib/gstdio.h>

static const char julian[] = "calendar\004Julian Calendar";

static void
append_word (GString *file,
             guint32  word)
{
  g_string_append_len (file, (const char *) &word, sizeof word);
}

/* The catalogue of a language with one message. */
static void
write_catalogue (const char *directory,
                 const char *language,
                 const char *original,
                 const char *translation)
{
  g_autofree char *folder = g_build_filename (directory, language, "LC_MESSAGES", NULL);
  g_autofree char *path = g_build_filename (folder, GETTEXT_PACKAGE ".mo", NULL);
  g_autoptr (GString) file = g_string_new (NULL);
  GError *error = NULL;
  guint32 length = (guint32) strlen (original);

  append_word (file, 0x950412de);
  append_word (file, 0);
  append_word (file, 1);
  append_word (file, 28);
  append_word (file, 36);
  append_word (file, 0);
  append_word (file, 0);
  append_word (file, length);
  append_word (file, 44);
  append_word (file, (guint32) strlen (translation));
  append_word (file, 44 + length + 1);
  g_string_append_len (file, original, length + 1);
  g_string_append_len (file, translation, (gssize) strlen (translation) + 1);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, file->str, (gssize) file->len, &error);
  g_assert_no_error (error);
}

static void
remove_catalogue (const char *directory,
                  const char *language)
{
  g_autofree char *parent = g_build_filename (directory, language, NULL);
  g_autofree char *folder = g_build_filename (parent, "LC_MESSAGES", NULL);
  g_autofree char *path = g_build_filename (folder, GETTEXT_PACKAGE ".mo", NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
}

/* A catalogue is opened once for all messages, and looked for once where there is
 * none; a language without one does as well as a territory without one. */
static void
test_catalogues (void)
{
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  guint n_opened = cal_catalogue_get_n_opened ();

  write_catalogue (directory, "de", julian, "Julianischer");

  for (int i = 0; i < 10; i++)
    {
      g_autofree char *german = cal_catalogue_translate (directory, "de", "calendar", "Julian Calendar");
      g_autofree char *austrian = cal_catalogue_translate (directory, "de_AT", "calendar", "Julian Calendar");
      g_autofree char *missing = cal_catalogue_translate (directory, "de", "calendar", "Another Calendar");
      g_autofree char *french = cal_catalogue_translate (directory, "fr_CA", "calendar", "Julian Calendar");

      g_assert_cmpstr (german, ==, "Julianischer");
      g_assert_cmpstr (austrian, ==, "Julianischer");
      g_assert_null (missing);
      g_assert_null (french);
    }

  /* de, de_AT, fr_CA, fr */
  g_assert_cmpuint (cal_catalogue_get_n_opened () - n_opened, ==, 4);

  /* More than there is room for. */
  for (int i = 0; i < 26 * 26; i++)
    {
      g_autofree char *name = g_strdup_printf ("%c%c", 'a' + i / 26, 'a' + i % 26);
      g_autofree char *text = cal_catalogue_translate (directory, name, "calendar", "Julian Calendar");

      g_assert_cmpstr (text, ==, g_str_equal (name, "de") ? "Julianischer" : NULL);
    }

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
}

static CalNames *
get_names (const char *tag,
           const char *id)
{
  CalLocale locale;

  cal_locale_init (&locale, tag);

  return cal_names_get (&locale, test_get_rule (id), NULL);
}

/* Names are translated by the catalogues that there are, which those of another
 * directory replace. */
static void
test_directory (void)
{
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  g_autoptr (CalNames) without = NULL;
  g_autoptr (CalNames) before = NULL;
  g_autoptr (CalNames) after = NULL;

  write_catalogue (directory, "de", julian, "Julianischer");
  cal_names_set_directory ("/nowhere");
  without = get_names ("de-AT", "julian");
  g_assert_cmpstr (without->display_name, ==, "Julian Calendar");

  cal_names_set_directory (directory);
  before = get_names ("de-AT", "julian");
  g_assert_cmpstr (before->display_name, ==, "Julianischer");

  write_catalogue (directory, "de", julian, "Julianisch");
  cal_names_set_directory (directory);
  after = get_names ("de-AT", "julian");
  g_assert_cmpstr (after->display_name, ==, "Julianisch");
  g_assert_cmpstr (before->display_name, ==, "Julianischer");

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  cal_names_set_directory ("/nowhere");
}

/* The pattern of leap months, around the names and the numbers of other months.  One
 * that has no place for these does not count. */
static void
test_leap_pattern (void)
{
  static const char message[] = "Hindu leap month\004Adhika {0}";
  const CalMonthCode code = cal_month_code_make (0, TRUE);
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  g_autoptr (CalNames) names = NULL;
  g_autoptr (CalNames) broken = NULL;

  write_catalogue (directory, "de", message, "{0} (Schaltmonat)");
  cal_names_set_directory (directory);
  names = get_names ("de-AT", "hindu-old-lunar");
  g_assert_cmpstr (cal_names_get_month (names, code, FALSE, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT), ==,
                   "Chaitra (Schaltmonat)");
  g_assert_cmpstr (cal_names_get_month (names, code, FALSE, CAL_NAME_WIDTH_NARROW, CAL_NAME_CONTEXT_STANDALONE), ==,
                   "1 (Schaltmonat)");
  g_assert_cmpstr (names->leap_prefix, ==, "");
  g_assert_cmpstr (names->leap_suffix, ==, " (Schaltmonat)");

  write_catalogue (directory, "de", message, "Schaltmonat");
  cal_names_set_directory (directory);
  broken = get_names ("de-AT", "hindu-old-lunar");
  g_assert_cmpstr (cal_names_get_month (broken, code, FALSE, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT), ==,
                   "Adhika Chaitra");

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  cal_names_set_directory ("/nowhere");
}

/* Names of cycles, of which only what is in a list is translated. */
static void
test_cycles (void)
{
  static const char message[] = "pasaran\004Legi";
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  g_autoptr (CalCycle) weton = cal_cycle_lookup ("weton", NULL);
  g_autofree char *with = NULL, *without = NULL;

  write_catalogue (directory, "de", message, "Leggi");
  cal_names_set_directory (directory);
  with = cal_cycle_get_name (weton, "de-AT", 1, CAL_NAME_WIDTH_WIDE, NULL);
  without = cal_cycle_get_name (weton, "de-AT", 2, CAL_NAME_WIDTH_WIDE, NULL);

  g_assert_true (g_str_has_suffix (with, " Leggi"));
  g_assert_true (g_str_has_suffix (without, " Pahing"));

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  cal_names_set_directory ("/nowhere");
}

/* The catalogues that are built from po/, of names that CLDR does not have. */
static const struct
{
  const char *locale;
  const char *calendar;
  const char *display_name;
  const char *era;
  const char *wide;
  const char *abbreviated;
  int month;
  const char *month_name;
} built[] = {
  { "my-MM", "burmese", "မြန်မာ ပြက္ခဒိန်", "me", "မြန်မာနှစ်", "မြန်မာနှစ်", 8, "တန်ဆောင်မုန်း" },
  { "hi", "hindu-solar", NULL, "shaka", "शक", "शक", 8, "वृश्चिक" },
  { "hi", "hindu-lunar", "हिंदू चांद्र-सौर पंचांग", "vikrama", "विक्रम संवत", "विक्रम संवत", 8, NULL },
  { "hi", "hindu-old-lunar", "Old Hindu Lunisolar Calendar", "ky", "कलियुग", "कलियुग", 1, NULL },
  { "hy", "armenian", "հայկական օրացույց", "armen", "հայոց թվական", "հայոց թվական", 1, "Նավասարդ" },
  { "ar-EG", "egyptian", "التقويم المصري القديم", NULL, NULL, NULL, 1, "توت" },
  { "fr-CA", "retail", "calendrier 4-5-4", NULL, NULL, NULL, 1, NULL },
  { "ru", "retail", "Retail Calendar (4-5-4)", NULL, NULL, NULL, 12, NULL },
  { "fr", "vietnam", "calendrier vietnamien", NULL, NULL, NULL, 10, "dixième mois" },
  { "fr", "japanese-lunar", "calendrier luni-solaire japonais", NULL, NULL, NULL, 1, "premier mois" },
  { "fr", "tibetan", "calendrier tibétain", "gyallo", "année royale", "RY", 12, "douzième mois" },
  { "vi", "japanese-lunar", NULL, NULL, NULL, NULL, 10, "tháng Mười" },
  { "de", "vietnam", "Vietnamesischer Kalender", NULL, NULL, NULL, 10, NULL },
  { "zh-TW", "tibetan", "藏曆", NULL, NULL, NULL, 1, NULL },
  { "ps", "julian", "جوليان جنتري", NULL, NULL, NULL, 1, NULL },
  { "ar", "islamic-fatimid", "التقويم الهجري (الفاطمي)", "bh", "قبل الهجرة", "ق.هـ", 1, NULL },
  { "el", "islamic-civil", NULL, "bh", "προ Εγίρας", "προ Εγίρας", 1, NULL },
  { "th", "islamic-civil", NULL, "bh", "ก่อนฮิจเราะห์ศักราช", "ก่อน ฮ.ศ.", 1, NULL },
  { "de", "swedish", "Schwedischer Kalender", NULL, NULL, NULL, 1, NULL },
  { "tr", "rumi", "Rumi Takvim", NULL, NULL, NULL, 1, NULL },
  { "ko", "juche", "주체력", "juche", "주체", "주체", 1, NULL },
  { "el", "byzant", "Βυζαντινό ημερολόγιο", "am", "Έτος Κόσμου", "Έτος Κόσμου", 1, NULL },
  { "ru", "byzant", "Византийский календарь", "am", "от сотворения мира", "от сотворения мира", 5, NULL },
  { "fr", "french-rep", "calendrier républicain français", NULL, NULL, NULL, 11, "thermidor" },
  { "kab", "berber", NULL, NULL, NULL, NULL, 8, "Ɣuct" },
  { "zgh", "berber", NULL, NULL, NULL, NULL, 1, "ⵉⵏⵏⴰⵢⵔ" },
  { "fr", "positiv", "calendrier positiviste", NULL, NULL, NULL, 12, "Frédéric" },
  { "pt", "positiv", "calendário positivista", NULL, NULL, NULL, 7, "Carlos Magno" },
  { "is", "iceland", "íslenska misseristalið", NULL, NULL, NULL, 1, "Harpa" },
  { "es", "mayan", "cuenta larga maya", NULL, NULL, NULL, 1, NULL },
  { "mid", "mandaean", NULL, NULL, NULL, NULL, 12, "ࡂࡀࡃࡉࡀ" },
  { "gu", "hindu-lunar", NULL, "vikrama", "વિક્રમ સંવત", "વિક્રમ સંવત", 1, NULL },
  { "gu", "gujarati", "ગુજરાતી કેલેન્ડર", "vikrama", "વિક્રમ સંવત", "વિક્રમ સંવત", 1, "કારતક" },
  { "te", "telugu", "తెలుగు క్యాలెండర్", NULL, NULL, NULL, 8, "కార్తీకం" },
  { "kn", "kannada", "ಕನ್ನಡ ಕ್ಯಾಲೆಂಡರ್", NULL, NULL, NULL, 7, "ಆಶ್ವಯುಜ" },
  { "mr", "marathi", "मराठी दिनदर्शिका", NULL, NULL, NULL, 10, "पौष" },
  { "ta", "tamil", "தமிழ் நாள்காட்டி", NULL, NULL, NULL, 10, "தை" },
  { "ml", "kollam", "മലയാളം കലണ്ടർ", "kollam", "കൊല്ലവർഷം", "കൊല്ലവർഷം", 1, "ചിങ്ങം" },
  { "or", "odia", "ଓଡ଼ିଆ କ୍ୟାଲେଣ୍ଡର୍", NULL, NULL, NULL, 8, "ମାର୍ଗଶିର" },
  { "pa", "punjabi", "ਪੰਜਾਬੀ ਕੈਲੰਡਰ (ਸੂਰਜੀ)", NULL, NULL, NULL, 1, "ਵੈਸਾਖ" },
  { "bn", "bengali", "বাংলা বর্ষপঞ্জি (ভারত)", NULL, NULL, NULL, 1, "বৈশাখ" },
  { "hi", "vikram", "विक्रम संवत कैलेंडर", NULL, NULL, NULL, 1, NULL },
  { "id", "islamic-mabims", "Kalender Hijriyah Indonesia (hisab)", NULL, NULL, NULL, 1, NULL },
  { "tr", "islamic-diyanet", "Hicri Takvim (Türkiye, hesaplanmış)", NULL, NULL, NULL, 1, NULL },
  { "he", "hebrew-obs", "לוח שנה עברי (על פי ראיית הירח)", NULL, NULL, NULL, 1, NULL },
  { "he", "samarit", "לוח שנה שומרוני", NULL, NULL, NULL, 1, NULL },
  { "ar", "samarit", "التقويم السامري", NULL, NULL, NULL, 1, NULL },
  { "fa", "bahai", "تقویم بهائی", "be", "بدیع", "بدیع", 7, "شهرالکلمات" },
  { "bn-BD", "bangla", "বাংলা বর্ষপঞ্জি", "bangabda", "বঙ্গাব্দ", "বঙ্গাব্দ", 1, "বৈশাখ" },
  { "pa", "nanaksha", "ਨਾਨਕਸ਼ਾਹੀ ਕੈਲੰਡਰ", NULL, NULL, NULL, 8, "ਕੱਤਕ" },
  { "km", "khmer", NULL, "be", "ពុទ្ធសករាជ", "ព.ស.", 12, "កត្ដិក" },
  { "id", "javanese", "Kalender Jawa", "aj", "Anno Javanico", "AJ", 1, "Sura" },
  { "ar", "bahai", NULL, NULL, NULL, NULL, 18, "ملك" },
  { "fr", "julian", "calendrier julien", "annunciation", "style de l’Annonciation", "style de l’Annonciation", 1, NULL },
  { "ru", "julian", NULL, "september", "сентябрьский стиль", "сентябрьский стиль", 1, NULL },
};

static void
check_built (gsize i)
{
  const CalMonthCode code = cal_month_code_make (built[i].month, FALSE);
  g_autoptr (CalNames) names = get_names (built[i].locale, built[i].calendar);

  if (built[i].display_name != NULL)
    g_assert_cmpstr (names->display_name, ==, built[i].display_name);

  if (built[i].era != NULL)
    {
      g_assert_cmpstr (cal_names_get_era (names, built[i].era, CAL_NAME_WIDTH_WIDE), ==, built[i].wide);
      g_assert_cmpstr (cal_names_get_era (names, built[i].era, CAL_NAME_WIDTH_ABBREVIATED), ==,
                       built[i].abbreviated);
    }

  if (built[i].month_name != NULL)
    g_assert_cmpstr (cal_names_get_month (names, code, FALSE, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT), ==,
                     built[i].month_name);
}

/* The only leap months, and the month beside one. */
static const struct
{
  const char *locale;
  const char *calendar;
  int month;
  const char *leap;
  const char *beside;
} built_leap[] = {
  { "my", "burmese", 3, "ပဝါဆို", "ဒုဝါဆို" },
  { "th", "thai-lunar", 8, "เดือนแปดหลัง", NULL },
  { "mid", "mandaean", 8, "ࡐࡀࡓࡅࡀࡍࡀࡉࡉࡀ", NULL },
  { "fa", "bahai", 18, "ایام هاء", NULL },
  { "de", "burmese", 3, "First Waso", "Second Waso" },
};

static void
check_built_leap (gsize i)
{
  const CalMonthCode code = cal_month_code_make (built_leap[i].month, TRUE);
  g_autoptr (CalNames) names = get_names (built_leap[i].locale, built_leap[i].calendar);

  for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_ABBREVIATED; width++)
    for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
      {
        g_assert_cmpstr (names->months[context][width][code], ==, built_leap[i].leap);
        g_assert_cmpstr (names->month_beside_leap[context][width], ==, built_leap[i].beside);
      }
}

/* The full moon is a number in Khmer, in the digits of all others. */
static void
check_full_moon (const char *locale,
                 const char *wanted)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("khmer", NULL);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern (locale, backend, "tttt", NULL);
  g_autoptr (CalDate) date = cal_date_new (backend, 2569, 7, 15, NULL);
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);

  g_assert_cmpstr (text, ==, wanted);
}

/* … and is read in either, before the month and behind it. */
static void
check_khmer_read (const char *text,
                  const char *wanted)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("khmer", NULL);
  g_autoptr (CalReader) reader = cal_reader_new ("km", backend, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_reader_read (reader, text, &error);
  g_autofree char *iso = NULL;

  g_assert_no_error (error);
  iso = cal_date_to_string (date);
  g_assert_true (g_str_has_prefix (iso, wanted));
}

static void
test_built (void)
{
  g_autofree char *directory = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  g_autofree char *one = g_build_filename (directory, "fr", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

  if (!g_file_test (one, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there are no catalogues");
      return;
    }

  cal_names_set_directory (directory);

  for (gsize i = 0; i < G_N_ELEMENTS (built); i++)
    check_built (i);

  for (gsize i = 0; i < G_N_ELEMENTS (built_leap); i++)
    check_built_leap (i);

  check_full_moon ("km-u-nu-latn", "15កើត");
  check_full_moon ("km-u-nu-khmr", "១៥កើត");
  check_khmer_read ("3កើត ពិសាខ 2570", "2027-05-08");
  check_khmer_read ("ពិសាខ ១៥កើត ២៥៦៩", "2026-05-01");

  cal_names_set_directory ("/nowhere");
}

/* A catalogue that is cut off while names are in use is still the one that was read. */
static void
test_truncated (void)
{
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "de", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  FILE *file;

  write_catalogue (directory, "de", julian, "Julianischer");
  cal_catalogue_forget ();
  before = cal_catalogue_translate (directory, "de", "calendar", "Julian Calendar");
  g_assert_cmpstr (before, ==, "Julianischer");

  file = g_fopen (path, "w");
  g_assert_nonnull (file);
  fclose (file);

  after = cal_catalogue_translate (directory, "de", "calendar", "Julian Calendar");
  g_assert_cmpstr (after, ==, "Julianischer");

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  cal_catalogue_forget ();
}

/* The bytes of write_catalogue (), word by word. */
#define N_WORDS 11
#define WORDS_SIZE (N_WORDS * sizeof (guint32))

typedef struct
{
  const char *title;
  gsize size;      /* to which it is cut off; 0: it is not */
  int word;        /* that has @value; −1: all are as they should be */
  guint32 value;
  const char *translation;
} Broken;

static const Broken broken[] = {
  { "no word", 3, -1, 0, "x" },
  { "number missing", 8, -1, 0, "x" },
  { "originals missing", 12, -1, 0, "x" },
  { "translations missing", 16, -1, 0, "x" },
  { "another kind", 0, 0, 0x950412df, "x" },
  { "length missing", 0, 3, 0xfffffff0, "x" },
  { "offset missing", WORDS_SIZE, 3, WORDS_SIZE - 4, "x" },
  { "original behind the end", 0, 8, 0xffffff00, "x" },
  { "original as long as the file", 0, 7, 1000, "x" },
  { "original that does not end", 0, 7, 5, "x" },
  { "translation behind the end", 0, 10, 0xffffff00, "x" },
  { "translation that does not end", 0, 9, 0, "x" },
  { "translation as long as the file", 0, 9, 2, "x" },
  { "nothing", 0, -1, 0, "" },
  { "not UTF-8", 0, -1, 0, "\xff" },
};

static char *
get_path (const char *directory)
{
  return g_build_filename (directory, "de", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
}

/* What is in a catalogue that has been changed. */
static char *
read_changed (const char *directory,
              const char *bytes,
              gsize       size)
{
  g_autofree char *path = get_path (directory);
  GError *error = NULL;

  g_file_set_contents (path, bytes, (gssize) size, &error);
  g_assert_no_error (error);
  cal_catalogue_forget ();

  return cal_catalogue_translate (directory, "de", "calendar", "Julian Calendar");
}

/* The bytes of a catalogue that is whole. */
static char *
make_whole (const char *directory,
            const char *translation,
            gsize      *size)
{
  g_autofree char *path = get_path (directory);
  char *bytes = NULL;
  GError *error = NULL;

  write_catalogue (directory, "de", julian, translation);
  g_file_get_contents (path, &bytes, size, &error);
  g_assert_no_error (error);

  return bytes;
}

static void
check_broken (const char   *directory,
              const Broken *row)
{
  gsize size;
  g_autofree char *bytes = make_whole (directory, row->translation, &size);
  g_autofree char *text = NULL;

  if (row->word >= 0)
    memcpy (bytes + 4 * row->word, &row->value, 4);

  text = read_changed (directory, bytes, row->size > 0 ? row->size : size);
  g_test_message ("%s", row->title);
  g_assert_null (text);
}

/* A catalogue that is broken has no names, nor has one larger than any. */
static void
test_broken (void)
{
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  g_autofree char *bytes = NULL, *large = g_malloc0 (4 * 1024 * 1024 + 1);
  g_autofree char *far = g_strnfill (2000, '/'), *lost = NULL, *fits = NULL, *exceeds = NULL;
  gsize size;

  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    check_broken (directory, &broken[i]);

  bytes = make_whole (directory, "Julianischer", &size);
  memcpy (large, bytes, size);
  fits = read_changed (directory, large, 4 * 1024 * 1024);
  g_assert_cmpstr (fits, ==, "Julianischer");
  exceeds = read_changed (directory, large, 4 * 1024 * 1024 + 1);
  g_assert_null (exceeds);
  lost = cal_catalogue_translate (far, "de", "calendar", "Julian Calendar");
  g_assert_null (lost);

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  cal_catalogue_forget ();
}

/* A catalogue that was made on a machine with the other order of bytes. */
static void
test_swapped (void)
{
  g_autofree char *directory = g_dir_make_tmp ("cal-XXXXXX", NULL);
  gsize size;
  g_autofree char *bytes = make_whole (directory, "Julianischer", &size);
  g_autofree char *text = NULL;

  for (int i = 0; i < N_WORDS; i++)
    {
      guint32 word;

      memcpy (&word, bytes + 4 * i, 4);
      word = GUINT32_SWAP_LE_BE (word);
      memcpy (bytes + 4 * i, &word, 4);
    }

  text = read_changed (directory, bytes, size);
  g_assert_cmpstr (text, ==, "Julianischer");

  remove_catalogue (directory, "de");
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  cal_catalogue_forget ();
}

/* Where no locale data have names of years and animals, years are named after their
 * stems and branches, and animals in English. */
static void
test_incomplete_cycle (void)
{
  static const char *const given[CAL_NAMES_N_CYCLE] = { [1] = "second" };
  static const CalNamesSource nowhere = { "root", "root" };
  g_autoptr (CalNames) names = cal_names_new ();

  names->cyclic_years[CAL_NAME_WIDTH_WIDE] = given;
  cal_names_complete_cycle (names, &nowhere);

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      g_assert_cmpstr (names->cyclic_years[width][0], ==, "jia-zi");
      g_assert_cmpstr (names->cyclic_years[width][1], ==, width == CAL_NAME_WIDTH_WIDE ? "second" : "yi-chou");
      g_assert_cmpstr (names->cyclic_years[width][CAL_NAMES_N_CYCLE - 1], ==, "gui-hai");
      g_assert_cmpstr (names->zodiac[width][0], ==, "Rat");
      g_assert_cmpstr (names->zodiac[width][CAL_NAMES_N_ZODIAC - 1], ==, "Pig");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/catalogues/opened-once", test_catalogues);
  g_test_add_func ("/cal/catalogues/truncated", test_truncated);
  g_test_add_func ("/cal/catalogues/broken", test_broken);
  g_test_add_func ("/cal/catalogues/swapped", test_swapped);
  g_test_add_func ("/cal/catalogues/incomplete-cycle", test_incomplete_cycle);
  g_test_add_func ("/cal/catalogues/directory", test_directory);
  g_test_add_func ("/cal/catalogues/leap-pattern", test_leap_pattern);
  g_test_add_func ("/cal/catalogues/cycles", test_cycles);
  g_test_add_func ("/cal/catalogues/built", test_built);

  return g_test_run ();
}
