/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <glib.h>

#include "cal-version.h"

#ifndef _CAL_EXTERN
# if defined(CAL_COMPILATION) && defined(__GNUC__)
#  define _CAL_EXTERN __attribute__((visibility ("default"))) extern
# else
#  define _CAL_EXTERN extern
# endif
#endif

/**
 * CAL_VERSION_1_0: (skip)
 *
 * Version 1.0, encoded for CAL_VERSION_MIN_REQUIRED and
 * CAL_VERSION_MAX_ALLOWED.
 *
 * Since: 1.0
 */
#define CAL_VERSION_1_0 (G_ENCODE_VERSION (1, 0))

#ifndef CAL_VERSION_MAX_ALLOWED
# define CAL_VERSION_MAX_ALLOWED CAL_VERSION_1_0
#endif

#ifndef CAL_VERSION_MIN_REQUIRED
# define CAL_VERSION_MIN_REQUIRED CAL_VERSION_1_0
#endif

#if CAL_VERSION_MAX_ALLOWED < CAL_VERSION_MIN_REQUIRED
# error "CAL_VERSION_MAX_ALLOWED must be >= CAL_VERSION_MIN_REQUIRED"
#endif

#define CAL_AVAILABLE_IN_1_0 _CAL_EXTERN
