/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a server of PostgreSQL loads beside AddressSanitizer, when the extension is built with it.
 *
 * AddressSanitizer starts with the first piece of memory, and asks gettext for a message then.
 * In a server that comes from libgpg-error, which is in gettext at that time and holds its lock:
 * both wait for ever.  The messages of the server under test are English. */

#include <libintl.h>

#undef bindtextdomain

__attribute__ ((visibility ("default")))
char *
bindtextdomain (const char *domain,
                const char *folder)
{
  (void) domain;

  return (char *) folder;
}
