/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Numbers in letters and words.
 *
 * The systems are those of CLDR's algorithmic numbering systems that dates are
 * written in; the rules and their exceptions are its number rules (root, he,
 * ja, zh).  Reading checks itself: a word is a number only if it is how the
 * number would be written.
 */

#include "config.h"

#include "cal-fold-private.h"
#include "cal-numerals-private.h"

#include <string.h>

static gsize
put (char       *out,
     const char *text)
{
  gsize length = strlen (text);

  memcpy (out, text, length);

  return length;
}

/* Letters: one word for each decimal place, from the thousands down. */

typedef struct
{
  const char *words[4][9]; /* of units, tens, hundreds, thousands */
  const char *suffix;      /* of the whole number */
} LetterData;

static gsize
write_letters (const CalNumeralSystem *self,
               char                   *out,
               int                     value)
{
  const LetterData *data = self->data;
  gsize length = 0;
  int power = 1000;

  for (int place = 3; place >= 0; place--, power /= 10)
    if (value / power % 10 > 0)
      length += put (out + length, data->words[place][value / power % 10 - 1]);

  return length + put (out + length, data->suffix);
}

/* The length of @value as it would be written, if @text begins so. */
static gsize
confirm (const CalNumeralSystem *self,
         const char             *text,
         int                     value)
{
  char written[CAL_NUMERALS_MAX_LENGTH + 1];

  if (value < 1 || value > self->last)
    return 0;

  written[self->write (self, written, value)] = '\0';

  return cal_fold_match (text, written);
}

static gsize
read_letters (const CalNumeralSystem *self,
              const char             *text,
              int                    *value)
{
  const LetterData *data = self->data;
  gsize length = 0;
  int sum = 0, power = 1000;

  for (int place = 3; place >= 0; place--, power /= 10)
    {
      gsize longest = 0;
      int digit = 0;

      for (int i = 0; i < 9; i++)
        {
          gsize matched = cal_fold_match (text + length, data->words[place][i]);

          if (matched > longest)
            {
              longest = matched;
              digit = i + 1;
            }
        }

      length += longest;
      sum += digit * power;
    }

  *value = sum;

  return confirm (self, text, sum);
}

