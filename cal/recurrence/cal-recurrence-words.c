/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Rules in words: “every year on the fourth Thursday of November”.
 *
 * Words are those of one language alone: where the catalogues have none for rules, all of
 * it is English.  A rule of another shape than those here has no words.
 *
 * A catalogue may have more than one form of a message, in contexts with the form behind a
 * bar: of those with a number in it by CLDR’s plural of the number, “recurrence|few”; of those
 * with one weekday by that day from 1 (Monday) on, “recurrence|7”, for its gender.  Where the
 * form is not there, the message without one holds.
 */

#include "config.h"

#include "cal-recurrence-words-private.h"

#include "cal-formatter.h"
#include "cal-locale-data-private.h"
#include "cal-month-day.h"
#include "cal-names-private.h"

#define CONTEXT "recurrence"

/* More phrases than anybody reads. */
#define MAX_PHRASES 12

#define BY(part) CAL_RULE_PART_BIT (CAL_RULE_PART_BY##part)
#define ALL_BY (BY (MONTH) | BY (WEEKNO) | BY (YEARDAY) | BY (MONTHDAY) | BY (DAY) | BY (SETPOS))

typedef struct
{
  const CalRuleParts *parts;
  const char *locale;
  CalLocale parsed;
  CalNumerals numerals;
} Words;

/* How often: each time, and every so many; then likewise with days, and in months. */
static const char *const frequencies[][6] = {
  [CAL_UNIT_DAY] = {
    NC_ ("recurrence", "every day"),
    NC_ ("recurrence", "every {0} days"),
  },
  [CAL_UNIT_WEEK] = {
    NC_ ("recurrence", "every week"),
    NC_ ("recurrence", "every {0} weeks"),
    NC_ ("recurrence", "every week on {0}"),
    NC_ ("recurrence", "every {1} weeks on {0}"),
  },
  [CAL_UNIT_MONTH] = {
    NC_ ("recurrence", "every month"),
    NC_ ("recurrence", "every {0} months"),
    NC_ ("recurrence", "every month on {0}"),
    NC_ ("recurrence", "every {1} months on {0}"),
  },
  [CAL_UNIT_YEAR] = {
    NC_ ("recurrence", "every year"),
    NC_ ("recurrence", "every {0} years"),
    NC_ ("recurrence", "every year on {0}"),
    NC_ ("recurrence", "every {1} years on {0}"),
    NC_ ("recurrence", "every year in {0}"),
    NC_ ("recurrence", "every {1} years in {0}"),
  },
};

/* Of weekdays, by how many there are before them; the last. */
static const char *const ordinals[] = {
  NC_ ("recurrence", "the first {0}"),
  NC_ ("recurrence", "the second {0}"),
  NC_ ("recurrence", "the third {0}"),
  NC_ ("recurrence", "the fourth {0}"),
  NC_ ("recurrence", "the fifth {0}"),
};

static const char last_weekday[] = NC_ ("recurrence", "the last {0}");

/* The message in its form, if it has that. */
static char *
translate (const Words *self,
           const char  *message,
           const char  *form)
{
  g_autofree char *context = form != NULL ? g_strconcat (CONTEXT, "|", form, NULL) : NULL;
  char *translated = context != NULL ? cal_names_translate (&self->parsed, context, message) : NULL;

  if (translated == NULL)
    translated = cal_names_translate (&self->parsed, CONTEXT, message);

  return translated != NULL ? translated : g_strdup (message);
}

/* The message in a form, NULL for the usual one, with texts in their places. */
static char *
compose_form (const Words *self,
              const char  *message,
              const char  *form,
              const char  *first,
              const char  *second)
{
  g_autofree char *pattern = translate (self, message, form);
  g_autoptr (GString) text = g_string_new (NULL);

  for (const char *c = pattern; *c != '\0'; c++)
    if (g_str_has_prefix (c, "{0}") && first != NULL)
      {
        g_string_append (text, first);
        c += 2;
      }
    else if (g_str_has_prefix (c, "{1}") && second != NULL)
      {
        g_string_append (text, second);
        c += 2;
      }
    else
      {
        g_string_append_c (text, *c);
      }

  return g_strdup (text->str);
}

