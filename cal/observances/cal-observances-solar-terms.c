/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The 24 terms of the Sun, as in China: the days on which it has passed through each 15 degrees.
 *
 * Source: GB/T 33661-2017, Calculation and promulgation of the Chinese calendar, annex.  No
 * territory has them in its list: they are too many.
 * Accuracy: computed, of the years 1900 to 2100.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

static const CalObservanceRule rules[] = {
  { .id = "xiaohan", .name = NC_ ("solar term", "Minor Cold"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 0, "chinese") },
  { .id = "dahan", .name = NC_ ("solar term", "Major Cold"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 1, "chinese") },
  { .id = "lichun", .name = NC_ ("solar term", "Spring Begins"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 2, "chinese") },
  { .id = "yushui", .name = NC_ ("solar term", "Rain Water"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 3, "chinese") },
  { .id = "jingzhe", .name = NC_ ("solar term", "Insects Awaken"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 4, "chinese") },
  { .id = "chunfen", .name = NC_ ("solar term", "Spring Equinox"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 5, "chinese") },
  { .id = "qingming-term", .name = NC_ ("solar term", "Bright and Clear"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 6, "chinese") },
  { .id = "guyu", .name = NC_ ("solar term", "Grain Rain"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 7, "chinese") },
  { .id = "lixia", .name = NC_ ("solar term", "Summer Begins"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 8, "chinese") },
  { .id = "xiaoman", .name = NC_ ("solar term", "Grain Full"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 9, "chinese") },
  { .id = "mangzhong", .name = NC_ ("solar term", "Grain in Ear"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 10, "chinese") },
  { .id = "xiazhi", .name = NC_ ("solar term", "Summer Solstice"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 11, "chinese") },
  { .id = "xiaoshu", .name = NC_ ("solar term", "Minor Heat"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 12, "chinese") },
  { .id = "dashu", .name = NC_ ("solar term", "Major Heat"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 13, "chinese") },
  { .id = "liqiu", .name = NC_ ("solar term", "Autumn Begins"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 14, "chinese") },
  { .id = "chushu", .name = NC_ ("solar term", "End of Heat"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 15, "chinese") },
  { .id = "bailu", .name = NC_ ("solar term", "White Dew"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 16, "chinese") },
  { .id = "qiufen", .name = NC_ ("solar term", "Autumn Equinox"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 17, "chinese") },
  { .id = "hanlu", .name = NC_ ("solar term", "Cold Dew"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 18, "chinese") },
  { .id = "shuangjiang", .name = NC_ ("solar term", "Frost Descends"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 19, "chinese") },
  { .id = "lidong", .name = NC_ ("solar term", "Winter Begins"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 20, "chinese") },
  { .id = "xiaoxue", .name = NC_ ("solar term", "Minor Snow"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 21, "chinese") },
  { .id = "daxue", .name = NC_ ("solar term", "Major Snow"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 22, "chinese") },
  { .id = "dongzhi-term", .name = NC_ ("solar term", "Winter Solstice"), .context = "solar term",
    SKY (CAL_SKY_TERM_CHINA + 23, "chinese") },
};

const CalTradition cal_tradition_terms = { "solar-terms", rules, G_N_ELEMENTS (rules) };
