/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-date-private.h"
#include "cal-error.h"

/**
 * CalFormatter:
 *
 * Writes dates for people, and reads what people write.
 *
 * A formatter is made for a locale and a calendar, and for how dates are to
 * look: in one of four styles, with the fields of a skeleton in the order that
 * the locale has them in, or after a pattern.
 *
 * ```c
 * g_autoptr (CalBackend) persian = cal_backend_lookup ("persian", &error);
 * g_autoptr (CalFormatter) formatter =
 *   cal_formatter_new_for_style ("fa-IR", persian, CAL_STYLE_LONG, &error);
 * g_autofree char *text = cal_formatter_format (formatter, date, &error);
 * ```
 *
 * ## Locales
 *
 * A locale is a tag of BCP 47, such as `fa-AF`, or a name of POSIX, such as
 * `fa_AF.UTF-8`. A locale that is not known falls back to its language, and
 * that to what all languages share; it never fails. Where no locale is given
 * it is the user's: the first of the environment variables `LC_ALL`, `LC_TIME`
 * and `LANG` that is set. Nothing depends on `setlocale()`.
 *
 * The calendar is the one that the formatter is made with, whatever the locale
 * prefers; see [func@Cal.locale_get_preferred_calendars]. Of the extensions of
 * a tag, `-u-nu-` chooses the numerals and `-u-fw-` the first day of the week.
 *
 * Names, patterns and numerals are those of CLDR, which ICU provides; a build
 * without ICU writes English. Where a pattern of CLDR has the letter `Y` without
 * a week, the year of the date is meant, and written, as with `y`. The letters of
 * a pattern that the application gives are not changed.
 *
 * ## Skeletons and patterns
 *
 * Both are made of letters, as Unicode Technical Standard 35 has them. In a
 * skeleton, `yMMMEd`, their order means nothing. In a pattern,
 * `EEEE, d MMMM y`, they stand where the fields shall be; other letters have to
 * be quoted: `d 'de' MMMM`.
 *
 * Of the letters of a skeleton that mean the same, such as `M` and `L`, or `y`
 * and `r`, the language takes the one that it uses; no field is left out. With a
 * week, but no quarter, month, day or era, the year is that of the week: `yw`
 * writes “week 1 of 2027” on the last days of 2026 too.
 *
 * | letter | field | one or two | three | four | five |
 * |---|---|---|---|---|---|
 * | `G` | era | AD | AD | Anno Domini | A |
 * | `y` | year of the era; `yy` its last two digits | 2026 | | | |
 * | `u` | year without era | 2026 | | | |
 * | `r` | ISO year in which the year begins | 2026 | | | |
 * | `U` | year of the cycle of sixty | bing-wu | | | |
 * | `Y` | year of the week | 2026 | | | |
 * | `Q`, `q` | quarter | 4 | Q4 | 4th quarter | 4 |
 * | `M`, `L` | month | 11 | Nov | November | N |
 * | `w` | week of the year | 47 | | | |
 * | `W` | week of the month | 4 | | | |
 * | `d` | day of the month | 22 | | | |
 * | `D` | day of the year | 326 | | | |
 * | `F` | which such weekday of the month | 4 | | | |
 * | `g` | Julian Day Number | 2461367 | | | |
 * | `E` | weekday | Sun | Sun | Sunday | S |
 * | `e`, `c` | weekday, in the locale's week | 1 | Sun | Sunday | S |
 *
 * These letters are Cal's own:
 *
 * | letter | field | one or two | three | four | five |
 * |---|---|---|---|---|---|
 * | `t` | label of the day | 3 | Waxing 3 | Waxing 3 | Waxing 3 |
 * | `T` | name of the day | short | short | long | shortest |
 * | `n`, `N` | place in the first and in the second cycle of days | Kliwon | Kliwon | Kliwon | Kliwon |
 * | `i`, `ii`, `iii` | year in the first, second and third count beside the era | 2779 | 2779 | | |
 * | `I`, `II`, `III` | name of that count | AUC | AUC | | |
 *
 * Numbers have at least as many digits as letters, except those of `i`. `L`, `q` and
 * `c` are for names that stand alone. A calendar leaves out what it does not have, such
 * as eras, cycles or counts, and the space or comma beside it. There must
 * be something to write: a pattern or skeleton that is empty, or that has no
 * field but such ones, is refused.
 *
 * ## Labels
 *
 * The label of a day, [struct@Cal.DayLabel], is what `t` writes: its number, or with three
 * letters and more its text, which has the part of the month. A label that the day
 * before has, too, is marked: “17 bis”. A day without a label is written by its place in
 * the month, as `d` writes it. In a pattern with `t` the months `M` and `L` are those in
 * which labels count; the year stays that of the date.
 *
 * Where people write labels instead of days ([property@Cal.Backend:writes-labels]), a
 * style or a skeleton with `d` has the label in its place, and so does the pattern that
 * [property@Cal.Formatter:pattern] gives. In a pattern of the application `d` is the
 * day, always.
 *
 * ## What some days do not have
 *
 * A day may be outside the week, have no name, or no place in a cycle. Then nothing is
 * written for it, and the brackets around the field, or the spaces and punctuation on
 * one side of it, are left out: `EEEE, d MMMM` is “29 Lark”. It is read back so.
 *
 * ## Eras that turn
 *
 * Where the year of an era begins within the year of the calendar
 * ([enum@Cal.EraKind.TURNING]), a month may come twice in it. The second is marked,
 * with “Late” before its name or number unless the calendar has another mark. In a
 * [class@Cal.CutoverBackend] only those days are marked that come twice themselves, and
 * in the calendar of Cambodia no day does.
 *
 * If the first count beside such an era has the years of the calendar, as that of
 * [class@Cal.CutoverBackend] does, `y/i` is a dual date, as people wrote those until
 * 24 March in England: `d MMMM y/i` is “10 February 1699/00”, and “10 April 1700” where both years
 * are the same. Both are read, and “1699/1700”, too.
 *
 * ## Errors
 *
 * The constructors fail with [error@Cal.Error.PARSE] if a skeleton or pattern
 * is wrong or empty, and say where; and with [error@Cal.Error.DATA] if locale data
 * cannot be read or a numbering system is not known. A formatter that is made
 * with properties fails in the same way if `g_initable_new()` makes it, or the
 * constructor of Python or JavaScript, and with [error@Cal.Error.OUT_OF_RANGE]
 * if [property@Cal.Formatter:first-year] is too late. `g_object_new()` has no
 * error to set: the methods of such a formatter do.
 *
 * Thread safety: immutable; may be shared between threads, unless its backend
 * is not thread-safe.
 *
 * Since: 1.0
 */