static char *
compose (const Words *self,
         const char  *message,
         const char  *first,
         const char  *second)
{
  return compose_form (self, message, NULL, first, second);
}

/* In the form that a number takes. */
static char *
compose_plural (const Words *self,
                const char  *message,
                int          number,
                const char  *first,
                const char  *second)
{
  char plural[CAL_PLURAL_SIZE];

  cal_locale_data_get_plural (&self->parsed, number, plural);

  return compose_form (self, message, plural, first, second);
}

static char *
write_number (const Words *self,
              int          number)
{
  char text[CAL_NUMERALS_MAX_LENGTH];
  gsize length = cal_numerals_write (&self->numerals, text, number, 1);

  return g_strndup (text, length);
}

static char *
compose_number (const Words *self,
                const char  *message,
                int          number)
{
  g_autofree char *text = write_number (self, number);

  return compose (self, message, text, NULL);
}

/* Phrases with “and” before the last; takes the text. */
static char *
join (const Words *self,
      GPtrArray   *phrases)
{
  char *text = g_strdup (g_ptr_array_index (phrases, 0));

  for (guint i = 1; i < phrases->len; i++)
    {
      g_autofree char *before = text;

      text = compose (self, i + 1 < phrases->len ? NC_ ("recurrence", "{0}, {1}") : NC_ ("recurrence", "{0} and {1}"),
                      before, g_ptr_array_index (phrases, i));
    }

  return text;
}

static gboolean
add_phrase (GPtrArray *phrases,
            char      *phrase)
{
  if (phrase == NULL || phrases->len == MAX_PHRASES)
    {
      g_free (phrase);
      return FALSE;
    }

  g_ptr_array_add (phrases, phrase);

  return TRUE;
}

static char *
name_weekday (const Words *self,
              int          weekday)
{
  return cal_backend_get_weekday_name (self->parts->backend, self->locale, weekday, CAL_NAME_WIDTH_WIDE,
                                       CAL_NAME_CONTEXT_FORMAT, NULL);
}

/* One of BYDAY; NULL: it has no words. */
static char *
phrase_weekday (const Words *self,
                int          day)
{
  g_autofree char *name = name_weekday (self, cal_rule_day_get_weekday (day));
  int ordinal = cal_rule_day_get_ordinal (day);
  const char form[] = { (char) ('0' + cal_rule_day_get_weekday (day)), '\0' };

  if (name == NULL || ordinal < -1 || ordinal > (int) G_N_ELEMENTS (ordinals))
    return NULL;

  return ordinal == 0 ? g_steal_pointer (&name)
                      : compose_form (self, ordinal == -1 ? last_weekday : ordinals[ordinal - 1], form, name, NULL);
}

static GArray *
get_list (const Words *self,
          CalRulePart  part)
{
  return cal_rule_parts_get_list (self->parts, part);
}

static int
get_number (const Words *self,
            CalRulePart  part,
            guint        i)
{
  return g_array_index (get_list (self, part), int, i);
}

/* What is counted from the end comes last. */
typedef enum
{
  FROM_BEGINNING,
  FROM_END,
  N_SIDES
} Side;

static gboolean
is_on (Side side,
       int  number)
{
  return (number < 0) == (side == FROM_END);
}

/* The weekdays of BYDAY in the order of the week, with an ordinal each or all without. */
static char *
phrase_weekdays (const Words *self,
                 gboolean     with_ordinal)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);
  GArray *days = get_list (self, CAL_RULE_PART_BYDAY);

  for (int side = 0; side < N_SIDES; side++)
    for (guint i = 0; i < days->len; i++)
      {
        int day = get_number (self, CAL_RULE_PART_BYDAY, i);

        if ((cal_rule_day_get_ordinal (day) != 0) != with_ordinal ||
            (is_on ((Side) side, day) && !add_phrase (phrases, phrase_weekday (self, day))))
          return NULL;
      }

  return join (self, phrases);
}

