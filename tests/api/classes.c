/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The structures that programs derive from, which no function takes: 'abi.py' finds what
 * can be reached from what a library exports. */

#include <cal/cal.h>

CalBackendClass *cal_abi_backend_class;
