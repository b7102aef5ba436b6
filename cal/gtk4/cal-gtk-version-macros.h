/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_GTK_INSIDE) && !defined(CAL_GTK_COMPILATION)
# error "Only <cal/gtk4/cal-gtk.h> can be included directly."
#endif

#include <cal/cal.h>

#ifndef _CAL_GTK_EXTERN
# if defined(CAL_GTK_COMPILATION) && defined(__GNUC__)
#  define _CAL_GTK_EXTERN __attribute__((visibility ("default"))) extern
# else
#  define _CAL_GTK_EXTERN extern
# endif
#endif

#define CAL_GTK_AVAILABLE_IN_1_0 _CAL_GTK_EXTERN
