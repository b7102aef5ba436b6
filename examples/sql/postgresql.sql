-- SPDX-FileCopyrightText: 2026 The Cal Authors
-- SPDX-License-Identifier: LGPL-2.1-or-later

-- A million payments on one server of PostgreSQL.

CREATE EXTENSION cal;

CREATE TABLE payments (
  day date NOT NULL,
  amount integer NOT NULL,
  calendar calendar NOT NULL DEFAULT 'persian',
  persian_year integer GENERATED ALWAYS AS (cal_year (day, 'persian')) STORED
);

CREATE INDEX payments_by_month ON payments (cal_month_start (day, 'persian'));

INSERT INTO payments (day, amount)
  SELECT date '2016-01-01' + i % 4000, i % 97 FROM generate_series (1, 1000000) AS i;

ANALYZE payments;

-- Sums by Persian month, with the name that people read.
SELECT cal_format (month, 'persian', 'fa', 'yMMMM') AS month, payments, sum
  FROM (SELECT cal_month_start (day, 'persian') AS month, count (*) AS payments, sum (amount)
        FROM payments WHERE persian_year = 1404 GROUP BY 1) AS months
  ORDER BY months.month LIMIT 3;

-- One month: the index finds it.
SELECT count (*), sum (amount) FROM payments
  WHERE cal_month_start (day, 'persian') = cal_date ('persian', 1405, 9, 1);

-- The same days in Hebrew: only leap years have a month Adar I.
SELECT cal_format (day, 'hebrew', 'he') AS day, count (*)
  FROM payments WHERE cal_is_leap_month (day, 'hebrew') GROUP BY payments.day ORDER BY payments.day LIMIT 3;

-- All fields at once.
SELECT payments.day, fields.*
  FROM payments, cal_fields (payments.day, 'japanese') AS fields ORDER BY payments.day LIMIT 1;

-- What people type.
SELECT cal_read ('25th of Kislev, 5787', 'hebrew', 'en');

-- The first days of Persian months, a year long, and how long it is to Nowruz.
SELECT day, until.months, until.days
  FROM cal_series ('2026-11-22', '2027-03-20', 'persian') AS day,
    cal_until (day, cal_date ('persian', 1406, 1, 1), 'persian') AS until;
