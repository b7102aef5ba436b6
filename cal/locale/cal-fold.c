/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-fold-private.h"

#include <string.h>

typedef struct
{
  gunichar first;
  gunichar last;
  gunichar folded; /* of each of them; 0: they vanish */
} FoldRange;

/* In order.  Case and digits are left to Unicode's own tables. */
static const FoldRange ranges[] = {
  { 0x0009, 0x000d, ' ' },
  { 0x0060, 0x0060, '\'' },
  { 0x00a0, 0x00a0, ' ' },
  { 0x00ad, 0x00ad, 0 },      /* soft hyphen */
  { 0x00b4, 0x00b4, '\'' },
  { 0x0131, 0x0131, 'i' },    /* Turkish i without a dot */
  { 0x02b9, 0x02bf, '\'' },   /* hamza and ayn of transliterations */
  { 0x034f, 0x034f, 0 },
  { 0x0591, 0x05bd, 0 },      /* Hebrew accents and points */
  { 0x05be, 0x05be, '-' },    /* maqaf */
  { 0x05bf, 0x05bf, 0 },
  { 0x05c1, 0x05c2, 0 },
  { 0x05c4, 0x05c5, 0 },
  { 0x05c7, 0x05c7, 0 },
  { 0x05f3, 0x05f3, '\'' },   /* geresh */
  { 0x05f4, 0x05f4, '"' },    /* gershayim */
  { 0x060c, 0x060c, ',' },
  { 0x0610, 0x061a, 0 },      /* Arabic signs */
  { 0x061c, 0x061c, 0 },      /* Arabic letter mark */
  { 0x0622, 0x0623, 0x0627 }, /* alef with madda, with hamza: alef */
  { 0x0625, 0x0625, 0x0627 },
  { 0x0629, 0x0629, 0x0647 }, /* teh marbuta: heh */
  { 0x0640, 0x0640, 0 },      /* tatweel */
  { 0x0643, 0x0643, 0x06a9 }, /* Arabic kaf: Persian kaf */
  { 0x0649, 0x064a, 0x06cc }, /* Arabic yeh: Persian yeh */
  { 0x064b, 0x065f, 0 },      /* Arabic vowels */
  { 0x066b, 0x066b, '.' },
  { 0x0670, 0x0670, 0 },
  { 0x0671, 0x0671, 0x0627 },
  { 0x06aa, 0x06aa, 0x06a9 },
  { 0x06c0, 0x06c0, 0x0647 },
  { 0x06c1, 0x06c2, 0x0647 }, /* Urdu heh */
  { 0x06cd, 0x06cd, 0x06cc }, /* Pashto yehs */
  { 0x06d0, 0x06d0, 0x06cc },
  { 0x06d2, 0x06d2, 0x06cc },
  { 0x1680, 0x1680, ' ' },
  { 0x180e, 0x180e, 0 },
  { 0x2000, 0x200a, ' ' },
  { 0x200b, 0x200f, 0 },      /* zero width; direction */
  { 0x2010, 0x2015, '-' },
  { 0x2018, 0x201b, '\'' },
  { 0x201c, 0x201f, '"' },
  { 0x2028, 0x2029, ' ' },
  { 0x202a, 0x202e, 0 },      /* direction */
  { 0x202f, 0x202f, ' ' },
  { 0x2032, 0x2032, '\'' },
  { 0x2033, 0x2033, '"' },
  { 0x205f, 0x205f, ' ' },
  { 0x2060, 0x2064, 0 },
  { 0x2066, 0x206f, 0 },      /* direction */
  { 0x2212, 0x2212, '-' },
  { 0x25cb, 0x25cb, 0x3007 }, /* a circle that is written for the Han zero */
  { 0x3000, 0x3000, ' ' },
  { 0x3007, 0x3007, 0x3007 }, /* not 0: it belongs to words as well */
  { 0x301c, 0x301c, '-' },
  { 0xfe00, 0xfe0f, 0 },      /* variation selectors */
  { 0xfe63, 0xfe63, '-' },
  { 0xfeff, 0xfeff, 0 },
};

