/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A locale as a program names it, taken apart.
 *
 * Read are tags of BCP 47 with the keys ca, nu, fw and rg of their Unicode
 * extension (fa-IR-u-nu-latn), the names of POSIX (fa_IR.UTF-8, sr_RS@latin)
 * and those of ICU (fa_IR@numbers=latn).  What is no locale at all is the root
 * of CLDR: an unknown locale falls back and never fails.
 */

#define CAL_LOCALE_NAME_SIZE 64
#define CAL_LOCALE_KEY_SIZE 40

typedef struct
{
  char name[CAL_LOCALE_NAME_SIZE];     /* as ICU writes it: fa_AF, zh_Hant_HK; root */
  char calendar[CAL_LOCALE_KEY_SIZE];  /* -u-ca-; empty: none */
  char numbers[CAL_LOCALE_KEY_SIZE];   /* -u-nu-; empty: none */
  char region[CAL_LOCALE_KEY_SIZE];    /* -u-rg-; empty: none */
  guint8 first_weekday;                /* -u-fw-, 1 (Monday) … 7; 0: none */
} CalLocale;

/* Reads @tag; NULL means the user's locale: the first of the environment
 * variables LC_ALL, LC_TIME and LANG that is set, as for strftime(), but
 * whether or not the process has called setlocale(). */
void cal_locale_init (CalLocale  *self,
                      const char *tag);

/* The same for a tag by which names are entered: it must be one of BCP 47, or “und”, with
 * “-” or “_” between its parts, and have no extensions.  FALSE if it is not. */
gboolean cal_locale_parse (CalLocale  *self,
                           const char *tag);

/* The tag in BCP 47. */
char *cal_locale_dup_tag (const CalLocale *self) G_GNUC_WARN_UNUSED_RESULT;

/* The name of the next locale to ask: fa_AF, fa, root.  FALSE after root. */
gboolean cal_locale_name_truncate (char *name);

G_END_DECLS