enum
{
  PROP_0,
  PROP_BACKEND,
  PROP_LOCALE,
  PROP_NAMES_LOCALE,
  PROP_NUMBERING_SYSTEM,
  PROP_PATTERN,
  PROP_SKELETON,
  PROP_STYLE,
  PROP_LENIENT,
  PROP_WRITES_CALENDAR,
  PROP_FIRST_YEAR,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

static void cal_formatter_initable_iface_init (GInitableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CalFormatter, cal_formatter, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_INITABLE, cal_formatter_initable_iface_init))

G_DEFINE_ENUM_TYPE (CalStyle, cal_style,
  G_DEFINE_ENUM_VALUE (CAL_STYLE_FULL, "full"),
  G_DEFINE_ENUM_VALUE (CAL_STYLE_LONG, "long"),
  G_DEFINE_ENUM_VALUE (CAL_STYLE_MEDIUM, "medium"),
  G_DEFINE_ENUM_VALUE (CAL_STYLE_SHORT, "short"))

static void
cal_formatter_constructed (GObject *object)
{
  CalFormatter *self = CAL_FORMATTER (object);

  cal_formatter_configure (self, &self->error);

  G_OBJECT_CLASS (cal_formatter_parent_class)->constructed (object);
}

static gboolean
cal_formatter_init_initable (GInitable     *initable,
                             GCancellable  *cancellable G_GNUC_UNUSED,
                             GError       **error)
{
  CalFormatter *self = CAL_FORMATTER (initable);

  if (self->error != NULL && error != NULL)
    *error = g_error_copy (self->error);

  return self->error == NULL;
}

static void
cal_formatter_initable_iface_init (GInitableIface *iface)
{
  iface->init = cal_formatter_init_initable;
}

static void
cal_formatter_finalize (GObject *object)
{
  CalFormatter *self = CAL_FORMATTER (object);
  CalFieldContext *context = &self->context;

  cal_patterns_clear (&self->patterns);

  if (self->era_patterns != NULL)
    cal_patterns_clear (self->era_patterns);

  g_free (self->era_patterns);
  g_clear_pointer (&self->lengths, cal_lengths_free);
  g_clear_pointer (&self->month_days, cal_month_day_pattern_free);

  for (int i = 0; i < CAL_N_LEXICONS; i++)
    g_clear_pointer (&context->lexicons[i], cal_lexicon_free);

  g_clear_pointer (&context->eras, cal_eras_free);

  cal_field_context_clear_extras (context);
  g_clear_pointer (&context->names, cal_names_unref);
  g_clear_object (&context->backend);
  g_free (context->names_tag);
  g_free (self->locale);
  g_free (self->names_locale);
  g_free (self->numbering_system);
  g_free (self->skeleton);
  g_free (self->pattern);
  g_clear_error (&self->error);

  G_OBJECT_CLASS (cal_formatter_parent_class)->finalize (object);
}

