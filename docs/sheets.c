/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints a sheet of the current month of each built-in calendar in HTML, in a language of the
 * people who use it, for the page on calendars: a line with the id, and then the figure.  The
 * day is always 22 November 2026, so that pages do not change with the day they are made on. */

#include <locale.h>

#include <cal/cal.h>

#define DAY G_GINT64_CONSTANT (2461367)

#define MAIN_LOCALE "en-GB"

/* The sheets of all other calendars are in English. */
static const struct
{
  const char *id;
  const char *locale;
} locales[] = {
  { "bangla", "bn" },
  { "bengali", "bn-IN" },
  { "buddhist", "th" },
  { "burmese", "my" },
  { "chinese", "zh" },
  { "dangi", "ko" },
  { "ethioaa", "am" },
  { "ethiopic", "am" },
  { "french-rep", "fr" },
  { "french-romme", "fr" },
  { "hebrew", "he" },
  { "hindu-lunar", "hi" },
  { "iceland", "is" },
  { "indian", "hi" },
  { "islamic-civil", "ar-EG" },
  { "islamic-crescent", "ar-MA" },
  { "islamic-diyanet", "tr" },
  { "islamic-jakim", "ms" },
  { "islamic-mabims", "id" },
  { "islamic-rgsa", "ar-SA" },
  { "islamic-tbla", "ar-EG" },
  { "islamic-umalqura", "ar-SA" },
  { "japanese", "ja" },
  { "japanese-lunar", "ja" },
  { "javanese", "jv" },
  { "julian", "ru" },
  { "khmer", "km" },
  { "kollam", "ml" },
  { "nanaksha", "pa" },
  { "nepali", "ne" },
  { "odia", "or" },
  { "persian", "fa" },
  { "punjabi", "pa" },
  { "roc", "zh-TW" },
  { "rumi", "tr" },
  { "swedish", "sv" },
  { "tamil", "ta" },
  { "thai-lunar", "th" },
  { "umalqura-printed", "ar-SA" },
  { "vietnam", "vi" },
};

static const char *
find_locale (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    if (g_strcmp0 (locales[i].id, id) == 0)
      return locales[i].locale;

  return MAIN_LOCALE;
}

static void G_GNUC_PRINTF (1, 2)
print_html (const char *format,
            ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_markup_vprintf_escaped (format, args);
  va_end (args);

  g_print ("%s", text);
}

static void
print_weekdays (CalMonthGrid *grid)
{
  g_print ("<thead><tr>");

  for (guint column = 0; column < 7 && cal_month_grid_get_has_weekdays (grid); column++)
    {
      g_autofree char *name = cal_month_grid_get_weekday_name (grid, column, CAL_NAME_WIDTH_SHORT, NULL);

      print_html ("<th>%s</th>", name != NULL ? name : "");
    }

  g_print ("</tr></thead>\n");
}

static const char *
get_class (CalGridDay *day)
{
  if (cal_grid_day_get_julian_day (day) == DAY)
    return "day";

  return cal_grid_day_is_weekend (day) ? "weekend" : "plain";
}

static void
print_day (CalGridDay *day)
{
  if (!cal_grid_day_is_in_month (day))
    g_print ("<td></td>");
  else
    print_html ("<td class=\"%s\">%s<small>%s</small></td>", get_class (day),
                cal_grid_day_get_label (day), cal_grid_day_get_secondary_label (day));
}

static void
print_days (CalMonthGrid *grid)
{
  g_print ("<tbody>\n");

  for (guint row = 0; row < cal_month_grid_get_n_rows (grid); row++)
    {
      g_print ("<tr>");
      for (guint column = 0; column < 7; column++)
        {
          g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, 7 * row + column);

          print_day (day);
        }
      g_print ("</tr>\n");
    }

  g_print ("</tbody>");
}

/* What the page says below the sheet, in English. */
static char *
write_day (CalBackend  *backend,
           GError     **error)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, error);
  g_autoptr (CalFormatter) formatter = NULL;

  if (date == NULL)
    return NULL;

  formatter = cal_formatter_new_for_style (MAIN_LOCALE, backend, CAL_STYLE_LONG, error);

  return formatter != NULL ? cal_formatter_format (formatter, date, error) : NULL;
}

static gboolean
print_sheet (CalBackend  *backend,
             GError     **error)
{
  const char *id = cal_backend_get_id (backend);
  const char *locale = find_locale (id);
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (backend, locale);
  g_autofree char *text = write_day (backend, error);

  if (text == NULL)
    return FALSE;

  cal_month_grid_set_secondary_calendar (grid, "gregory");

  if (!cal_month_grid_show_day (grid, DAY, error))
    return FALSE;

  g_print ("%s\n", id);
  print_html ("<figure class=\"sheet\"><table lang=\"%s\" dir=\"%s\"><caption>%s<small>%s</small></caption>\n",
              locale, cal_locale_get_text_direction (locale) == CAL_TEXT_DIRECTION_RTL ? "rtl" : "ltr",
              cal_month_grid_get_title (grid), cal_month_grid_get_subtitle (grid));
  print_weekdays (grid);
  print_days (grid);
  print_html ("</table><figcaption>22 November 2026 is %s.</figcaption></figure>\n", text);

  return TRUE;
}

int
main (void)
{
  g_autoptr (GListModel) backends = NULL;
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      if (!print_sheet (backend, &error))
        g_error ("%s: %s", cal_backend_get_id (backend), error->message);
    }

  return 0;
}
