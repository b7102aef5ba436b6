-- SPDX-FileCopyrightText: 2026 The Cal Authors
-- SPDX-License-Identifier: LGPL-2.1-or-later

-- A table on two servers of PostgreSQL, “psql -v host=HOST”.  Here both are databases of one;
-- the extension is installed on all.

CREATE DATABASE shard1;
CREATE DATABASE shard2;

\connect shard1
CREATE EXTENSION cal;
CREATE TABLE payments AS
  SELECT date '2016-01-01' + i % 4000 AS day, i % 97 AS amount
  FROM generate_series (1, 1000000) AS i WHERE i % 4000 < 2000;
ANALYZE payments;

\connect shard2
CREATE EXTENSION cal;
CREATE TABLE payments AS
  SELECT date '2016-01-01' + i % 4000 AS day, i % 97 AS amount
  FROM generate_series (1, 1000000) AS i WHERE i % 4000 >= 2000;
ANALYZE payments;

CREATE DATABASE office;
\connect office

CREATE EXTENSION cal;
CREATE EXTENSION postgres_fdw;

-- “extensions” says that these functions are the same on the other server.
CREATE SERVER shard1 FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host :'host', dbname 'shard1', extensions 'cal', async_capable 'true');
CREATE SERVER shard2 FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host :'host', dbname 'shard2', extensions 'cal', async_capable 'true');
CREATE USER MAPPING FOR CURRENT_USER SERVER shard1 OPTIONS (user :'USER');
CREATE USER MAPPING FOR CURRENT_USER SERVER shard2 OPTIONS (user :'USER');

CREATE TABLE payments (day date, amount integer) PARTITION BY RANGE (day);
CREATE FOREIGN TABLE payments1 PARTITION OF payments
  FOR VALUES FROM (MINVALUE) TO ('2021-06-23') SERVER shard1 OPTIONS (table_name 'payments');
CREATE FOREIGN TABLE payments2 PARTITION OF payments
  FOR VALUES FROM ('2021-06-23') TO (MAXVALUE) SERVER shard2 OPTIONS (table_name 'payments');

-- Each server looks at its own days, both at the same time.
EXPLAIN (VERBOSE, COSTS off)
  SELECT day, amount FROM payments WHERE cal_year (day, 'persian') = 1400;

-- Groups of several servers are put together here; so each server adds up its own first.
SELECT cal_format (month, 'persian', 'fa', 'yMMMM') AS month, sum (payments) AS payments, sum (sum)
  FROM (SELECT cal_month_start (day, 'persian') AS month, count (*) AS payments, sum (amount)
        FROM payments1 GROUP BY 1
        UNION ALL
        SELECT cal_month_start (day, 'persian'), count (*), sum (amount)
        FROM payments2 GROUP BY 1) AS parts
  GROUP BY parts.month ORDER BY parts.month LIMIT 3;
