-- SPDX-FileCopyrightText: 2026 The Cal Authors
-- SPDX-License-Identifier: LGPL-2.1-or-later

\echo Use "CREATE EXTENSION cal" to load this file. \quit

-- A calendar is the number of a built-in one.  The type has no collation: postgres_fdw sends no
-- function to another server that has an argument with one that is a constant.
CREATE TYPE calendar;
CREATE FUNCTION calendar_in (cstring) RETURNS calendar
  AS 'MODULE_PATHNAME', 'cal_pg_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION calendar_out (calendar) RETURNS cstring
  AS 'MODULE_PATHNAME', 'cal_pg_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION calendar_recv (internal) RETURNS calendar
  AS 'MODULE_PATHNAME', 'cal_pg_receive' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION calendar_send (calendar) RETURNS bytea
  AS 'MODULE_PATHNAME', 'cal_pg_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE TYPE calendar (
  INPUT = calendar_in,
  OUTPUT = calendar_out,
  RECEIVE = calendar_recv,
  SEND = calendar_send,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE,
  ALIGNMENT = int4
);

COMMENT ON TYPE calendar IS 'a calendar that Cal has, by its id';

-- In the order of their numbers.
CREATE FUNCTION calendar_eq (calendar, calendar) RETURNS boolean
  AS 'int4eq' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_ne (calendar, calendar) RETURNS boolean
  AS 'int4ne' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_lt (calendar, calendar) RETURNS boolean
  AS 'int4lt' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_le (calendar, calendar) RETURNS boolean
  AS 'int4le' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_gt (calendar, calendar) RETURNS boolean
  AS 'int4gt' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_ge (calendar, calendar) RETURNS boolean
  AS 'int4ge' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_cmp (calendar, calendar) RETURNS integer
  AS 'btint4cmp' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION calendar_hash (calendar) RETURNS integer
  AS 'hashint4' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION calendar_hash_extended (calendar, bigint) RETURNS bigint
  AS 'hashint4extended' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

CREATE OPERATOR = (LEFTARG = calendar, RIGHTARG = calendar, FUNCTION = calendar_eq,
  COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR <> (LEFTARG = calendar, RIGHTARG = calendar, FUNCTION = calendar_ne,
  COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
CREATE OPERATOR < (LEFTARG = calendar, RIGHTARG = calendar, FUNCTION = calendar_lt,
  COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR <= (LEFTARG = calendar, RIGHTARG = calendar, FUNCTION = calendar_le,
  COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
CREATE OPERATOR > (LEFTARG = calendar, RIGHTARG = calendar, FUNCTION = calendar_gt,
  COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
CREATE OPERATOR >= (LEFTARG = calendar, RIGHTARG = calendar, FUNCTION = calendar_ge,
  COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel);

CREATE OPERATOR CLASS calendar_ops DEFAULT FOR TYPE calendar USING btree AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
  FUNCTION 1 calendar_cmp (calendar, calendar);
CREATE OPERATOR CLASS calendar_ops DEFAULT FOR TYPE calendar USING hash AS
  OPERATOR 1 =,
  FUNCTION 1 calendar_hash (calendar),
  FUNCTION 2 calendar_hash_extended (calendar, bigint);

-- Fields of a date.
CREATE FUNCTION cal_year (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_month (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_month' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_day (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_day' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_day_of_year (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_day_of_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_days_in_month (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_days_in_month' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_days_in_year (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_days_in_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_months_in_year (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_months_in_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_era_year (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_era_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_cyclic_year (date, calendar) RETURNS integer
  AS 'MODULE_PATHNAME', 'cal_pg_cyclic_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_is_leap_year (date, calendar) RETURNS boolean
  AS 'MODULE_PATHNAME', 'cal_pg_is_leap_year' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_is_leap_month (date, calendar) RETURNS boolean
  AS 'MODULE_PATHNAME', 'cal_pg_is_leap_month' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_month_code (date, calendar) RETURNS text
  AS 'MODULE_PATHNAME', 'cal_pg_month_code' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_era (date, calendar) RETURNS text
  AS 'MODULE_PATHNAME', 'cal_pg_era' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_accuracy (date, calendar) RETURNS text
  AS 'MODULE_PATHNAME', 'cal_pg_accuracy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_fields (date, calendar,
  OUT year integer, OUT month integer, OUT month_code text, OUT day integer, OUT era text, OUT era_year integer)
  AS 'MODULE_PATHNAME', 'cal_pg_fields' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

-- Days of a month and a year.
CREATE FUNCTION cal_month_start (date, calendar) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_month_start' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_month_end (date, calendar) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_month_end' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_year_start (date, calendar) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_year_start' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_year_end (date, calendar) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_year_end' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

-- Dates.
CREATE FUNCTION cal_date (calendar, year integer, month integer, day integer) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_date' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_date (calendar, year integer, month_code text, day integer) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_date_of_code' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_is_valid (calendar, year integer, month integer, day integer) RETURNS boolean
  AS 'MODULE_PATHNAME', 'cal_pg_is_valid' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_add (date, calendar,
  years integer, months integer DEFAULT 0, weeks integer DEFAULT 0, days integer DEFAULT 0)
  RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_until (date, date, calendar, OUT years integer, OUT months integer, OUT days integer)
  AS 'MODULE_PATHNAME', 'cal_pg_until' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_series (first date, last date, calendar, months integer DEFAULT 1) RETURNS SETOF date
  AS 'MODULE_PATHNAME', 'cal_pg_series' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

-- Texts, which change with the locale data of ICU.
CREATE FUNCTION cal_format (date, calendar, locale text, skeleton text DEFAULT 'yMMMMd') RETURNS text
  AS 'MODULE_PATHNAME', 'cal_pg_format' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_parse (text, calendar, locale text, skeleton text DEFAULT 'yMMMMd') RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_parse' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_read (text, calendar, locale text, reference date DEFAULT CURRENT_DATE) RETURNS date
  AS 'MODULE_PATHNAME', 'cal_pg_read' LANGUAGE C STABLE STRICT PARALLEL SAFE;

-- What there is.
CREATE FUNCTION cal_calendars (OUT id text, OUT name text, OUT kind text, OUT first date, OUT last date)
  RETURNS SETOF record
  AS 'MODULE_PATHNAME', 'cal_pg_calendars' LANGUAGE C STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION cal_version () RETURNS text
  AS 'MODULE_PATHNAME', 'cal_pg_version' LANGUAGE C STABLE STRICT PARALLEL SAFE;
