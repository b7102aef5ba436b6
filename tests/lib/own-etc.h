/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For tests of the user's time zone: a mount namespace of the program's own, in which
 * /etc is empty.  Where the kernel does not allow that, such tests are skipped. */

#define TEST_LOCALTIME "/etc/localtime"

/* Before there are threads. */
void     test_take_own_etc    (void);
gboolean test_is_etc_shared   (void);
/* Whether it is; then the test is skipped. */
gboolean test_skip_shared_etc (void);

/* Writes the file of a zone that is always so many hours ahead of UTC, as programs do
 * that leave no moment without one. */
void     test_write_zone      (const char *path,
                               int         hours);

G_END_DECLS