/* Rows of eight Ethiopic letters that Amharic speaks alike and writes at will:
 * ኅዳር, ሕዳር and ህዳር are one month. */
static const struct
{
  gunichar row;
  gunichar folded;
} ethiopic_rows[] = {
  { 0x1210, 0x1200 }, /* ሐ: ሀ */
  { 0x1220, 0x1230 }, /* ሠ: ሰ */
  { 0x1280, 0x1200 }, /* ኀ: ሀ */
  { 0x12d0, 0x12a0 }, /* ዐ: አ */
  { 0x1340, 0x1338 }, /* ፀ: ጸ */
};

static gunichar
fold_ethiopic (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ethiopic_rows); i++)
    if ((c & ~(gunichar) 7) == ethiopic_rows[i].row)
      return ethiopic_rows[i].folded + (c & 7);

  return c;
}

static const FoldRange *
find_range (gunichar c)
{
  gsize low = 0, high = G_N_ELEMENTS (ranges);

  while (low < high)
    {
      gsize middle = (low + high) / 2;

      if (c > ranges[middle].last)
        low = middle + 1;
      else if (c < ranges[middle].first)
        high = middle;
      else
        return &ranges[middle];
    }

  return NULL;
}

static gunichar
fold_ascii (gunichar c)
{
  if (c >= 'A' && c <= 'Z')
    return c + ('a' - 'A');
  if (c >= '\t' && c <= ' ')
    return ' ';

  return c == '`' ? '\'' : c;
}

gunichar
cal_fold_char (gunichar c)
{
  const FoldRange *range;
  int digit;

  if (c < 0x80)
    return fold_ascii (c);

  if (c >= 0x1200 && c <= 0x1357)
    return fold_ethiopic (c);

  /* Nothing is done to Chinese characters and Korean syllables. */
  if (c >= 0x3041 && c <= 0xd7a3)
    return c;

  range = find_range (c);

  if (range != NULL)
    return range->folded;

  if (c >= 0xff01 && c <= 0xff5e)
    return cal_fold_char (c - 0xfee0);

  digit = g_unichar_digit_value (c);

  return digit >= 0 ? (gunichar) ('0' + digit) : g_unichar_tolower (c);
}

/* Folds the character at @p into @out, which has room for six bytes; gives how many it
 * has there: none if it vanishes. */
static int
fold_utf8 (const char *p,
           char       *out)
{
  guchar first = (guchar) *p;
  gunichar c, folded;

  if (first < 0x80)
    {
      *out = (char) fold_ascii (first);
      return 1;
    }

  /* Between U+4000 and U+CFFF nothing changes. */
  if (first >= 0xe4 && first <= 0xec)
    {
      memcpy (out, p, 3);
      return 3;
    }

  c = g_utf8_get_char (p);
  folded = cal_fold_char (c);

  if (folded == 0)
    return 0;

  /* A few capitals are shorter than their small letters; they stay. */
  if (g_unichar_to_utf8 (folded, NULL) > g_utf8_next_char (p) - p)
    folded = c;

  return g_unichar_to_utf8 (folded, out);
}

gsize
cal_fold (const char *text,
          gsize       length,
          char       *out,
          guint16    *origins)
{
  const char *end = text + length;
  gsize n = 0;

  for (const char *p = text, *next; p < end; p = next)
    {
      char folded[6];
      int bytes = fold_utf8 (p, folded);

      next = g_utf8_next_char (p);
      memcpy (out + n, folded, bytes);

      for (int i = 0; origins != NULL && i < bytes; i++)
        origins[n + i] = (guint16) (p - text);

      n += bytes;
    }

  out[n] = '\0';

  if (origins != NULL)
    origins[n] = (guint16) length;

  return n;
}

gsize
cal_fold_match (const char *folded,
                const char *word)
{
  gsize length = 0;

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      char character[6];
      int bytes = fold_utf8 (p, character);

      for (int i = 0; i < bytes; i++)
        if (folded[length++] != character[i])
          return 0;
    }

  return length;
}

char *
cal_fold_dup (const char *text)
{
  gsize length = strlen (text);
  char *folded = g_malloc (length + 1);

  cal_fold (text, length, folded, NULL);

  return folded;
}
