/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-day-label-private.h"
#include "cal-math-private.h"
#include "cal-month-code-private.h"
#include "cal-types.h"

G_BEGIN_DECLS

/* Marks a name for the message catalogues, with what it is about. */
#define NC_(context, name) name

/* What a native calendar is: one table of data and pure functions on integers.
 * Nothing here knows GObject; CalNativeBackend wraps a rule, which is a constant of a
 * built-in calendar and the instance's own of one with parameters (cal-made-private.h).
 *
 * The one model of a calendar is the first day of each month (month_start)
 * with the number of months of each year.  Every other answer either derives
 * from these two or is a faster form of them that the tests hold against them.
 *
 * Rules are trusted: their callers have tested years and days against the
 * bounds below, so that no function here can fail.
 */

typedef struct _CalRule CalRule;

/* A day as one calendar writes it: eight bytes, so that it travels in a register. */
typedef struct
{
  gint32 year;  /* arithmetic year, first_year … last_year */
  gint16 month; /* ordinal without gaps, 1 … months in that year */
  gint16 day;   /* 1 … days in that month */
} CalFields;

G_STATIC_ASSERT (sizeof (CalFields) == 8);

/* to_day () gives this for a date that the calendar does not have. */
#define CAL_NO_DAY G_MININT32

/* The first day of an era that has no beginning. */
#define CAL_ERA_OPEN_START CAL_JULIAN_DAY_MIN

/* A calendar of CLDR, whose names and patterns one or several of ours take. */
typedef struct _CalCldr CalCldr;

struct _CalCldr
{
  const char *type;               /* as CLDR calls it */
  const CalCldr *kin;             /* whose names hold where it has none; NULL: the Gregorian one's */
  gboolean has_months;            /* the root has months of its own */
  /* The leap month has a place among the months, and behind the last stands what the
   * month after it is called in a leap year. */
  gboolean counts_leap_month;
  /* Leap months are patterns around the names of others, and years have names in a cycle. */
  gboolean has_leap_patterns;
  /* A territory may have only some of the names of its months. */
  gboolean mixes_territories;
};

/* The one from which all others take what they lack, the one whose names of a cycle
 * calendars of applications take, and one whose months other calendars have. */
extern const CalCldr cal_cldr_gregorian;
extern const CalCldr cal_cldr_chinese;
extern const CalCldr cal_cldr_indian;

/* An era lasts until the day before the one that is listed before it.  A count of years
 * beside the eras is described by the same. */
typedef struct
{
  const char *code;               /* CLDR's era code */
  const char *const *aliases;     /* NULL-terminated, or NULL */
  CalEraKind kind;                /* how era years count */
  int offset;                     /* arithmetic year of era year 1; for OFFSET only */
  gint32 first_day;               /* Julian Day Number, or CAL_ERA_OPEN_START */
  const char *name;               /* English, wide */
  const char *abbreviation;       /* English, abbreviated */
  const char *context;            /* of the names in message catalogues, for NC_ (); NULL: none */
  int cldr_place;                 /* among the eras of CLDR, from 1; 0: it has no such era */
  const CalCldr *cldr;            /* whose eras; NULL: those of the calendar's own CLDR data */
  /* The year of a day; for TURNING only.  It never falls from one day to the next, and
   * rises by one a year. */
  gint32 (*year) (const CalRule *rule, gint32 julian_day);
  /* The rule that year () is given, of which a table has taken the era; NULL: its own. */
  const CalRule *of;
} CalEraRule;

/* The name of a label in English. */
typedef struct
{
  CalDayPart part;
  int number;                     /* 0: any other of that part, for which {0} stands */
  const char *name;               /* its context in message catalogues is “day label” */
} CalLabelName;

/* An animal of the zodiac that is another one in a calendar; in English. */
typedef struct
{
  int index;                      /* from 0, the rat */
  const char *animal;             /* its context in message catalogues is “zodiac” */
} CalZodiacRule;