static void
cal_formatter_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  CalFormatter *self = CAL_FORMATTER (object);

  switch (prop_id)
    {
    case PROP_BACKEND:
      g_value_set_object (value, self->context.backend);
      break;
    case PROP_LOCALE:
      g_value_set_string (value, cal_formatter_get_locale (self));
      break;
    case PROP_NAMES_LOCALE:
      g_value_set_string (value, cal_formatter_get_names_locale (self));
      break;
    case PROP_NUMBERING_SYSTEM:
      g_value_set_string (value, cal_formatter_get_numbering_system (self));
      break;
    case PROP_PATTERN:
      g_value_set_string (value, self->pattern);
      break;
    case PROP_SKELETON:
      g_value_set_string (value, self->skeleton);
      break;
    case PROP_STYLE:
      g_value_set_enum (value, self->style);
      break;
    case PROP_LENIENT:
      g_value_set_boolean (value, self->context.lenient);
      break;
    case PROP_WRITES_CALENDAR:
      g_value_set_boolean (value, self->context.writes_calendar);
      break;
    case PROP_FIRST_YEAR:
      g_value_set_int (value, self->context.first_year);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
cal_formatter_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  CalFormatter *self = CAL_FORMATTER (object);

  switch (prop_id)
    {
    case PROP_BACKEND:
      self->context.backend = g_value_dup_object (value);
      break;
    case PROP_LOCALE:
      self->locale = g_value_dup_string (value);
      break;
    case PROP_NAMES_LOCALE:
      self->names_locale = g_value_dup_string (value);
      break;
    case PROP_NUMBERING_SYSTEM:
      self->numbering_system = g_value_dup_string (value);
      break;
    case PROP_PATTERN:
      self->pattern = g_value_dup_string (value);
      break;
    case PROP_SKELETON:
      self->skeleton = g_value_dup_string (value);
      break;
    case PROP_STYLE:
      self->style = g_value_get_enum (value);
      break;
    case PROP_LENIENT:
      self->context.lenient = g_value_get_boolean (value);
      break;
    case PROP_WRITES_CALENDAR:
      self->context.writes_calendar = g_value_get_boolean (value);
      break;
    case PROP_FIRST_YEAR:
      self->context.first_year = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define FLAGS (G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS)

static void
install_what_is_written (void)
{
  /**
   * CalFormatter:backend: (getter get_backend)
   *
   * The calendar; the Gregorian one if none is given.
   *
   * Since: 1.0
   */
  props[PROP_BACKEND] = g_param_spec_object ("backend", NULL, NULL, CAL_TYPE_BACKEND, FLAGS);

  /**
   * CalFormatter:locale: (getter get_locale)
   *
   * The locale of patterns, numerals and names; the user's if none is given.
   *
   * Once the formatter is made this is a tag of BCP 47.
   *
   * Since: 1.0
   */
  props[PROP_LOCALE] = g_param_spec_string ("locale", NULL, NULL, NULL, FLAGS);

  /**
   * CalFormatter:names-locale: (getter get_names_locale)
   *
   * The locale of the names, where it is another one.
   *
   * With `fa-AF` the months of a Persian date have the names that are used in
   * Afghanistan, with `ar-IQ` those of a Gregorian one the names of Iraq.
   *
   * Since: 1.0
   */
  props[PROP_NAMES_LOCALE] = g_param_spec_string ("names-locale", NULL, NULL, NULL, FLAGS);

  /**
   * CalFormatter:numbering-system: (getter get_numbering_system)
   *
   * The numerals of all numbers, by their CLDR name, such as `latn`,
   * `arabext` or `hebr`.
   *
   * If none is given they are those of the locale, or of the pattern where
   * CLDR prescribes others: Hebrew letters for Hebrew dates in Hebrew. Once the
   * formatter is made these are the numerals of the year.
   *
   * Since: 1.0
   */
  props[PROP_NUMBERING_SYSTEM] = g_param_spec_string ("numbering-system", NULL, NULL, NULL, FLAGS);

  /**
   * CalFormatter:pattern: (getter get_pattern)
   *
   * The pattern.
   *
   * If none is given this is, once the formatter is made, the one that was
   * found for the skeleton or style.
   *
   * Since: 1.0
   */
  props[PROP_PATTERN] = g_param_spec_string ("pattern", NULL, NULL, NULL, FLAGS);

  /**
   * CalFormatter:skeleton: (getter get_skeleton)
   *
   * The fields that are to be written, in any order.
   *
   * Since: 1.0
   */
  props[PROP_SKELETON] = g_param_spec_string ("skeleton", NULL, NULL, NULL, FLAGS);

  /**
   * CalFormatter:style: (getter get_style)
   *
   * How long dates are to be, if there is neither a skeleton nor a pattern.
   *
   * In any case [enum@Cal.Style.SHORT] abbreviates the words of
   * [method@Cal.Formatter.format_relative] and [method@Cal.Formatter.format_period].
   *
   * Since: 1.0
   */
  props[PROP_STYLE] = g_param_spec_enum ("style", NULL, NULL, CAL_TYPE_STYLE, CAL_STYLE_MEDIUM, FLAGS);
}

static void
install_how_it_is_read (void)
{
  /**
   * CalFormatter:writes-calendar: (getter get_writes_calendar)
   *
   * Whether dates say of which calendar they are.
   *
   * What people write for that stands behind the date, in parentheses: “(O.S.)” for the
   * Julian calendar in English, “(ст. ст.)” in Russian, and the name of the calendar where
   * no such mark is known. It has no effect on a pattern, nor on a month alone.
   *
   * Since: 1.0
   */
  props[PROP_WRITES_CALENDAR] = g_param_spec_boolean ("writes-calendar", NULL, NULL, FALSE, FLAGS);

  /**
   * CalFormatter:lenient: (getter get_lenient)
   *
   * Whether texts are read that are not written just so.
   *
   * Then spaces and punctuation may be others or none, the weekday and the era
   * may be left out, and months may be given by name or number. Names may be
   * without their accents, and months, weekdays and eras may be spelled as people
   * spell them in the language beside the names of locale data.
   *
   * Since: 1.0
   */
  props[PROP_LENIENT] = g_param_spec_boolean ("lenient", NULL, NULL, FALSE, FLAGS);

  /**
   * CalFormatter:first-year: (getter get_first_year)
   *
   * The first of the years that shortened years are taken from when they are
   * read: of a hundred where only the last two digits are given, of sixty where
   * only the place in the cycle is.
   *
   * %G_MININT, the default, means those years that end 19 years after the
   * present one. The last year that can be given is 2147483547; with a later
   * one the formatter fails with [error@Cal.Error.OUT_OF_RANGE].
   *
   * Since: 1.0
   */
  props[PROP_FIRST_YEAR] = g_param_spec_int ("first-year", NULL, NULL, G_MININT, G_MAXINT, G_MININT, FLAGS);
}

static void
cal_formatter_class_init (CalFormatterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = cal_formatter_constructed;
  object_class->finalize = cal_formatter_finalize;
  object_class->get_property = cal_formatter_get_property;
  object_class->set_property = cal_formatter_set_property;

  install_what_is_written ();
  install_how_it_is_read ();
  g_object_class_install_properties (object_class, LAST_PROP, props);
}

static void
cal_formatter_init (CalFormatter *self G_GNUC_UNUSED)
{
}

/**
 * cal_formatter_new_for_style:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @backend: the calendar
 * @style: how long dates are to be
 * @error: return location for an error
 *
 * Makes a formatter that writes dates as the locale has them in a style.
 *
 * Fails with [error@Cal.Error.DATA] if locale data cannot be read.
 *
 * Returns: (transfer full): the formatter
 *
 * Since: 1.0
 */
CalFormatter *
cal_formatter_new_for_style (const char  *locale,
                             CalBackend  *backend,
                             CalStyle     style,
                             GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  return g_initable_new (CAL_TYPE_FORMATTER, NULL, error,
                         "locale", locale, "backend", backend, "style", style, NULL);
}

/**
 * cal_formatter_new_for_skeleton:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @backend: the calendar
 * @skeleton: the fields that are to be written, such as `yMMMEd`
 * @error: return location for an error
 *
 * Makes a formatter that writes some fields of dates in the order, and with
 * what stands between, that the locale has them in.
 *
 * Fails with [error@Cal.Error.PARSE] if the skeleton is not well-formed or
 * leaves nothing to write, and with [error@Cal.Error.DATA] if locale data cannot
 * be read.
 *
 * Returns: (transfer full): the formatter
 *
 * Since: 1.0
 */
CalFormatter *
cal_formatter_new_for_skeleton (const char  *locale,
                                CalBackend  *backend,
                                const char  *skeleton,
                                GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (skeleton != NULL, NULL);

  return g_initable_new (CAL_TYPE_FORMATTER, NULL, error,
                         "locale", locale, "backend", backend, "skeleton", skeleton, NULL);
}

/**
 * cal_formatter_new_for_pattern:
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @backend: the calendar
 * @pattern: the pattern, such as `EEEE, d MMMM y`
 * @error: return location for an error
 *
 * Makes a formatter that writes dates after a pattern, with the names and
 * numerals of the locale.
 *
 * Fails with [error@Cal.Error.PARSE] if the pattern is not well-formed or leaves
 * nothing to write, and with [error@Cal.Error.DATA] if locale data cannot be
 * read.
 *
 * Returns: (transfer full): the formatter
 *
 * Since: 1.0
 */
CalFormatter *
cal_formatter_new_for_pattern (const char  *locale,
                               CalBackend  *backend,
                               const char  *pattern,
                               GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (pattern != NULL, NULL);

  return g_initable_new (CAL_TYPE_FORMATTER, NULL, error,
                         "locale", locale, "backend", backend, "pattern", pattern, NULL);
}

gboolean
cal_formatter_check_made (CalFormatter  *self,
                          GError       **error)
{
  if (self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));

  return self->error == NULL;
}

CalDate *
cal_formatter_adopt (CalFormatter  *self,
                     CalDate       *date,
                     CalDate       *own,
                     GError       **error)
{
  const CalFieldContext *context = &self->context;

  if (!cal_formatter_check_made (self, error))
    return NULL;

  if (date->backend == context->backend)
    return cal_date_ref (date);

  if (!cal_backend_get_funcs (context->backend)->is_constant)
    return cal_date_to_backend (date, context->backend, error);

  cal_date_init_on_stack (own, context->backend, date->julian_day);

  return own;
}

void
cal_formatter_disown (CalDate *date,
                      CalDate *own)
{
  if (date != NULL && date != own)
    cal_date_unref (date);
}

/**
 * cal_formatter_format:
 * @self: a formatter
 * @date: a date, in any calendar
 * @error: return location for an error
 *
 * Writes a date: its day, in the calendar of the formatter.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend, and as a backend that is not built in fails to give names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format (CalFormatter  *self,
                      CalDate       *date,
                      GError       **error)
{
  CalDate own, *adopted;
  const CalPatterns *patterns;
  CalWriter writer;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  adopted = cal_formatter_adopt (self, date, &own, error);

  if (adopted == NULL)
    return NULL;

  patterns = cal_formatter_find_patterns (self, adopted, adopted);
  cal_writer_init (&writer, &self->context);
  cal_writer_run_pattern (&writer, &patterns->dates, adopted);
  cal_formatter_disown (adopted, &own);

  return cal_writer_finish (&writer, error);
}

/* Writes one op more; NULL if it has no text. */
static CalPart *
write_part (CalWriter     *writer,
            const CalOp   *op,
            CalPartSource  source)
{
  gsize start = writer->length;

  cal_writer_run_op (writer, op);

  if (writer->length == start)
    return NULL;

  return cal_part_new (op->field != NULL ? op->field->kind : CAL_PART_KIND_LITERAL,
                       source, writer->text, start, writer->length - start);
}

static void
free_parts (CalPart **parts)
{
  for (CalPart **part = parts; *part != NULL; part++)
    cal_part_unref (*part);

  g_free (parts);
}

/* Text that is no field of a date. */
static CalPart *
write_words (CalWriter  *writer,
             const char *words)
{
  gsize start = writer->length;

  cal_writer_append_string (writer, words);

  return *words == '\0' ? NULL
                        : cal_part_new (CAL_PART_KIND_LITERAL, CAL_PART_SOURCE_SHARED, writer->text, start,
                                        writer->length - start);
}

static inline void
add_part (CalPart **parts,
          guint    *n,
          CalPart  *part)
{
  if (part != NULL)
    parts[(*n)++] = part;
}

CalPart **
cal_formatter_write_parts (CalFormatter  *self,
                           CalDate       *date,
                           const char    *before,
                           const char    *behind,
                           GError       **error)
{
  CalDate own, *adopted = cal_formatter_adopt (self, date, &own, error);
  const CalPattern *pattern;
  g_autofree CalOp *reduced = NULL;
  g_autofree char *text = NULL;
  const CalOp *ops;
  guint n = 0, n_ops;
  CalWriter writer;
  CalPart **parts;

  if (adopted == NULL)
    return NULL;

  cal_writer_init (&writer, &self->context);
  writer.date = adopted;
  pattern = &cal_formatter_find_patterns (self, adopted, adopted)->dates;
  ops = pattern->ops;
  n_ops = pattern->n_ops;
  parts = g_new0 (CalPart *, n_ops + 3);

  if (pattern->may_lack_fields)
    {
      reduced = g_new (CalOp, n_ops);
      ops = cal_ops_find_shown (ops, &n_ops, &self->context, adopted, reduced);
    }

  add_part (parts, &n, write_words (&writer, before));
  for (guint i = 0; i < n_ops; i++)
    add_part (parts, &n, write_part (&writer, &ops[i], CAL_PART_SOURCE_SHARED));
  add_part (parts, &n, write_words (&writer, behind));

  cal_formatter_disown (adopted, &own);
  text = cal_writer_finish (&writer, error);

  if (text == NULL)
    g_clear_pointer (&parts, free_parts);

  return parts;
}

/**
 * cal_formatter_format_parts:
 * @self: a formatter
 * @date: a date, in any calendar
 * @error: return location for an error
 *
 * Writes a date in parts.
 *
 * What the parts say, one after the other, is the text that
 * [method@Cal.Formatter.format] writes.
 *
 * Fails like [method@Cal.Formatter.format].
 *
 * Returns: (transfer full) (array zero-terminated=1): the parts; free each with
 *   [method@Cal.Part.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalPart **
cal_formatter_format_parts (CalFormatter  *self,
                            CalDate       *date,
                            GError       **error)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);

  return cal_formatter_write_parts (self, date, "", "", error);
}

static const CalRangePatterns *
get_ranges (CalFormatter *self,
            CalPatterns  *patterns)
{
  CalRangePatterns *ranges = g_atomic_pointer_get (&patterns->ranges);

  if (ranges != NULL)
    return ranges;

  ranges = cal_range_patterns_new (&self->context, &patterns->dates, self->traits, self->skeleton);

  if (g_atomic_pointer_compare_and_exchange (&patterns->ranges, NULL, ranges))
    return ranges;

  /* Another thread was faster. */
  cal_range_patterns_free (ranges);

  return g_atomic_pointer_get (&patterns->ranges);
}

