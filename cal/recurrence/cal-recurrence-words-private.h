/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-recurrence-private.h"

G_BEGIN_DECLS

/* The rule in words of the language of a locale; NULL: there are none for it. */
char *cal_rule_parts_describe (const CalRuleParts *parts,
                               const char         *locale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
