-- SPDX-FileCopyrightText: 2026 The Cal Authors
-- SPDX-License-Identifier: LGPL-2.1-or-later

-- Dates of an application in SQLite, after “.load cal_sqlite”.

CREATE TABLE payments (
  day INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  persian_year INTEGER GENERATED ALWAYS AS (cal_year (day, 'persian')) STORED
);

CREATE INDEX payments_by_month ON payments (cal_month_start (day, 'persian'));

INSERT INTO payments (day, amount)
  SELECT cal_julian_day ('2025-03-01') + value, value % 7
  FROM (WITH RECURSIVE n (value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM n WHERE value < 729)
        SELECT value FROM n);

-- Sums by Persian year.
SELECT persian_year, count (*), sum (amount) FROM payments GROUP BY persian_year;

-- One month: the index finds it.
SELECT count (*), sum (amount) FROM payments
  WHERE cal_month_start (day, 'persian') = cal_julian_day (cal_date ('persian', 1405, 9, 1));

-- What people read.
SELECT cal_format (cal_month_start (day, 'persian'), 'persian', 'fa', 'yMMMM'), sum (amount)
  FROM payments WHERE persian_year = 1404
  GROUP BY cal_month_start (day, 'persian') LIMIT 3;

-- What people type.
SELECT cal_read ('25th of Kislev, 5787', 'hebrew', 'en');

-- The month heads of a Hebrew year.
SELECT cal_iso_date (day), cal_format (day, 'hebrew', 'he', 'yMMMM')
  FROM cal_series (cal_date ('hebrew', 5784, 'M05', 1), cal_date ('hebrew', 5784, 'M08', 1), 'hebrew', 1);