/* What a range is written with: a pattern of ranges or, for dates that would be written
 * in the same way, that of the first date.  NULL with an error. */
static const CalPattern *
choose_range (CalFormatter  *self,
              CalDate       *first,
              CalDate       *last,
              guint         *n_first,
              GError       **error)
{
  const CalFieldContext *context = &self->context;
  CalPatterns *patterns = cal_formatter_find_patterns (self, first, last);
  const CalPattern *pattern = cal_range_patterns_find (get_ranges (self, patterns), context, first, last);
  gboolean needed;

  if (!cal_range_is_needed (pattern, context, first, last, &needed, error))
    return NULL;

  *n_first = needed ? pattern->n_first : patterns->dates.n_ops;

  return needed ? pattern : &patterns->dates;
}

static char *
write_range (CalFormatter  *self,
             CalDate       *first,
             CalDate       *last,
             GError       **error)
{
  guint n_first;
  const CalPattern *pattern = choose_range (self, first, last, &n_first, error);
  CalWriter writer;

  if (pattern == NULL)
    return NULL;

  cal_writer_init (&writer, &self->context);
  cal_writer_run_shown (&writer, pattern->ops, n_first, first);
  cal_writer_run_shown (&writer, pattern->ops + n_first, pattern->n_ops - n_first, last);

  return cal_writer_finish (&writer, error);
}

