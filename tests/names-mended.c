/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names that CLDR has wrong or lacks, in the linked edition or in all. */

#include "config.h"

#include "cal-backend.h"

static const struct
{
  const char *calendar;
  const char *locale;
  int year;
  int month;
  CalNameWidth width;
  CalNameContext context;
  const char *name;
} months[] = {
  { "persian", "fa-AF", 1405, 6, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_STANDALONE, "سنبله" },
  { "ethiopic", "ti", 2019, 3, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "ሕዳር" },
  { "ethiopic", "ti-ER", 2019, 3, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "ሕዳር" },
  { "ethiopic", "om", 2019, 6, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Guraandhala" },
  { "chinese", "ms-MY", 2026, 10, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "bulan kesepuluh" },
  { "chinese", "ms", 2033, 12, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "bulan kesebelasbis" },
  { "dangi", "ms", 2026, 10, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "bln 10" },
  { "persian", "so", 1405, 9, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "Azar" },
  { "persian", "bn-IN", 1405, 9, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "আজার" },
  { "persian", "ckb", 1405, 9, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "سەرماوەز" },
  { "islamic-civil", "hi", 1448, 6, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "जुमादिल आख़िर" },
  { "islamic-civil", "hi-IN", 1448, 10, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_STANDALONE, "शव्वाल" },
  { "islamic-umalqura", "am", 1448, 6, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "ጀማደል አኺር" },
  { "islamic-fatimid", "bg", 1448, 6, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "джумада-2" },
  { "islamic-civil", "ko", 1448, 9, CAL_NAME_WIDTH_ABBREVIATED, CAL_NAME_CONTEXT_FORMAT, "라마단" },
  { "hebrew", "cv", 5784, 7, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, "адар-бет" },
};

static void
test_months (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (months); i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (months[i].calendar, NULL);
      g_autofree char *name = cal_backend_get_month_name (backend, months[i].locale, months[i].year, months[i].month,
                                                          months[i].width, months[i].context, NULL);

      g_assert_cmpstr (name, ==, months[i].name);
    }
}

/* What CLDR has no name for, or a wrong one. */
static void
test_eras (void)
{
  static const struct
  {
    const char *calendar;
    const char *locale;
    const char *era;
    const char *wide;
    const char *abbreviated;
  } rows[] = {
    { "coptic", "he", "am", "Anno Martyrum", "AM" },
    { "coptic", "fa", "am", "Anno Martyrum", "AM" },
    { "coptic", "fr", "am", "après Dioclétien", "ap. D." },
    { "ethioaa", "nl", "aa", "Amete Alem", "AA" },
    { "buddhist", "mr", "be", "Buddhist Era", "BE" },
    { "buddhist", "km", "be", "ពុទ្ធសករាជ", "ព.ស." },
    { "roc", "de", "broc", "vor Minguo", "vor Minguo" },
    { "persian", "ps", "ap", "هجري لمريز", "لمريز" },
    { "roc", "ar-EG", "broc", "قبل جمهورية الصين", "قبل جمهورية الصين" },
    { "islamic-civil", "bn-BD", "ah", "হিজরি", "হিজরি" },
    { "islamic-crescent", "hi", "ah", "हिजरी", "हिजरी" },
    { "buddhist", "si", "be", "බුද්ධ වර්ෂ", "බුද්ධ වර්ෂ" },
    { "gregory", "am", "ce", "እንደ አውሮፓውያን አቆጣጠር", "እ.ኤ.አ." },
    { "japanese", "de", "reiwa", "Reiwa", "Reiwa" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (rows[i].calendar, NULL);
      g_autofree char *wide =
        cal_backend_get_era_name (backend, rows[i].locale, rows[i].era, CAL_NAME_WIDTH_WIDE, NULL);
      g_autofree char *abbreviated =
        cal_backend_get_era_name (backend, rows[i].locale, rows[i].era, CAL_NAME_WIDTH_ABBREVIATED, NULL);

      g_assert_cmpstr (wide, ==, rows[i].wide);
      g_assert_cmpstr (abbreviated, ==, rows[i].abbreviated);
    }
}

static void
test_display_names (void)
{
  static const struct
  {
    const char *calendar;
    const char *locale;
    const char *name;
  } rows[] = {
    { "dangi", "ko", "한국 음력" }, { "chinese", "ko", "중국 음력" }, { "dangi", "zh-TW", "韓國農曆" },
    { "hebrew", "ps", "عبراني جنتري" }, { "ethiopic", "ti", "ናይ ግእዝ ዓውደ ኣዋርሕ" },
    { "islamic-rgsa", "pt", "Calendário Hegírico (Arábia Saudita, observação)" },
    { "islamic-rgsa", "ur-PK", "ہجری کیلنڈر (سعودی عرب)" },
    { "islamic-tbla", "ko", "히즈라 천문력" }, { "islamic-tbla", "es-MX", "calendario hijri tabular (época astronómica)" },
    { "islamic-umalqura", "en", "Hijri Calendar (Umm al-Qura)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (rows[i].calendar, NULL);
      g_autofree char *name = cal_backend_get_display_name (backend, rows[i].locale);

      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cal/names-mended/months", test_months);
  g_test_add_func ("/cal/names-mended/eras", test_eras);
  g_test_add_func ("/cal/names-mended/display-names", test_display_names);

  return g_test_run ();
}
