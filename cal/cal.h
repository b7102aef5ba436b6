/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#define CAL_INSIDE

#include <cal/cal-backend.h>
#include <cal/cal-crescent-backend.h>
#include <cal/cal-cutover-backend.h>
#include <cal/cal-cycle.h>
#include <cal/cal-date-fields.h>
#include <cal/cal-date-range.h>
#include <cal/cal-date.h>
#include <cal/cal-day-label.h>
#include <cal/cal-era.h>
#include <cal/cal-error.h>
#include <cal/cal-formatter.h>
#include <cal/cal-grid-day.h>
#include <cal/cal-grid-era.h>
#include <cal/cal-grid-month.h>
#include <cal/cal-hindu-backend.h>
#include <cal/cal-locale.h>
#include <cal/cal-month-day.h>
#include <cal/cal-month-grid.h>
#include <cal/cal-name-table.h>
#include <cal/cal-observance.h>
#include <cal/cal-part.h>
#include <cal/cal-period.h>
#include <cal/cal-place.h>
#include <cal/cal-reader.h>
#include <cal/cal-recurrence-fields.h>
#include <cal/cal-recurrence-iterator.h>
#include <cal/cal-recurrence-set.h>
#include <cal/cal-recurrence.h>
#include <cal/cal-registry.h>
#include <cal/cal-retail-backend.h>
#include <cal/cal-sky.h>
#include <cal/cal-table-backend.h>
#include <cal/cal-tabular-islamic-backend.h>
#include <cal/cal-tibetan-backend.h>
#include <cal/cal-types.h>
#include <cal/cal-vague-year-backend.h>
#include <cal/cal-version-macros.h>
#include <cal/cal-version.h>

#undef CAL_INSIDE