/* The first or the last of weekdays, as BYSETPOS has it. */
static char *
phrase_position (const Words *self)
{
  g_autofree char *weekdays = phrase_weekdays (self, FALSE);
  int position = get_number (self, CAL_RULE_PART_BYSETPOS, 0);

  if (weekdays == NULL || get_list (self, CAL_RULE_PART_BYSETPOS)->len > 1 || (position != 1 && position != -1))
    return NULL;

  return compose (self, position == 1 ? NC_ ("recurrence", "the first of {0}") : NC_ ("recurrence", "the last of {0}"),
                  weekdays, NULL);
}

static char *
phrase_day (const Words *self,
            int          day)
{
  if (day == -1)
    return translate (self, NC_ ("recurrence", "the last day"), NULL);

  return day > 0 ? compose_number (self, NC_ ("recurrence", "day {0}"), day) : NULL;
}

static char *
phrase_days (const Words *self,
             CalRulePart  part)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);

  for (int side = 0; side < N_SIDES; side++)
    for (guint i = 0; i < get_list (self, part)->len; i++)
      if (is_on ((Side) side, get_number (self, part, i)) &&
          !add_phrase (phrases, phrase_day (self, get_number (self, part, i))))
        return NULL;

  return join (self, phrases);
}

static CalMonthDay *
get_month_day (const Words *self,
               int          code,
               int          day)
{
  return cal_month_day_new (self->parts->backend, cal_month_code_to_string ((CalMonthCode) code), day,
                            CAL_OVERFLOW_REJECT, NULL);
}

static char *
name_month (const Words    *self,
            int             code,
            CalNameContext  context)
{
  g_autoptr (CalMonthDay) month_day = get_month_day (self, code, 1);
  g_autoptr (CalDate) date = NULL;

  if (month_day != NULL)
    date = cal_date_new_from_julian_day (self->parts->backend, cal_month_day_get_reference_day (month_day), NULL);

  return date != NULL ? cal_backend_get_month_name (self->parts->backend, self->locale, cal_date_get_year (date),
                                                    cal_date_get_month (date), CAL_NAME_WIDTH_WIDE,
                                                    context, NULL)
                      : NULL;
}

/* A day of a month as people write it. */
static char *
phrase_month_day (const Words *self,
                  int          code,
                  int          day)
{
  g_autofree char *last = day == -1 ? phrase_day (self, day) : NULL;
  g_autofree char *month = day == -1 ? name_month (self, code, CAL_NAME_CONTEXT_FORMAT) : NULL;
  g_autoptr (CalMonthDay) month_day = day > 0 ? get_month_day (self, code, day) : NULL;
  g_autoptr (CalFormatter) formatter = NULL;

  if (month != NULL)
    return compose (self, NC_ ("recurrence", "{0} of {1}"), last, month);

  if (month_day != NULL)
    formatter = cal_formatter_new_for_skeleton (self->locale, self->parts->backend, "MMMMd", NULL);

  return formatter != NULL ? cal_formatter_format_month_day (formatter, month_day, NULL) : NULL;
}

static char *
phrase_months (const Words    *self,
               CalNameContext  context)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < get_list (self, CAL_RULE_PART_BYMONTH)->len; i++)
    if (!add_phrase (phrases, name_month (self, get_number (self, CAL_RULE_PART_BYMONTH, i), context)))
      return NULL;

  return join (self, phrases);
}

static gboolean
add_month_days (const Words *self,
                int          code,
                GPtrArray   *phrases)
{
  for (int side = 0; side < N_SIDES; side++)
    for (guint i = 0; i < get_list (self, CAL_RULE_PART_BYMONTHDAY)->len; i++)
      {
        int day = get_number (self, CAL_RULE_PART_BYMONTHDAY, i);

        if (is_on ((Side) side, day) && !add_phrase (phrases, phrase_month_day (self, code, day)))
          return FALSE;
      }

  return TRUE;
}