typedef struct
{
  const char *display_name;       /* English name of the calendar; in message catalogues, where
                                   * CLDR does not have it, its context is “calendar” */
  const char *const *months;      /* wide, by month number (code), n_regular_months of them;
                                   * NULL: “Month 3” */
  const char *const *months_abbr; /* abbreviated; NULL: the wide ones */
  const char *month_context;      /* of the wide names in message catalogues; NULL: CLDR has them */
  /* By month number: the Gregorian month whose name it has in all languages, 0: its own;
   * NULL: none is called by a Gregorian one, or all are in their places. */
  const guint8 *roman_months;
  const char *leap_suffix;        /* appended to the name of a leap month, or if that has a name
                                   * of its own to its number alone; NULL: none */
  /* The name and the number of a leap month: {0} stands for those of the month which it
   * follows or, if leap_names_next, which follows it; instead of a suffix, or NULL. */
  const char *leap_pattern;
  gboolean leap_names_next;
  const char *leap_name;          /* name of the only leap month, instead of a suffix */
  /* Name, in a leap year, of the month after it or, if names_before_leap, of the one before
   * it; NULL: as ever. */
  const char *beside_leap_name;
  gboolean names_before_leap;
  /* Of leap_suffix in message catalogues, as a word behind the name, or of leap_pattern. */
  const char *leap_context;
  /* The names of the years of the cycle by the elements, two of which follow each other:
   * five patterns, with the animal for {0}.  NULL: names are those of CLDR. */
  const char *const *elements;
  const char *elements_context;   /* of these in message catalogues */
  const CalZodiacRule *zodiac;    /* ends with a NULL animal; NULL: all are as elsewhere */
  const char *cycle_language;     /* whose names of the cycle are nearer than pinyin; NULL: none's */
  /* Of labels of days: ends with a NULL name; NULL: numbers do. */
  const CalLabelName *labels;
  /* A label, for which {0} stands, that the day before has, too; NULL: “{0} bis”. */
  const char *repeated_label;
  int repeated_number;            /* of the only one that ever is, which has no place in that */
  /* The name of a month, for which {0} stands, that has come before in the same year of
   * a turning era; NULL: “Late {0}”. */
  const char *late_month;
} CalRuleNames;

/* How texts give the year. */
typedef enum
{
  CAL_YEAR_IN_ERA,   /* with the era */
  CAL_YEAR_ALONE,    /* without: there is one era that people do not name */
  CAL_YEAR_RELATED   /* as the ISO year in which it begins, with its name in a cycle */
} CalYearText;

/* What is peculiar to the texts of a calendar. */
typedef struct
{
  /* CLDR's calendar whose names and patterns the texts take; NULL: it has no such. */
  const CalCldr *cldr;
  /* That is the nearest kin: CLDR does not have this one, which has names of its own. */
  gboolean is_kin;
  CalYearText year;
  /* Its dates are those of ISO 8601, which name no calendar and have weeks of their own. */
  gboolean is_iso;
  /* A day in eight digits is one of ISO 8601. */
  gboolean has_iso_days;
  /* The language in which CLDR's patterns are those of the Gregorian calendar, and has
   * them for one territory only in part; or NULL. */
  const char *home_language;
  /* Of which it has the styles, or these and the skeletons, so that only the rest is the
   * Gregorian calendar's. */
  gboolean has_home_styles;
  gboolean has_home_skeletons;
  /* In these letters the thousand years after this year are written without thousands;
   * NULL: in none. */
  const char *short_numerals;
  int short_after;
  /* Leap months repeat the numbers of others, and something is written with the number;
   * else months are counted through, as CLDR has it of Hebrew ones, where names are what
   * people write. */
  gboolean repeats_numbers;
  /* Years of living people have one or two digits, which no century is missing from. */
  gboolean small_years;
  /* The eras are reigns, none of which lasts a hundred years. */
  gboolean has_reigns;
  /* In East Asia its dates in digits have a mark, without which they pass for Gregorian ones. */
  gboolean has_lunar_mark;
  /* People have a mark for its dates where they say of which calendar they are. */
  gboolean has_old_style_mark;
  /* Of a month that comes twice in a year of the era only those days are marked that do. */
  gboolean marks_days;
  /* Years are written in Roman numerals, too. */
  gboolean roman_years;
  /* In English the day stands before the month. */
  gboolean day_first;
} CalTextTraits;

