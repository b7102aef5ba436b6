/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <glib.h>

#ifndef _CAL_EXTERN
# if defined(CAL_COMPILATION) && defined(__GNUC__)
#  define _CAL_EXTERN __attribute__((visibility ("default"))) extern
# else
#  define _CAL_EXTERN extern
# endif
#endif

#define CAL_AVAILABLE_IN_1_0 _CAL_EXTERN