static CalPart **
write_range_parts (CalFormatter  *self,
                   CalDate       *first,
                   CalDate       *last,
                   GError       **error)
{
  guint n_first, n = 0;
  const CalPattern *pattern = choose_range (self, first, last, &n_first, error);
  g_autofree CalOp *ops = NULL;
  g_autofree char *text = NULL;
  CalPart **parts;
  CalWriter writer;

  if (pattern == NULL)
    return NULL;

  ops = g_new (CalOp, pattern->n_ops);
  cal_ops_blank (pattern->ops, n_first, &self->context, first, ops);
  cal_ops_blank (pattern->ops + n_first, pattern->n_ops - n_first, &self->context, last, ops + n_first);
  cal_writer_init (&writer, &self->context);
  parts = g_new0 (CalPart *, pattern->n_ops + 1);

  for (guint i = 0; i < pattern->n_ops; i++)
    {
      writer.date = i < n_first ? first : last;
      parts[n] = write_part (&writer, &ops[i], cal_pattern_get_source (pattern, n_first, i));
      n += parts[n] != NULL;
    }

  text = cal_writer_finish (&writer, error);

  if (text == NULL)
    g_clear_pointer (&parts, free_parts);

  return parts;
}

static gboolean
check_order (CalDate  *first,
             CalDate  *last,
             GError  **error)
{
  if (cal_date_compare (first, last) <= 0)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "the range ends on day %d, before it begins on day %d",
               last->julian_day, first->julian_day);
  return FALSE;
}

