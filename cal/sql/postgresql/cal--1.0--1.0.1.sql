-- SPDX-FileCopyrightText: 2026 The Cal Authors
-- SPDX-License-Identifier: LGPL-2.1-or-later

\echo Use "ALTER EXTENSION cal UPDATE" to load this file. \quit

-- 1, Monday, to 7, Sunday; NULL of a day that belongs to no week.
CREATE FUNCTION cal_day_of_week (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_day_of_week' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
