/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days of Roman months.  Each counts down to the Kalends, Nones or Ides that come next,
 * which is 1 itself, the day before it 2.  In leap years the sixth day before the Kalends
 * of March is there twice, and the second of both is the repeated one.
 *
 * Source: E. J. Bickerman, Chronology of the Ancient World, 2nd edition (1980); E. M. Reingold
 *   and N. Dershowitz, Calendrical Calculations: The Ultimate Edition (2018), section 3.5.
 *   Which of both days is the leap day was disputed in antiquity.
 * Epoch: none; days are those of a month.
 * Range: by definition, every day.
 * Anchors: the Ides of March 44 BCE are 1705426; 24 and 25 February 2000 are both a. d. VI
 *   Kal. Mart.
 */

#include "config.h"

#include "cal-roman-days-private.h"

#define FEBRUARY 2
#define MARCH 3
#define BISSEXTUS 6 /* the day that a leap year has twice before the Kalends of March */
#define NONES_TO_IDES 8

static int
find_nones (int month)
{
  return month == 3 || month == 5 || month == 7 || month == 10 ? 7 : 5;
}

static gboolean
has_bissextus (const CalRule *rule,
               gint32         year)
{
  return rule->days_in_month (rule, year, FEBRUARY) == 29;
}

/* Days after the Ides count in the month that follows. */
static CalLabel
make_kalends (const CalRule *rule,
              CalFields      fields)
{
  gboolean next_year = fields.month == 12;
  int number = rule->days_in_month (rule, fields.year, fields.month) - fields.day + 2;
  gboolean leap = fields.month == FEBRUARY && has_bissextus (rule, fields.year);

  return (CalLabel) {
    .year = fields.year + next_year,
    .code = cal_month_code_make (next_year ? 1 : fields.month + 1, FALSE),
    .part = CAL_DAY_PART_KALENDS,
    .repeated = leap && number == BISSEXTUS,
    .number = (gint16) (number - (leap && number > BISSEXTUS)),
  };
}

gboolean
cal_roman_days_label (const CalRule *rule,
                      gint32         julian_day,
                      CalLabel      *label)
{
  CalFields fields = rule->from_day (rule, julian_day);
  int nones = find_nones (fields.month);
  int ides = nones + NONES_TO_IDES;

  if (fields.day > ides)
    {
      *label = make_kalends (rule, fields);
      return TRUE;
    }

  *label = (CalLabel) {
    .year = fields.year,
    .code = cal_month_code_make (fields.month, FALSE),
    .part = fields.day == 1 ? CAL_DAY_PART_KALENDS : fields.day <= nones ? CAL_DAY_PART_NONES : CAL_DAY_PART_IDES,
    .number = (gint16) (fields.day == 1 ? 1 : (fields.day <= nones ? nones : ides) - fields.day + 1),
  };

  return TRUE;
}

/* The days before the Kalends are those behind the Ides of the month before. */
static gboolean
find_kalends (const CalRule *rule,
              gint32         year,
              int            month,
              int            number,
              gint32        *first,
              gint32        *last)
{
  gint32 kalends = rule->month_start (rule, year, month);
  int before = month == 1 ? 12 : month - 1;
  int days = kalends - rule->month_start (rule, month == 1 ? year - 1 : year, before);
  gboolean leap = month == MARCH && has_bissextus (rule, year);

  if (number > days - leap - find_nones (before) - NONES_TO_IDES + 1)
    return FALSE;

  *first = kalends - (number - 1) - (leap && number >= BISSEXTUS);
  *last = *first + (leap && number == BISSEXTUS);

  return TRUE;
}