/**
 * cal_formatter_format_range:
 * @self: a formatter
 * @first: the first date, in any calendar
 * @last: the last date, in any calendar, not before the first
 * @error: return location for an error
 *
 * Writes a range of dates, and what both share only once, such as
 * “3–7 Adar 5784”.
 *
 * Dates of one day, and dates that the pattern writes in the same way, are
 * written once, as [method@Cal.Formatter.format] does: with the skeleton `yMMMM`
 * two days of one month are that month.
 *
 * Fails with [error@Cal.Error.INCONSISTENT] if the range ends before it begins,
 * with [error@Cal.Error.OUT_OF_RANGE] if a day is outside the range of the
 * backend, and as a backend that is not built in fails to give names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format_range (CalFormatter  *self,
                            CalDate       *first,
                            CalDate       *last,
                            GError       **error)
{
  CalDate own_first, own_last, *from, *to = NULL;
  char *text = NULL;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  if (cal_date_compare (first, last) == 0)
    return cal_formatter_format (self, first, error);

  if (!check_order (first, last, error))
    return NULL;

  from = cal_formatter_adopt (self, first, &own_first, error);

  if (from != NULL)
    to = cal_formatter_adopt (self, last, &own_last, error);

  if (to != NULL)
    text = write_range (self, from, to, error);

  cal_formatter_disown (from, &own_first);
  cal_formatter_disown (to, &own_last);

  return text;
}

/**
 * cal_formatter_format_range_parts:
 * @self: a formatter
 * @first: the first date, in any calendar
 * @last: the last date, in any calendar, not before the first
 * @error: return location for an error
 *
 * Writes a range of dates in parts.
 *
 * What the parts say, one after the other, is the text that
 * [method@Cal.Formatter.format_range] writes. [method@Cal.Part.get_source] distinguishes
 * those of the first date, those of the last, and those that both share.
 *
 * A date has the fields that the text has for each of both, and what stands between
 * these; all else is shared. In “3–7 Adar II 5784” 3 is of the first date and 7 of the
 * last. If a date is written once, for both, all of it is shared. So it is in
 * `formatRangeToParts ()` of ECMAScript.
 *
 * Fails like [method@Cal.Formatter.format_range].
 *
 * Returns: (transfer full) (array zero-terminated=1): the parts; free each with
 *   [method@Cal.Part.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalPart **
cal_formatter_format_range_parts (CalFormatter  *self,
                                  CalDate       *first,
                                  CalDate       *last,
                                  GError       **error)
{
  CalDate own_first, own_last, *from, *to = NULL;
  CalPart **parts = NULL;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  if (cal_date_compare (first, last) == 0)
    return cal_formatter_format_parts (self, first, error);

  if (!check_order (first, last, error))
    return NULL;

  from = cal_formatter_adopt (self, first, &own_first, error);

  if (from != NULL)
    to = cal_formatter_adopt (self, last, &own_last, error);

  if (to != NULL)
    parts = write_range_parts (self, from, to, error);

  cal_formatter_disown (from, &own_first);
  cal_formatter_disown (to, &own_last);

  return parts;
}

/**
 * cal_formatter_parse:
 * @self: a formatter
 * @text: a date
 * @error: return location for an error
 *
 * Reads a date that is written as the formatter writes them.
 *
 * The whole text must be the date. Numbers may be in any digits, names of
 * months and eras in any width, all in upper or lower case; marks of direction
 * and vowels, the forms of kaf, yeh and alef, and the kinds of spaces, hyphens
 * and apostrophes make no difference. The fields must not contradict each
 * other: a weekday, a place in a cycle or the name of the day, if there is one, must be
 * right. If [property@Cal.Formatter:lenient] is set, more is allowed.
 *
 * What [method@Cal.Formatter.format_at] writes for an evening or a night is no date, but a time of two
 * civil days, and is refused as such.
 *
 * A name of a day alone is not enough, because Cal has no list of them. A month that comes
 * twice in a year of its era is the first without a mark, and the second with it. A lenient
 * formatter refuses it as ambiguous without a mark.
 *
 * Fails
 *
 * - with [error@Cal.Error.PARSE] if the text is not such a date, and says where;
 * - with [error@Cal.Error.INCOMPLETE] if it is the beginning of one;
 * - with [error@Cal.Error.AMBIGUOUS] if it can mean more than one day; the error has the days;
 * - with [error@Cal.Error.MISSING_FIELD] if its fields do not determine the day;
 * - with [error@Cal.Error.INCONSISTENT] if they disagree;
 * - with [error@Cal.Error.INVALID_DATE], [error@Cal.Error.UNKNOWN_MONTH_CODE] or
 *   [error@Cal.Error.OUT_OF_RANGE] if the calendar has no such date.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_formatter_parse (CalFormatter  *self,
                     const char    *text,
                     GError       **error)
{
  g_autoptr (GError) failure = NULL, era_failure = NULL;
  CalPatterns *era_patterns = NULL;
  CalDate *date;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (!cal_formatter_check_made (self, error) || !cal_backend_get_funcs (self->context.backend)->check_usable (self->context.backend, error))
    return NULL;

  date = cal_pattern_read (&self->patterns.dates, &self->context, text, &failure);

  /* The era may stand there though the pattern has none. */
  if (g_error_matches (failure, CAL_ERROR, CAL_ERROR_PARSE) ||
      g_error_matches (failure, CAL_ERROR, CAL_ERROR_INCOMPLETE))
    era_patterns = cal_formatter_get_era_patterns (self);

  if (era_patterns != NULL)
    date = cal_pattern_read (&era_patterns->dates, &self->context, text, &era_failure);

  if (date != NULL || cal_day_time_refuse_text (&self->context.locale, text, error))
    return date;

  if (g_error_matches (era_failure, CAL_ERROR, CAL_ERROR_INCOMPLETE) &&
      g_error_matches (failure, CAL_ERROR, CAL_ERROR_PARSE))
    g_propagate_error (error, g_steal_pointer (&era_failure));
  else
    g_propagate_error (error, g_steal_pointer (&failure));

  return NULL;
}

