/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <unicode/ures.h>
#include <unicode/utypes.h>

#include "cal-locale-data-private.h"

G_BEGIN_DECLS

/* What the files that read ICU's locale data share.  ICU is asked for data
 * only: names, patterns, digits and week data, never for a date. */

/* Room for the longest name or pattern that ICU has, in UTF-16. */
#define CAL_ICU_TEXT_SIZE 256

/* The time zone is of no account; to name one saves ICU looking for it. */
#define CAL_ICU_ZONE u"Etc/GMT"

/* Reports that @what of @name could not be read. */
void  cal_icu_set_error (GError     **error,
                         const char  *what,
                         const char  *name,
                         UErrorCode   status);

/* NULL for an empty text, or one that is no UTF-16. */
char *cal_icu_to_utf8   (const UChar *text,
                         int32_t      length) G_GNUC_WARN_UNUSED_RESULT;
/* Gives the length; 0 if there is no room. */
int32_t cal_icu_from_utf8 (const char *text,
                           UChar      *out,
                           int32_t     size);

/* The name of the locale bundle nearest to @name, such as zh_Hant_HK for zh_HK
 * and root for what ICU does not know.  ICU itself would fall back to the
 * language of the process. */
gboolean cal_icu_find_bundle (const char  *name,
                              char        *bundle,
                              GError     **error);

/* Puts in place of the name of a bundle that of the one it inherits from, which is not
 * always what its name says.  FALSE: it is the root. */
gboolean cal_icu_replace_by_parent (char *bundle);

/* A table of a bundle and of those it inherits from, from the nearest to the root;
 * nearer ones that have no such table are left out. */
#define CAL_ICU_MAX_CHAIN 8

typedef struct
{
  char name[CAL_LOCALE_NAME_SIZE];
  UResourceBundle *table; /* (owned) */
} CalIcuLink;

typedef struct
{
  CalIcuLink links[CAL_ICU_MAX_CHAIN];
  int n;
} CalIcuChain;

/* @package is NULL, or what of ICU's data the bundles are in.  cal-icu-chain.c */
void             cal_icu_chain_open   (CalIcuChain       *self,
                                       const char        *package,
                                       const char        *bundle,
                                       const char *const *path);
void             cal_icu_chain_clear  (CalIcuChain       *self);
/* What @path means in one table alone; NULL: there is no such thing, or it is
 * what another path means. */
UResourceBundle *cal_icu_link_find    (const CalIcuLink  *self,
                                       const char *const *path) G_GNUC_WARN_UNUSED_RESULT;
/* The same, but what it refers to counts. */
UResourceBundle *cal_icu_link_follow  (const CalIcuLink  *self,
                                       const char *const *path) G_GNUC_WARN_UNUSED_RESULT;
gboolean         cal_icu_link_is_root (const CalIcuLink  *self);
/* What @path means in the nearest table that has it, which may be the root's only
 * if @in_root; @link is that table. */
UResourceBundle *cal_icu_chain_find   (const CalIcuChain  *self,
                                       const char *const  *path,
                                       gboolean            in_root,
                                       const CalIcuLink  **link) G_GNUC_WARN_UNUSED_RESULT;

/* A locale id with keywords: fa_AF@calendar=persian;numbers=arabext.  @numbers
 * may be NULL. */
char *cal_icu_dup_id (const CalLocale  *locale,
                      const char       *type,
                      const char       *numbers,
                      GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* The pattern for a skeleton; @id is that of the locale and the calendar, and @table
 * the calendar in its data.  cal-icu-skeletons.c */
char *cal_icu_find_pattern (const CalLocale  *locale,
                            const char       *table,
                            gboolean          has_eras,
                            const char       *id,
                            const char       *skeleton,
                            GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* Marks what may pass for a Gregorian date; takes @pattern, which may be NULL.
 * cal-icu-lunar-mark.c */
char *cal_icu_mark_lunar (const CalLocale     *locale,
                          const CalTextTraits *traits,
                          char                *pattern) G_GNUC_WARN_UNUSED_RESULT;

/* The string, or item @index of the array, at calendar/@path in the bundle
 * @name alone, nothing inherited; NULL: there is none. */
char *cal_icu_read_own (const char *name,
                        const char *path,
                        int         index) G_GNUC_WARN_UNUSED_RESULT;
/* The same, inherited from the parents of @name short of the root. */
char *cal_icu_read     (const char *name,
                        const char *path,
                        int         index) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
