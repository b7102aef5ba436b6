/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

const CalTradition *const cal_traditions[] = {
  &cal_tradition_bahai,
  &cal_tradition_chinese,
  &cal_tradition_christian,
  &cal_tradition_civil,
  &cal_tradition_eastern,
  &cal_tradition_hindu,
  &cal_tradition_iranian,
  &cal_tradition_islamic,
  &cal_tradition_japanese,
  &cal_tradition_jewish,
  &cal_tradition_korean,
  &cal_tradition_sikh,
  &cal_tradition_terms,
  &cal_tradition_buddhist,
  &cal_tradition_tibetan,
  &cal_tradition_vietnamese,
  &cal_tradition_zoroastrian,
};

const guint cal_n_traditions = G_N_ELEMENTS (cal_traditions);