/**
 * cal_formatter_get_backend: (get-property backend)
 * @self: a formatter
 *
 * Returns the calendar.
 *
 * Returns: (transfer none): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_formatter_get_backend (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->context.backend;
}

/**
 * cal_formatter_get_locale: (get-property locale)
 * @self: a formatter
 *
 * Returns the locale of patterns and numerals.
 *
 * Returns: (transfer none): a tag of BCP 47
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_locale (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->locale;
}

/**
 * cal_formatter_get_names_locale: (get-property names-locale)
 * @self: a formatter
 *
 * Returns the locale of the names.
 *
 * Returns: (transfer none): a tag of BCP 47
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_names_locale (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->context.names_tag;
}

/**
 * cal_formatter_get_numbering_system: (get-property numbering-system)
 * @self: a formatter
 *
 * Returns the numerals that the year is written in.
 *
 * Returns: (transfer none): the CLDR name of the numerals
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_numbering_system (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->context.year.name;
}

/**
 * cal_formatter_get_pattern: (get-property pattern)
 * @self: a formatter
 *
 * Returns the pattern in use.
 *
 * Returns: (transfer none) (nullable): the pattern; %NULL if none was found
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_pattern (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->pattern;
}

/**
 * cal_formatter_get_skeleton: (get-property skeleton)
 * @self: a formatter
 *
 * Returns the skeleton.
 *
 * Returns: (transfer none) (nullable): the skeleton; %NULL if there is none
 *
 * Since: 1.0
 */