/* Each month with each of some days. */
static char *
phrase_month_days (const Words *self)
{
  g_autoptr (GPtrArray) phrases = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < get_list (self, CAL_RULE_PART_BYMONTH)->len; i++)
    if (!add_month_days (self, get_number (self, CAL_RULE_PART_BYMONTH, i), phrases))
      return NULL;

  return join (self, phrases);
}

/* Of a phrase about months in those of BYMONTH. */
static char *
phrase_in_months (const Words *self,
                  char        *phrase)
{
  g_autofree char *owned G_GNUC_UNUSED = phrase;
  g_autofree char *months = phrase_months (self, CAL_NAME_CONTEXT_FORMAT);

  return phrase != NULL && months != NULL ? compose (self, NC_ ("recurrence", "{0} of {1}"), phrase, months) : NULL;
}

static char *
phrase_of_year (const Words *self,
                char        *phrase)
{
  g_autofree char *owned G_GNUC_UNUSED = phrase;

  return phrase != NULL ? compose (self, NC_ ("recurrence", "{0} of the year"), phrase, NULL) : NULL;
}

static char *
phrase_week (const Words *self)
{
  g_autofree char *weekdays = phrase_weekdays (self, FALSE);
  g_autofree char *week = write_number (self, get_number (self, CAL_RULE_PART_BYWEEKNO, 0));

  if (weekdays == NULL || get_list (self, CAL_RULE_PART_BYWEEKNO)->len > 1 ||
      get_number (self, CAL_RULE_PART_BYWEEKNO, 0) < 0)
    return NULL;

  return compose (self, NC_ ("recurrence", "{0} of week {1}"), weekdays, week);
}

static char *
phrase_in_year (const Words *self,
                guint        given)
{
  switch (given)
    {
    case BY (MONTH) | BY (MONTHDAY):
      return phrase_month_days (self);
    case BY (MONTH) | BY (DAY):
      return phrase_in_months (self, phrase_weekdays (self, TRUE));
    case BY (MONTH) | BY (DAY) | BY (SETPOS):
      return get_list (self, CAL_RULE_PART_BYMONTH)->len == 1 ? phrase_in_months (self, phrase_position (self)) : NULL;
    case BY (DAY):
      return phrase_of_year (self, phrase_weekdays (self, TRUE));
    case BY (YEARDAY):
      return phrase_of_year (self, phrase_days (self, CAL_RULE_PART_BYYEARDAY));
    case BY (WEEKNO) | BY (DAY):
      return phrase_week (self);
    default:
      return NULL;
    }
}

static char *
phrase_in_month (const Words *self,
                 guint        given)
{
  switch (given)
    {
    case BY (MONTHDAY):
      return phrase_days (self, CAL_RULE_PART_BYMONTHDAY);
    case BY (DAY):
      return phrase_weekdays (self, TRUE);
    case BY (DAY) | BY (SETPOS):
      return phrase_position (self);
    default:
      return NULL;
    }
}

static char *
compose_frequency (const Words *self,
                   CalUnit      frequency,
                   int          place,
                   const char  *phrase)
{
  int interval = self->parts->interval;
  const char *message = frequencies[frequency][place + (interval > 1)];
  g_autofree char *number = write_number (self, interval);

  return message == NULL   ? NULL
         : phrase == NULL  ? compose_plural (self, message, interval, number, NULL)
                           : compose_plural (self, message, interval, phrase, number);
}

/* When, without the end. */
static char *
describe_dates (const Words *self)
{
  const CalRuleParts *parts = self->parts;
  guint given = parts->given & ALL_BY;
  CalUnit frequency = parts->frequency;
  g_autofree char *phrase = NULL;
  gboolean in_months = frequency == CAL_UNIT_YEAR && given == BY (MONTH);

  if (given == 0)
    return compose_frequency (self, frequency, 0, NULL);

  /* Every month, of some months, is in each year. */
  if (frequency == CAL_UNIT_MONTH && (given & BY (MONTH)) != 0 && parts->interval == 1 && (given & BY (SETPOS)) == 0)
    frequency = CAL_UNIT_YEAR;

  if (in_months)
    phrase = phrase_months (self, CAL_NAME_CONTEXT_STANDALONE);
  else if (frequency == CAL_UNIT_YEAR)
    phrase = phrase_in_year (self, given);
  else if (frequency == CAL_UNIT_MONTH)
    phrase = phrase_in_month (self, given);
  else if (frequency == CAL_UNIT_WEEK && given == BY (DAY))
    phrase = phrase_weekdays (self, FALSE);

  return phrase != NULL ? compose_frequency (self, frequency, in_months ? 4 : 2, phrase) : NULL;
}