/* What people call a day, beside its date. */
#define CAL_DAY_NAME_MAX_LENGTH 96

typedef struct
{
  const char *text;               /* in English or, without a context, in whatever language
                                   * it has; {0} stands for the number, {1} for the weekday */
  const char *context;            /* in message catalogues; NULL: it is not translated */
  int number;
  char buffer[CAL_DAY_NAME_MAX_LENGTH]; /* where a text may be put together */
} CalDayName;

/* One year: its first day, and its months in order. */
#define CAL_YEAR_MAX_MONTHS 99

typedef struct
{
  gint32 first_day;
  int n_months;
  CalMonthCode codes[CAL_YEAR_MAX_MONTHS];
  gint16 lengths[CAL_YEAR_MAX_MONTHS];
} CalYear;

struct _CalRule
{
  /* Identity. */
  CalSystem system;
  const char *id;
  const char *const *aliases;     /* NULL-terminated, or NULL */
  CalKind kind;
  CalDayStart day_start;

  /* Shape. */
  gint32 first_year;              /* year of CAL_JULIAN_DAY_MIN */
  gint32 last_year;               /* year of CAL_JULIAN_DAY_MAX */
  gint16 n_regular_months;        /* month numbers of codes without L: M01 … */
  gint16 max_months;              /* most months of any year */
  gint16 min_days;                /* shortest month of any year */
  gint16 max_days;                /* longest month of any year */
  gint16 common_days;             /* length of a common year; where leap_month is NULL */
  guint64 leap_codes[2];          /* bit n of the first, n − 64 of the second, is set:
                                   * a month MnnL exists in some year */
  gboolean leap_forward;          /* where MnnL is missing, its dates go to month n + 1, not n;
                                   * M00L always does so */
  gboolean cyclic;                /* years have names in the sexagenary cycle */
  gboolean labels_days;           /* the label of a day stands for it in styles and sheets */

  /* The model of a calendar that needs nothing faster: what a year is, for every year
   * from first_year − 1 to last_year + 1.  CAL_YEAR_MODEL fills in the conversions from
   * it, but not what says the codes: leap_month, which is cal_year_leap_month () where a
   * year has one at most and lacks no other, or else CAL_YEAR_CODES. */
  void (*year) (const CalRule *rule, gint32 year, CalYear *described);
  double mean_year;               /* in days */

  /* The model.  first_year <= year <= last_year; 1 <= month <= months_in_year + 1,
   * the last giving the first day of the next year. */
  gint32 (*month_start) (const CalRule *rule, gint32 year, int month);
  int (*months_in_year) (const CalRule *rule, gint32 year);
  /* Ordinal of the leap month of that year, 0 if it has none; NULL: no year has one. */
  int (*leap_month) (const CalRule *rule, gint32 year);
  /* Where a year may have several leap months, or lack one that is none: the code of a
   * month, and the ordinal of a code or 0.  NULL: they follow from leap_month. */
  CalMonthCode (*code_of_month) (const CalRule *rule, gint32 year, int month);
  int (*month_of_code) (const CalRule *rule, gint32 year, CalMonthCode code);
  /* Which years are leap years, where their length does not say so: one may lack days at
   * its end.  NULL: it follows from months and days. */
  gboolean (*leap_year) (const CalRule *rule, gint32 year);
  /* Of a calendar whose months follow the Moon while its years differ in their
   * number: their mean length in days, so that the nearest whole number to the
   * days between two months of the domain, divided by it, is that of the months
   * between them.  0: not known; months are then counted with more effort. */
  double mean_month;
  /* The months from the first day of a year to that of a later one; FALSE: not known.
   * NULL: they follow from mean_month, or from a number that is the same in all years. */
  gboolean (*count_months) (const CalRule *rule, gint32 first, gint32 end, gint64 *months);

