/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-version.h"

/**
 * cal_get_version:
 *
 * Gets the version of the library that runs.
 *
 * It differs from [const@Cal.VERSION_S], which a program keeps from the headers that it was
 * compiled with, where the library was replaced since.
 *
 * Returns: (transfer none): the version, such as `1.0.0`
 *
 * Since: 1.0
 */
const char *
cal_get_version (void)
{
  return CAL_VERSION_S;
}
