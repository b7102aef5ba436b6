/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-pg-private.h"

G_BEGIN_DECLS

G_GNUC_INTERNAL
Datum cal_pg_make_record (FunctionCallInfo  fcinfo,
                          Datum            *values,
                          bool             *nulls);

G_END_DECLS