  /* The same, found faster. */
  CalFields (*from_day) (const CalRule *rule, gint32 julian_day);
  /* Checks year, month and day itself: CAL_NO_DAY for what does not exist.  The
   * result may lie outside the domain in the two years that the domain cuts. */
  gint32 (*to_day) (const CalRule *rule, gint32 year, int month, int day);
  int (*days_in_month) (const CalRule *rule, gint32 year, int month);

  /* Whole arrays.  The days given are in the domain; those returned are as
   * to_day () has them.  to_days NULL: a loop over to_day (). */
  void (*from_days) (const CalRule *rule, const gint32 *julian_days, gsize n,
                     gint32 *years, gint8 *months, gint16 *days);
  void (*to_days) (const CalRule *rule, const gint32 *years, const gint8 *months,
                   const gint16 *days, gsize n, gint32 *julian_days);

  /* The days that a month lacks: @n of them from @first on, behind which others follow;
   * NULL: none ever.  days_in_month counts the days there are, to_day takes the numbers
   * that people write, and from_day gives them. */
  void (*missing_days) (const CalRule *rule, gint32 year, int month, int *first, int *n);
  /* How many more days a month would have if people had not changed the calendar at its end,
   * so that none follows; it is no longer for that.  NULL: no month has any. */
  int (*cut_days) (const CalRule *rule, gint32 year, int month);

  /* The weekday of a day, 1 … 7, or 0 for one outside the week; NULL: seven days, always. */
  int (*weekday) (const CalRule *rule, gint32 julian_day);

  /* The label of a day, FALSE: its place in the month is; and the days that bear one.  Of
   * a label that is skipped, *first is the day after the one that swallowed it, *last.
   * FALSE: that month of that year, which it has, has no such label.  NULL: no labels. */
  gboolean (*label) (const CalRule *rule, gint32 julian_day, CalLabel *label);
  gboolean (*days_of_label) (const CalRule *rule, const CalLabel *label, gint32 *first, gint32 *last);

  /* What people call a day, FALSE: nothing; NULL: no day has a name. */
  gboolean (*day_name) (const CalRule *rule, gint32 julian_day, CalNameWidth width, CalDayName *name);

  /* The day of a name that is all of its date, or CAL_NO_DAY; NULL: names of days are not. */
  gint32 (*day_of_name) (const CalRule *rule, const char *name);

  /* The month of a memorial day (yahrzeit) in another year, and whether the day falls
   * on the last of the month where that is shorter, rather than on the first of the
   * next; NULL: the calendar has no such custom. */
  CalMonthCode (*memorial_month) (const CalRule *rule, CalFields date, gint32 year, gboolean *clamp);

  /* How sure: NULL means EXACT on the authoritative range, COMPUTED elsewhere. */
  CalAccuracy (*accuracy) (const CalRule *rule, gint32 julian_day);
  gint32 authoritative_first;     /* Julian Day Number; an empty range: there is none */
  gint32 authoritative_last;
  const char *authority;          /* who defines or published it, which edition; or NULL */
  /* Who decided a day of the range, or NULL; NULL: of no day it is known better than by
   * the authority. */
  const char *(*source) (const CalRule *rule, gint32 julian_day);

  /* The days from the first to the last of which alone something is known; not of
   * built-in calendars, which have every day of the domain.  from_day () is not asked of
   * others, and to_day () does not give them. */
  gboolean has_range;
  gint32 first_day;
  gint32 last_day;

  /* Eras, latest first, so that they leave no gap; NULL with n_eras 0: none. */
  const CalEraRule *eras;
  gsize n_eras;
  /* Other counts of the years: of kind OFFSET or TURNING. */
  const CalEraRule *counts;
  gsize n_counts;