static const LetterData roman_upper = {
  {
    { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" },
    { "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC" },
    { "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM" },
    { "M", "MM", "MMM", "\1", "\1", "\1", "\1", "\1", "\1" },
  },
  ""
};

static const LetterData roman_lower = {
  {
    { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" },
    { "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc" },
    { "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm" },
    { "m", "mm", "mmm", "\1", "\1", "\1", "\1", "\1", "\1" },
  },
  ""
};

static const LetterData armenian_upper = {
  {
    { "Ա", "Բ", "Գ", "Դ", "Ե", "Զ", "Է", "Ը", "Թ" },
    { "Ժ", "Ի", "Լ", "Խ", "Ծ", "Կ", "Հ", "Ձ", "Ղ" },
    { "Ճ", "Մ", "Յ", "Ն", "Շ", "Ո", "Չ", "Պ", "Ջ" },
    { "Ռ", "Ս", "Վ", "Տ", "Ր", "Ց", "Ւ", "Փ", "Ք" },
  },
  ""
};

static const LetterData armenian_lower = {
  {
    { "ա", "բ", "գ", "դ", "ե", "զ", "է", "ը", "թ" },
    { "ժ", "ի", "լ", "խ", "ծ", "կ", "հ", "ձ", "ղ" },
    { "ճ", "մ", "յ", "ն", "շ", "ո", "չ", "պ", "ջ" },
    { "ռ", "ս", "վ", "տ", "ր", "ց", "ւ", "փ", "ք" },
  },
  ""
};

static const LetterData georgian = {
  {
    { "ა", "ბ", "გ", "დ", "ე", "ვ", "ზ", "ჱ", "თ" },
    { "ი", "კ", "ლ", "მ", "ნ", "ჲ", "ო", "პ", "ჟ" },
    { "რ", "ს", "ტ", "უ", "ჳ", "ფ", "ქ", "ღ", "ყ" },
    { "შ", "ჩ", "ც", "ძ", "წ", "ჭ", "ხ", "ჴ", "ჵ" },
  },
  ""
};

static const LetterData greek_upper = {
  {
    { "Α", "Β", "Γ", "Δ", "Ε", "Ϝ", "Ζ", "Η", "Θ" },
    { "Ι", "Κ", "Λ", "Μ", "Ν", "Ξ", "Ο", "Π", "Ϟ" },
    { "Ρ", "Σ", "Τ", "Υ", "Φ", "Χ", "Ψ", "Ω", "Ϡ" },
    { "͵Α", "͵Β", "͵Γ", "͵Δ", "͵Ε", "͵Ϝ", "͵Ζ", "͵Η", "͵Θ" },
  },
  "´"
};

static const LetterData greek_lower = {
  {
    { "α", "β", "γ", "δ", "ε", "ϝ", "ζ", "η", "θ" },
    { "ι", "κ", "λ", "μ", "ν", "ξ", "ο", "π", "ϟ" },
    { "ρ", "σ", "τ", "υ", "φ", "χ", "ψ", "ω", "ϡ" },
    { "͵α", "͵β", "͵γ", "͵δ", "͵ε", "͵ϝ", "͵ζ", "͵η", "͵θ" },
  },
  "´"
};

/* Words of digits and units: two thousand, two tens, six. */

typedef struct
{
  const char *digits[10]; /* the first stands for places left out, or is empty */
  const char *units[4];   /* of one, ten, hundred, thousand */
  int first_one;          /* from this place on, one is said before the unit */
  gboolean bare_ten;      /* ten to nineteen begin with the unit */
} UnitData;

/* Whether a one is said before the unit. */
static gboolean
says_one (const UnitData *data,
          int             value,
          int             place)
{
  return place >= data->first_one && !(data->bare_ten && value < 20);
}

static gsize
write_units (const CalNumeralSystem *self,
             char                   *out,
             int                     value)
{
  const UnitData *data = self->data;
  gsize length = 0;
  int power = 1000;
  gboolean gap = FALSE;

  for (int place = 3; place >= 0; place--, power /= 10)
    {
      int digit = value / power % 10;

      if (digit == 0)
        {
          gap = length > 0;
          continue;
        }

      if (gap)
        length += put (out + length, data->digits[0]);

      if (digit > 1 || place == 0 || says_one (data, value, place))
        length += put (out + length, data->digits[digit]);

      length += put (out + length, data->units[place]);
      gap = FALSE;
    }

  return length;
}

/* The place of the unit, or digit, that @text begins with; −1: none. */
static int
find_word (const char         *text,
           const char *const  *words,
           int                 first,
           int                 n_words,
           gsize              *length)
{
  for (int i = first; i < n_words; i++)
    if (words[i][0] != '\0' && (*length = cal_fold_match (text, words[i])) > 0)
      return i;

  return -1;
}

static gsize
read_units (const CalNumeralSystem *self,
            const char             *text,
            int                    *value)
{
  static const int powers[] = { 1, 10, 100, 1000 };
  const UnitData *data = self->data;
  const char *p = text;
  gsize length;
  int sum = 0, digit = 0, found;

  for (; sum <= self->last; p += length)
    {
      if ((found = find_word (p, data->units, 1, 4, &length)) > 0)
        {
          sum += MAX (digit, 1) * powers[found];
          digit = 0;
        }
      else if ((found = find_word (p, data->digits, 0, 10, &length)) >= 0)
        digit = found;
      else
        break;
    }

  *value = sum + digit;

  return confirm (self, text, *value);
}

#define HAN_DIGITS "一", "二", "三", "四", "五", "六", "七", "八", "九"

static const UnitData chinese = {
  { "零", HAN_DIGITS }, { "", "十", "百", "千" }, 1, TRUE
};

static const UnitData japanese = {
  { "", HAN_DIGITS }, { "", "十", "百", "千" }, 4, FALSE
};

static const UnitData tamil = {
  { "", "௧", "௨", "௩", "௪", "௫", "௬", "௭", "௮", "௯" }, { "", "௰", "௱", "௲" }, 4, FALSE
};

/* Ethiopic: pairs of digits, with a sign after the hundreds. */

static gsize
write_ethiopic_pair (char *out,
                     int   value)
{
  gsize length = 0;

  if (value >= 10)
    length += g_unichar_to_utf8 (0x1371 + value / 10, out);
  if (value % 10 > 0)
    length += g_unichar_to_utf8 (0x1368 + value % 10, out + length);

  return length;
}

static gsize
write_ethiopic (const CalNumeralSystem *self G_GNUC_UNUSED,
                char                   *out,
                int                     value)
{
  gsize length = 0;

  if (value >= 100)
    {
      if (value >= 200)
        length = write_ethiopic_pair (out, value / 100);

      length += put (out + length, "፻");
    }

  return length + write_ethiopic_pair (out + length, value % 100);
}

/* The signs of Unicode have a place among the digits when they are folded:
 * one to nine become digits, the others stay. */
/* What a letter adds; 0: it is another one. */
static int
get_ethiopic_value (gunichar c)
{
  if (c >= '1' && c <= '9')
    return (int) c - '0';
  if (c >= 0x1369 && c <= 0x1371)
    return (int) c - 0x1368;

  return c >= 0x1372 && c <= 0x137a ? ((int) c - 0x1371) * 10 : 0;
}

static gsize
read_ethiopic (const CalNumeralSystem *self,
               const char             *text,
               int                    *value)
{
  int sum = 0;

  for (const char *p = text; *p != '\0' && sum <= self->last; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (get_ethiopic_value (c) > 0)
        sum += get_ethiopic_value (c);
      else if (c == 0x137b && sum < 100)
        sum = MAX (sum, 1) * 100;
      else
        break;
    }

  *value = sum;

  return confirm (self, text, sum);
}

/* Days of the East Asian months. */

static const char *const han_days[] = {
  "初一", "初二", "初三", "初四", "初五", "初六", "初七", "初八", "初九", "初十",
  "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
  "廿一", "廿二", "廿三", "廿四", "廿五", "廿六", "廿七", "廿八", "廿九", "三十",
  "丗一",
};

/* The first year of a Japanese era. */
static const char *const first_year[] = { "元" };

static gsize
write_word (const CalNumeralSystem *self,
            char                   *out,
            int                     value)
{
  const char *const *words = self->data;

  return put (out, words[value - 1]);
}

static gsize
read_word (const CalNumeralSystem *self,
           const char             *text,
           int                    *value)
{
  gsize length;

  *value = find_word (text, self->data, 0, self->last, &length) + 1;

  return *value > 0 ? length : 0;
}

/* Hebrew. */

static const char *const hebrew_letters[] = {
  "", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט",
  "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ",
  "ק", "ר", "ש", "ת"
};

/* Orders of letters that would spell an evil word. */
static const struct
{
  int value;
  const char *letters;
} hebrew_exceptions[] = {
  { 298, "רחצ" }, { 304, "דש" }, { 344, "שדמ" }, { 698, "תרחצ" }, { 744, "תשדמ" },
};

/* Another order, so that no bad word comes out; or NULL. */
static const char *
find_hebrew_exception (int value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hebrew_exceptions); i++)
    if (hebrew_exceptions[i].value == value)
      return hebrew_exceptions[i].letters;

  return NULL;
}

