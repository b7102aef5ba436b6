/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#define CAL_GTK_INSIDE

#include <cal/gtk4/cal-gtk-calendar-chooser.h>
#include <cal/gtk4/cal-gtk-date-picker.h>
#include <cal/gtk4/cal-gtk-month-chooser.h>
#include <cal/gtk4/cal-gtk-month-view.h>
#include <cal/gtk4/cal-gtk-types.h>
#include <cal/gtk4/cal-gtk-version-macros.h>

#undef CAL_GTK_INSIDE
