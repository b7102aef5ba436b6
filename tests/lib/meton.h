/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* A calendar as an application would write one: a subclass of CalBackend that
 * keeps all promises.  It is the cycle of Meton in whole numbers: 235 months
 * of 29 or 30 days in 19 years of 12 or 13 months, 6940 days in all.  The
 * seventh month of a long year is the leap month M06L.  Two eras, `am` from
 * year 1 on and `bm` (alias `before`) backwards before it, cover all days; the count
 * `turn` is one year further from the seventh month on.  Days have labels, which are
 * their places in the months. */

#define TEST_TYPE_METON (test_meton_get_type ())
G_DECLARE_DERIVABLE_TYPE (TestMeton, test_meton, TEST, METON, CalBackend)

struct _TestMetonClass
{
  CalBackendClass parent_class;
};

/* The first day of year 1. */
#define TEST_METON_EPOCH 1563829

CalBackend *test_meton_new (const char *id,
                            const char *alias);

/* How many instances, of subclasses too, have been finalized so far. */
int         test_meton_get_n_finalized (void);

G_END_DECLS