static gsize
write_hebrew_letters (char *out,
                      int   value)
{
  const char *exception = find_hebrew_exception (value);
  gsize length = 0;

  if (exception != NULL)
    return put (out, exception);

  for (; value >= 400; value -= 400)
    length += put (out + length, "ת");

  if (value >= 100)
    length += put (out + length, hebrew_letters[18 + value / 100]);

  /* 15 and 16 are nine and six or seven: the others would begin God's name. */
  if (value % 100 == 15 || value % 100 == 16)
    return length + put (out + length, value % 100 == 15 ? "טו" : "טז");

  /* Of the letters that have another form at the end, only this one takes it. */
  if (value % 100 == 80 && length > 0)
    return length + put (out + length, "ף");

  if (value % 100 >= 10)
    length += put (out + length, hebrew_letters[9 + value % 100 / 10]);

  return length + put (out + length, hebrew_letters[value % 10]);
}

/* A geresh after a single letter, gershayim before the last of several; every
 * letter takes two bytes. */
static gsize
punctuate_hebrew (char  *out,
                  gsize  length)
{
  if (length == 2)
    return length + put (out + length, "׳");

  memmove (out + length, out + length - 2, 2);
  memcpy (out + length - 2, "״", 2);

  return length + 2;
}

static gsize
write_hebrew (const CalNumeralSystem *self G_GNUC_UNUSED,
              char                   *out,
              int                     value)
{
  gsize length = 0;

  if (value == 1000 || value == 2000)
    return put (out, value == 1000 ? "אלף" : "אלפיים");

  if (value >= 1000)
    {
      length = put (out, hebrew_letters[value / 1000]);
      length += put (out + length, "׳");
    }

  if (value >= 1000 && value % 1000 == 0)
    return length + put (out + length, " אלפים");

  return length + punctuate_hebrew (out + length, write_hebrew_letters (out + length, value % 1000));
}