gboolean
cal_roman_days_days_of_label (const CalRule  *rule,
                              const CalLabel *label,
                              gint32         *first,
                              gint32         *last)
{
  int month = cal_month_code_get_number (label->code);
  int nones = find_nones (month);
  gboolean is_nones = label->part == CAL_DAY_PART_NONES;
  int day = nones + (is_nones ? 0 : NONES_TO_IDES) - label->number + 1;

  if (label->number < 1)
    return FALSE;

  if (label->part == CAL_DAY_PART_KALENDS)
    return find_kalends (rule, label->year, month, label->number, first, last);

  if ((!is_nones && label->part != CAL_DAY_PART_IDES) || day < (is_nones ? 2 : nones + 1))
    return FALSE;

  *first = *last = rule->month_start (rule, label->year, month) + day - 1;

  return TRUE;
}

/* Their names are Latin in every language: “ante diem sextum Kalendas Martias” and “a. d. VI
 * Kal. Mart.”. */

/* From the third day; the day before is “pridie”. */
static const char *const ordinals[] = {
  "tertium", "quartum", "quintum", "sextum", "septimum", "octavum", "nonum", "decimum", "undecimum",
  "duodecimum", "tertium decimum", "quartum decimum", "quintum decimum", "sextum decimum",
  "septimum decimum", "duodevicesimum", "undevicesimum"
};

static const char *const numerals[] = {
  "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII",
  "XIX"
};

/* On a day, and before one. */
static const char *const months_on[] = {
  "Ianuariis", "Februariis", "Martiis", "Aprilibus", "Maiis", "Iuniis", "Iuliis", "Augustis",
  "Septembribus", "Octobribus", "Novembribus", "Decembribus"
};

static const char *const months_before[] = {
  "Ianuarias", "Februarias", "Martias", "Apriles", "Maias", "Iunias", "Iulias", "Augustas",
  "Septembres", "Octobres", "Novembres", "Decembres"
};

static const char *const months_short[] = {
  "Ian.", "Feb.", "Mart.", "Apr.", "Mai.", "Iun.", "Iul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
};

typedef struct
{
  const char *on;
  const char *before;
  const char *abbreviation;
} Part;

static const Part parts[] = {
  [CAL_DAY_PART_KALENDS] = { "Kalendis", "Kalendas", "Kal." },
  [CAL_DAY_PART_NONES] = { "Nonis", "Nonas", "Non." },
  [CAL_DAY_PART_IDES] = { "Idibus", "Idus", "Id." },
};

static void
write_wide (const CalLabel *label,
            int             place,
            char            text[CAL_DAY_NAME_MAX_LENGTH])
{
  const Part *part = &parts[label->part];

  if (label->number == 1)
    g_snprintf (text, CAL_DAY_NAME_MAX_LENGTH, "%s %s", part->on, months_on[place]);
  else if (label->number == 2)
    g_snprintf (text, CAL_DAY_NAME_MAX_LENGTH, "pridie %s %s", part->before, months_before[place]);
  else
    g_snprintf (text, CAL_DAY_NAME_MAX_LENGTH, "ante diem %s%s %s %s", label->repeated ? "bis " : "",
                ordinals[label->number - 3], part->before, months_before[place]);
}

static void
write_short (const CalLabel *label,
             int             place,
             char            text[CAL_DAY_NAME_MAX_LENGTH])
{
  const char *part = parts[label->part].abbreviation;

  if (label->number <= 2)
    g_snprintf (text, CAL_DAY_NAME_MAX_LENGTH, "%s%s %s", label->number == 2 ? "prid. " : "", part,
                months_short[place]);
  else
    g_snprintf (text, CAL_DAY_NAME_MAX_LENGTH, "a.d. %s%s %s %s", label->repeated ? "bis " : "",
                numerals[label->number - 3], part, months_short[place]);
}

gboolean
cal_roman_days_day_name (const CalRule *rule,
                         gint32         julian_day,
                         CalNameWidth   width,
                         CalDayName    *name)
{
  CalLabel label;
  int place;

  cal_roman_days_label (rule, julian_day, &label);
  place = cal_month_code_get_number (label.code) - 1;

  if (width == CAL_NAME_WIDTH_WIDE)
    write_wide (&label, place, name->buffer);
  else
    write_short (&label, place, name->buffer);

  name->text = name->buffer;

  return TRUE;
}