/* What SKIP does; takes the text. */
static char *
add_skip (const Words *self,
          char        *text)
{
  g_autofree char *before = text;

  if (self->parts->skip == CAL_SKIP_BACKWARD)
    return compose (self, NC_ ("recurrence", "{0}, or before it where there is none"), before, NULL);

  if (self->parts->skip == CAL_SKIP_FORWARD)
    return compose (self, NC_ ("recurrence", "{0}, or after it where there is none"), before, NULL);

  return g_steal_pointer (&before);
}

static char *
add_end (const Words *self,
         char        *text)
{
  const CalRuleParts *parts = self->parts;
  g_autofree char *before = text;

  if (cal_rule_parts_has (parts, CAL_RULE_PART_COUNT))
    {
      g_autofree char *count = write_number (self, parts->count);

      return compose_plural (self, parts->count == 1 ? NC_ ("recurrence", "{0}, once") : NC_ ("recurrence", "{0}, {1} times"),
                             parts->count, before, count);
    }

  if (cal_rule_parts_has (parts, CAL_RULE_PART_UNTIL))
    {
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (self->locale, parts->backend, CAL_STYLE_LONG, NULL);
      g_autoptr (CalDate) until = cal_date_new_from_julian_day (parts->backend, parts->until, NULL);
      g_autofree char *date = formatter != NULL && until != NULL ? cal_formatter_format (formatter, until, NULL) : NULL;

      return date != NULL ? compose (self, NC_ ("recurrence", "{0}, until {1}"), before, date) : NULL;
    }

  return g_steal_pointer (&before);
}

/* Years and months of another calendar than most people’s are said to be its, unless names say so. */
static char *
add_calendar (const Words *self,
              char        *text)
{
  g_autofree char *before = text;
  g_autoptr (CalBackend) usual = cal_rule_dup_default_backend ();
  g_autofree char *name = NULL;

  if (self->parts->backend == usual || cal_rule_parts_has (self->parts, CAL_RULE_PART_BYMONTH) ||
      (self->parts->frequency != CAL_UNIT_MONTH && self->parts->frequency != CAL_UNIT_YEAR))
    return g_steal_pointer (&before);

  name = cal_backend_get_display_name (self->parts->backend, self->locale);

  return compose (self, NC_ ("recurrence", "{0} ({1})"), before, name);
}

/* Whether there are words for rules in the language of a locale. */
static gboolean
has_words (const CalLocale *locale)
{
  g_autofree char *translated = cal_names_translate (locale, CONTEXT, frequencies[CAL_UNIT_DAY][0]);

  return translated != NULL;
}

char *
cal_rule_parts_describe (const CalRuleParts *parts,
                         const char         *locale)
{
  Words self = { .parts = parts, .locale = locale };
  char *text;

  cal_locale_init (&self.parsed, locale);

  if (!g_str_has_prefix (self.parsed.name, "en") && !has_words (&self.parsed))
    {
      self.locale = "en";
      cal_locale_init (&self.parsed, self.locale);
    }

  if (!cal_locale_data_get_numerals (&self.parsed, NULL, &self.numerals, NULL) &&
      !cal_numerals_init (&self.numerals, "latn", NULL, NULL))
    return NULL;

  text = describe_dates (&self);

  if (text != NULL)
    text = add_skip (&self, text);
  if (text != NULL)
    text = add_calendar (&self, text);

  return text != NULL ? add_end (&self, text) : NULL;
}