  /* Those by which people name days and years beside the week, the nearest first;
   * NULL-terminated, or NULL. */
  const CalCycle *const *cycles;

  const CalRuleNames *names;
  /* A constant rule that has the same names, by which they are kept: of a rule that an
   * instance owns, which is freed some day.  NULL: this one is constant itself. */
  const CalRule *named_as;
  CalTextTraits text;
  /* Where people use it and CLDR does not say so, with spaces between; or NULL. */
  const char *territories;

  /* What the members of a family differ in; each family says what it means. */
  gint32 epoch;                   /* Julian Day Number of the first day of some year */
  gint32 year_offset;             /* arithmetic year less the family's own count; where
                                   * there is a year (), the year of the epoch */
};

/* What follows from the description of years; cal-year.c */
gint32    cal_year_month_start    (const CalRule *rule, gint32 year, int month);
int       cal_year_months_in_year (const CalRule *rule, gint32 year);
int       cal_year_leap_month     (const CalRule *rule, gint32 year);
CalMonthCode cal_year_code_of_month (const CalRule *rule, gint32 year, int month);
int       cal_year_month_of_code  (const CalRule *rule, gint32 year, CalMonthCode code);
int       cal_year_days_in_month  (const CalRule *rule, gint32 year, int month);
CalFields cal_year_from_day       (const CalRule *rule, gint32 julian_day);
gint32    cal_year_to_day         (const CalRule *rule, gint32 year, int month, int day);
void      cal_year_from_days      (const CalRule *rule, const gint32 *julian_days, gsize n,
                                   gint32 *years, gint8 *months, gint16 *days);

/* A family overrides by a second initialiser what is measured to matter. */
#define CAL_YEAR_MODEL(year_function) \
  .year = (year_function), \
  .month_start = cal_year_month_start, \
  .months_in_year = cal_year_months_in_year, \
  .days_in_month = cal_year_days_in_month, \
  .from_day = cal_year_from_day, \
  .to_day = cal_year_to_day, \
  .from_days = cal_year_from_days

#define CAL_YEAR_CODES \
  .code_of_month = cal_year_code_of_month, \
  .month_of_code = cal_year_month_of_code

/* Ready-made parts for rules that need nothing faster. */
int       cal_rule_twelve_months   (const CalRule *rule, gint32 year);
int       cal_rule_thirteen_months (const CalRule *rule, gint32 year);
int       cal_rule_days_in_month   (const CalRule *rule, gint32 year, int month);

/* What follows from the model. */
gint32    cal_rule_days_in_year    (const CalRule *rule, gint32 year);
gboolean  cal_rule_is_leap_year    (const CalRule *rule, gint32 year);
gboolean  cal_rule_count_months    (const CalRule *rule, gint32 first, gint32 end, gint64 *months);

/* Month codes; 0 if there is none. */

static inline int
cal_rule_leap_month (const CalRule *rule,
                     gint32         year)
{
  return rule->leap_month != NULL ? rule->leap_month (rule, year) : 0;
}

/* The leap month repeats the number of the month before it, and those after it
 * are one number behind their place. */
static inline CalMonthCode
cal_rule_month_code (const CalRule *rule,
                     gint32         year,
                     int            month)
{
  int leap_month;

  if (G_UNLIKELY (rule->code_of_month != NULL))
    return rule->code_of_month (rule, year, month);

  leap_month = cal_rule_leap_month (rule, year);

  if (leap_month == 0 || month < leap_month)
    return cal_month_code_make (month, FALSE);

  return cal_month_code_make (month - 1, month == leap_month);
}

static inline gboolean
cal_rule_has_month_code (const CalRule *rule,
                         CalMonthCode   code)
{
  int number = cal_month_code_get_number (code);

  if (cal_month_code_is_leap (code))
    return (rule->leap_codes[number / 64] >> number % 64 & 1) != 0;

  return number <= rule->n_regular_months;
}