const char *
cal_formatter_get_skeleton (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);

  return self->skeleton;
}

/**
 * cal_formatter_get_style: (get-property style)
 * @self: a formatter
 *
 * Returns the style, which counts for dates if there is neither a skeleton nor a pattern.
 *
 * Returns: the style
 *
 * Since: 1.0
 */
CalStyle
cal_formatter_get_style (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), CAL_STYLE_MEDIUM);

  return self->style;
}

/**
 * cal_formatter_get_lenient: (get-property lenient)
 * @self: a formatter
 *
 * Returns whether texts are read that are not written just so.
 *
 * Returns: whether reading is lenient
 *
 * Since: 1.0
 */
gboolean
cal_formatter_get_lenient (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), FALSE);

  return self->context.lenient;
}

/**
 * cal_formatter_get_writes_calendar: (get-property writes-calendar)
 * @self: a formatter
 *
 * Returns whether dates say of which calendar they are.
 *
 * Returns: whether the name or mark of the calendar is written
 *
 * Since: 1.0
 */
gboolean
cal_formatter_get_writes_calendar (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), FALSE);

  return self->context.writes_calendar;
}

/**
 * cal_formatter_get_first_year: (get-property first-year)
 * @self: a formatter
 *
 * Returns the first of the years that shortened years are taken from.
 *
 * Returns: an arithmetic year; %G_MININT: it depends on the present one
 *
 * Since: 1.0
 */
int
cal_formatter_get_first_year (CalFormatter *self)
{
  g_return_val_if_fail (CAL_IS_FORMATTER (self), G_MININT);

  return self->context.first_year;
}