/* The place of a letter in the table; 0: it is none. */
static int
find_hebrew_letter (const char *letter)
{
  for (int i = 1; i < (int) G_N_ELEMENTS (hebrew_letters); i++)
    if (strncmp (letter, hebrew_letters[i], 2) == 0)
      return i;

  return strncmp (letter, "ף", 2) == 0 ? 17 : 0;
}

/* Adds up the letters; @text is folded, so that the marks are quotation marks. */
static int
sum_hebrew (const char *text)
{
  int sum = 0;

  for (const char *p = text; *p != '\0' && sum <= 9999; p = g_utf8_next_char (p))
    {
      int i = find_hebrew_letter (p);

      if (i > 0)
        sum += i < 10 ? i : i < 19 ? (i - 9) * 10 : (i - 18) * 100;
      else if (*p == '\'' && sum > 0 && sum < 10 && (guchar) p[1] == 0xd7)
        /* A mark with letters behind it: those before count thousands. */
        sum *= 1000;
      else if (*p != '"' && *p != '\'')
        break;
    }

  return sum;
}

static gsize
read_hebrew (const CalNumeralSystem *self,
             const char             *text,
             int                    *value)
{
  int first = find_hebrew_letter (text);
  gsize length;

  /* The thousands that are written in words; two have a word of their own, that begins as
   * one does. */
  for (*value = 1000 * first; first >= 1 && first <= 9 && *value <= 1000 * MAX (first, 2); *value += 1000)
    if ((length = confirm (self, text, *value)) > 0)
      return length;

  *value = sum_hebrew (text);

  return confirm (self, text, *value);
}

static const CalNumeralSystem systems[] = {
  { "armn", 9999, write_letters, read_letters, &armenian_upper },
  { "armnlow", 9999, write_letters, read_letters, &armenian_lower },
  { "ethi", 9999, write_ethiopic, read_ethiopic, NULL },
  { "geor", 9999, write_letters, read_letters, &georgian },
  { "grek", 9999, write_letters, read_letters, &greek_upper },
  { "greklow", 9999, write_letters, read_letters, &greek_lower },
  { "hanidays", 31, write_word, read_word, han_days },
  { "hans", 9999, write_units, read_units, &chinese },
  { "hant", 9999, write_units, read_units, &chinese },
  { "hebr", 9999, write_hebrew, read_hebrew, NULL },
  { "jpan", 9999, write_units, read_units, &japanese },
  { "jpanyear", 1, write_word, read_word, first_year },
  { "roman", 3999, write_letters, read_letters, &roman_upper },
  { "romanlow", 3999, write_letters, read_letters, &roman_lower },
  { "taml", 9999, write_units, read_units, &tamil },
};

const CalNumeralSystem *
cal_numeral_system_find (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (systems); i++)
    if (g_str_equal (systems[i].name, name))
      return &systems[i];

  return NULL;
}