/* The code of the month that stands for a leap month where that is missing. */
static inline CalMonthCode
cal_rule_replace_leap_code (const CalRule *rule,
                            CalMonthCode   code)
{
  int number = cal_month_code_get_number (code);

  return cal_month_code_make (number + (rule->leap_forward || number == 0 ? 1 : 0), FALSE);
}

/* The ordinal of a code that the calendar has, and the year or, if @constrain is true,
 * of what stands for it; else 0.  What no code says of years of any kind is in
 * cal-rule.c */
int           cal_rule_find_code            (const CalRule *rule, gint32 year, CalMonthCode code,
                                             gboolean constrain);

static inline int
cal_rule_month_for_code (const CalRule *rule,
                         gint32         year,
                         CalMonthCode   code,
                         gboolean       constrain)
{
  int leap_month, number;

  if (G_UNLIKELY (rule->month_of_code != NULL))
    return cal_rule_find_code (rule, year, code, constrain);

  leap_month = cal_rule_leap_month (rule, year);
  number = cal_month_code_get_number (code);

  if (cal_month_code_is_leap (code))
    {
      if (leap_month == number + 1)
        return leap_month;

      if (!constrain)
        return 0;

      number += rule->leap_forward ? 1 : 0;
    }

  return number + (leap_month != 0 && number >= leap_month);
}

/* The days of which something is known. */

static inline gint32
cal_rule_first_day (const CalRule *rule)
{
  return rule->has_range ? rule->first_day : CAL_JULIAN_DAY_MIN;
}

static inline gint32
cal_rule_last_day (const CalRule *rule)
{
  return rule->has_range ? rule->last_day : CAL_JULIAN_DAY_MAX;
}

/* Julian day 0 was a Monday. */
static inline int
cal_rule_weekday (const CalRule *rule,
                  gint32         julian_day)
{
  if (G_UNLIKELY (rule->weekday != NULL))
    return rule->weekday (rule, julian_day);

  return cal_floor_mod (julian_day, 7) + 1;
}

/* One more than the largest code that a month may have. */
int           cal_rule_count_codes          (const CalRule *rule);
char         *cal_rule_describe_month_codes (const CalRule *rule) G_GNUC_WARN_UNUSED_RESULT;

CalAccuracy   cal_rule_accuracy             (const CalRule *rule, gint32 julian_day);
/* The place of the era of a day in the list, −1 if the calendar has none, and the
 * year of an era or another count that a day of an arithmetic year is in. */
int           cal_rule_find_era             (const CalRule *rule, gint32 julian_day);
int           cal_rule_era_year             (const CalRule *rule, const CalEraRule *era, gint32 year,
                                             gint32 julian_day);
/* The place in the sexagenary cycle, 1 … 60; 0 where years have none. */
int           cal_rule_cyclic_year          (const CalRule *rule, gint32 year);
/* The English name of a month, but of one that has another after a leap month. */
char         *cal_rule_dup_month_name       (const CalRule *rule, CalMonthCode code,
                                             CalNameWidth width) G_GNUC_WARN_UNUSED_RESULT;
/* The number of a leap month as people count it: that of the month whose name it has. */
int           cal_rule_leap_number          (const CalRule *rule, CalMonthCode code);
/* A pattern with a name in the place of its {0}. */
char         *cal_rule_fill_pattern         (const char *pattern,
                                             const char *name) G_GNUC_WARN_UNUSED_RESULT;
/* A number that no other month has. */
char         *cal_rule_dup_narrow_month_name (const CalRule *rule,
                                              CalMonthCode code) G_GNUC_WARN_UNUSED_RESULT;

/* The ISO year of a day of the domain or of the 400 years before it, in which the
 * years begin that the domain cuts through; cal-iso.c */
gint32        cal_iso_year_of_day           (gint32 julian_day);
/* ISO 8601's fields of a day of the domain, and the day of such fields or CAL_NO_DAY. */
CalFields     cal_iso_from_day              (gint32 julian_day);
gint32        cal_iso_to_day                (gint32 year, int month, int day);

G_END_DECLS
