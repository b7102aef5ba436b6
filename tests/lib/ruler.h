/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* A calendar as an application would write it, whose years have a month of one day and
 * one of 99: day 1 of year 0 is Julian Day Number 0. */

#define TEST_TYPE_RULER (test_ruler_get_type ())
G_DECLARE_FINAL_TYPE (TestRuler, test_ruler, TEST, RULER, CalBackend)

CalBackend *test_ruler_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
