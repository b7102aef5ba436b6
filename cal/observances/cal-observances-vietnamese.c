/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Vietnamese days.
 *
 * Source: Hồ Ngọc Đức, Lịch Việt Nam thế kỷ XX–XXI; Labour Code of Vietnam (2019), article 112, for
 * Tết and the Hùng Kings.
 * Accuracy: that of the calendar.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "RSCALE=VIETNAM;FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

static const CalObservanceRule rules[] = {
  { .id = "tet", .name = NC_ ("observance", "Tết"),
    .territories = "VN", .rule = DAY ("1", "1") },
  { .id = "tet-nguyen-tieu", .name = NC_ ("observance", "Tết Nguyên Tiêu"),
    .territories = "VN", .rule = DAY ("1", "15") },
  { .id = "hung-kings", .name = NC_ ("observance", "Hùng Kings’ Festival"),
    .territories = "VN", .rule = DAY ("3", "10") },
  { .id = "buddha-birthday-vietnamese", .name = NC_ ("observance", "Buddha’s Birthday"),
    .territories = "VN", .rule = DAY ("4", "15") },
  { .id = "tet-doan-ngo", .name = NC_ ("observance", "Tết Đoan Ngọ"),
    .territories = "VN", .rule = DAY ("5", "5") },
  { .id = "vu-lan", .name = NC_ ("observance", "Vu Lan"),
    .territories = "VN", .rule = DAY ("7", "15") },
  { .id = "tet-trung-thu", .name = NC_ ("observance", "Tết Trung Thu"),
    .territories = "VN", .rule = DAY ("8", "15") },
  { .id = "ong-tao", .name = NC_ ("observance", "Kitchen Gods’ Day"),
    .territories = "VN", .rule = DAY ("12", "23") },
  { .id = "giao-thua", .name = NC_ ("observance", "New Year’s Eve"),
    .territories = "VN", .rule = DAY ("1", "1"), .offset = -1 },
};

const CalTradition cal_tradition_vietnamese = { "vietnamese", rules, G_N_ELEMENTS (rules) };
