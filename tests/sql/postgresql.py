#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The extension of PostgreSQL, on a private server.

Usage: postgresql.py EXPECTED-PROGRAM SERVER-SCRIPT EXTENSION LIBRARY SCRIPT…
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import unittest

import tap
from server import Failure, Server, Session

EXPECTED, SCRIPT, *FILES = map(os.path.abspath, sys.argv[1:])
sys.argv = sys.argv[:1]
EXAMPLES = f"{os.path.dirname(os.path.abspath(__file__))}/../../examples/sql"

# A sanitizer is slow, and keeps memory that was freed.
SANITIZED = "CAL_SERVER_PRELOAD" in os.environ

# Whole years around now, and days all over those that type date has.
DAYS = sorted([*range(2461041, 2461041 + 800, 3), *range(800, 366963559 - 800, 3660007)])[:: 4 if SANITIZED else 1]
N_DAYS = 20000 if SANITIZED else 200000

ALL_FUNCTIONS = """
SELECT id, d - '2000-01-01' + 2451545,
  cal_year (d, c), cal_month (d, c), cal_day (d, c), cal_day_of_year (d, c), cal_days_in_month (d, c),
  cal_days_in_year (d, c), cal_months_in_year (d, c), cal_era_year (d, c), cal_cyclic_year (d, c),
  cal_day_of_week (d, c), cal_is_leap_year (d, c)::int, cal_is_leap_month (d, c)::int,
  cal_month_code (d, c), cal_era (d, c),
  array_position (ARRAY['exact', 'provisional', 'computed', 'approximate'], cal_accuracy (d, c)) - 1,
  cal_month_start (d, c) - '2000-01-01' + 2451545, cal_month_end (d, c) - '2000-01-01' + 2451545,
  cal_year_start (d, c) - '2000-01-01' + 2451545, cal_year_end (d, c) - '2000-01-01' + 2451545,
  cal_add (d, c, 0, 14) - '2000-01-01' + 2451545,
  u.years, u.months, u.days, cal_format (d, c, 'en')
FROM (SELECT id, id::calendar AS c FROM cal_calendars ()) AS calendars
  CROSS JOIN (SELECT '2000-01-01'::date + (unnest (ARRAY[{days}]) - 2451545) AS d) AS days
  CROSS JOIN LATERAL cal_until (d, cal_add (d, c, 0, 14), c) AS u
ORDER BY id COLLATE "C", d
"""

# A text, a number and a month of each row, and what they come to.
SUMMARY = """
SELECT cal_month_start (d, 'persian'), count (*), sum (cal_day (d, 'hebrew')),
  md5 (string_agg (cal_format (d, 'persian', 'fa'), ',' ORDER BY d)) FROM {table} GROUP BY 1 ORDER BY 1
"""

REFUSALS = [
    ("cal_year ('2026-11-29', 'persien')", "22P02", "there is no calendar “persien”"),
    ("cal_year ('2026-11-29', 'islamic')", "22P02", "islamic-civil"),
    ("cal_date ('persian', 1404, 12, 30)", "22008", "it has 29 days"),
    ("cal_date ('hebrew', 5785, 'M05L', 1)", "22008", "leap month M05L is not in year 5785"),
    ("cal_date ('persian', -10000, 1, 1)", "22008", "out of range of type date"),
    ("cal_year ('5874897-12-31', 'persian')", "22008", "out of range"),
    ("cal_add ('2026-11-29', 'persian', 2147483647)", "22008", "out of range"),
    ("cal_add ('2026-11-29', 'persian', 1, -1)", "22023", "has two signs"),
    ("cal_series ('2026-11-29', '2026-11-30', 'persian', 0)", "22023", "a step of 0 months"),
    ("cal_series ('2026-11-29', 'infinity', 'persian')", "22008", "infinity"),
    ("cal_format ('2026-11-29', 'persian', 'xx-YY')", "22023", "no data for locale “xx-YY”"),
    ("cal_format ('2026-11-29', 'persian', '')", "22023", "no data for locale"),
    ("cal_format ('2026-11-29', 'persian', 'en', '!')", "22023", "the skeleton “!” is wrong"),
    ("cal_parse ('nothing', 'persian', 'en')", "22007", "“nothing”"),
    ("cal_parse (repeat ('é', 5000), 'persian', 'en')", "22007", ""),
    ("cal_read (repeat ('é', 5000), 'persian', 'en')", "22007", ""),
    ("cal_format ('2026-11-29', 'persian', repeat ('é', 5000))", "22023", ""),
    ("cal_format ('2026-11-29', 'persian', 'en', repeat ('y', 5000))", "22023", ""),
    ("cal_year ('2026-11-29', repeat ('é', 5000)::calendar)", "22P02", ""),
    ("cal_date ('persian', 1404, repeat ('é', 5000), 1)", "22008", ""),
    ("cal_parse ('nothing', 'persian', 'en', '!')", "22023", "the skeleton “!” is wrong"),
    ("cal_parse ('Esfand 30, 1404 AP', 'persian', 'en')", "22008", "it has 29 days"),
    ("cal_read ('3/4', 'gregory', 'en')", "22007", ""),
    ("cal_read ('tomorrow', 'gregory', 'en', 'infinity')", "22008", "infinity"),
]


class Tests(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.server = Server(SCRIPT, FILES)
        cls.addClassCleanup(cls.server.stop)
        cls.server.ask("CREATE EXTENSION cal")
        cls.server.ask(
            "CREATE TABLE days AS SELECT '1990-01-01'::date + i % 20000 AS d"
            f" FROM generate_series (1, {N_DAYS}) AS i; ANALYZE days"
        )

    def ask(self, sql, database="postgres"):
        return self.server.ask(sql, database)

    def open(self, database="postgres"):
        session = Session(self.server, database)
        self.addCleanup(session.close)
        return session

    def check_alive(self, started):
        self.assertEqual(self.ask("SELECT pg_postmaster_start_time (), count (*) FROM days"), started)

    def note_start(self):
        return self.ask("SELECT pg_postmaster_start_time (), count (*) FROM days")

    def list_expected(self, days):
        """A row of what the library has for each calendar and day."""
        return subprocess.run(
            [EXPECTED, *map(str, days)], check=True, encoding="utf-8", stdout=subprocess.PIPE
        ).stdout.splitlines()

    def test_every_calendar(self):
        expected = self.list_expected(DAYS)
        rows = self.ask(ALL_FUNCTIONS.format(days=", ".join(map(str, DAYS)))).splitlines()
        self.assertEqual(len(rows), len(expected))
        differences = [pair for pair in zip(rows, expected) if pair[0] != pair[1]]
        self.assertEqual(differences[:3], [])
        print(f"# {len(rows)} rows of 26 values are equal")

    def test_round_trips(self):
        """Dates that are made of their fields, with the month as a number and as a code."""
        wrong = self.ask(
            "SELECT count (*) FROM (SELECT id::calendar AS c FROM cal_calendars ()) AS calendars,"
            " (SELECT '2024-01-01'::date + i * 5 AS d FROM generate_series (0, 300) AS i) AS days,"
            " cal_fields (d, c) AS f WHERE cal_date (c, f.year, f.month, f.day) <> d"
            " OR cal_date (c, f.year, f.month_code, f.day) <> d OR NOT cal_is_valid (c, f.year, f.month, f.day)"
            " OR cal_year (d, c) <> f.year OR cal_era (d, c) IS DISTINCT FROM f.era"
        )
        self.assertEqual(wrong, "0")

    def test_refusals(self):
        for sql, state, message in REFUSALS:
            with self.subTest(sql=sql), self.assertRaises(Failure) as caught:
                self.ask(f"SELECT {sql}")
            self.assertEqual(caught.exception.state, state, sql)
            self.assertIn(message, caught.exception.text)

    def test_position(self):
        """A name that is wrong is found when the statement is read, with its place."""
        with self.assertRaises(Failure) as caught:
            self.ask("SELECT cal_year (d, 'persien') FROM days WHERE false")
        self.assertIn("LINE 1", caught.exception.text)

    def test_null(self):
        for sql in (
            "cal_year (NULL, 'persian')",
            "cal_year ('2026-11-29', NULL)",
            "cal_format ('2026-11-29', 'persian', NULL)",
            "cal_year ('infinity', 'persian')",
            "cal_month_code ('-infinity', 'persian')",
            "cal_format ('infinity', 'persian', 'en')",
            "cal_fields ('infinity', 'persian')",
            "cal_until ('infinity', '2026-11-29', 'persian')",
            "cal_era ('2026-11-29', 'chinese')",
            "cal_cyclic_year ('2026-11-29', 'persian')",
            "cal_day_of_week ('2024-12-31', 'world')",
        ):
            self.assertEqual(self.ask(f"SELECT {sql} IS NULL"), "t", sql)

    def test_infinity(self):
        for sql in ("cal_month_start ({}, 'persian')", "cal_year_end ({}, 'persian')", "cal_add ({}, 'persian', 1)"):
            for value in ("infinity", "-infinity"):
                self.assertEqual(self.ask("SELECT " + sql.format(f"'{value}'")), value)

    def test_before_christ(self):
        self.assertEqual(self.ask("SELECT cal_fields ('0044-03-13 BC', 'julian')"), "(-43,3,M03,15,bce,44)")
        self.assertEqual(self.ask("SELECT cal_date ('julian', -4712, 1, 1)"), "4714-11-24 BC")

    def test_read(self):
        self.assertEqual(self.ask("SELECT cal_read ('25th of Kislev, 5787', 'hebrew', 'en')"), "2026-12-05")
        self.assertEqual(self.ask("SELECT cal_read ('tomorrow', 'gregory', 'en') - CURRENT_DATE"), "1")
        self.assertEqual(self.ask("SELECT cal_read ('tomorrow', 'gregory', 'en', '2026-11-29')"), "2026-11-30")

    def test_series(self):
        self.assertEqual(
            self.ask("SELECT * FROM cal_series ('2026-01-31', '2026-04-30', 'gregory')").split(),
            ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
        )
        self.assertEqual(
            self.ask("SELECT cal_series ('2026-03-31', '2026-01-01', 'gregory', -1) LIMIT 2").split(),
            ["2026-03-31", "2026-02-28"],
        )
        self.assertEqual(self.ask("SELECT count (*) FROM cal_series ('2026-03-31', '2026-03-30', 'persian')"), "0")
        self.assertEqual(self.ask("SELECT count (*) FROM cal_series ('999999-12-31', '999999-12-31', 'iso8601')"), "1")

    def test_type(self):
        number = len(self.list_expected(DAYS[:1]))
        self.assertEqual(self.ask("SELECT 'Gregorian'::calendar, 'persian'::text::calendar"), "gregory|persian")
        self.ask(
            "CREATE TABLE people (name text, c calendar);"
            "INSERT INTO people SELECT id, id::calendar FROM cal_calendars ();"
            "CREATE INDEX ON people (c); CREATE INDEX ON people USING hash (c)"
        )
        self.assertEqual(self.ask("SELECT count (DISTINCT c), count (*) FROM people"), f"{number}|{number}")
        self.assertEqual(
            self.ask("SET enable_seqscan = off; SELECT name FROM people WHERE c = 'hebrew'"), "hebrew"
        )
        self.assertEqual(
            self.ask("SET enable_mergejoin = off; SELECT count (*) FROM people AS a JOIN people AS b USING (c)"),
            str(number),
        )
        # In the binary form, too.
        self.ask(
            "CREATE TABLE copies (name text, c calendar);"
            f"COPY people TO '{self.server.folder}/data/people' BINARY;"
            f"COPY copies FROM '{self.server.folder}/data/people' BINARY"
        )
        self.assertEqual(self.ask("SELECT count (*) FROM people JOIN copies USING (name, c)"), str(number))

    def test_index(self):
        self.ask(
            "CREATE TABLE payments (d date, y int GENERATED ALWAYS AS (cal_year (d, 'persian')) STORED);"
            "CREATE INDEX payments_month ON payments (cal_month_start (d, 'persian'));"
            "INSERT INTO payments (d) SELECT d FROM days; ANALYZE payments"
        )
        query = "SELECT count (*), min (y), max (y) FROM payments WHERE cal_month_start (d, 'persian') = '2026-11-22'"
        self.assertIn("payments_month", self.ask(f"EXPLAIN {query}"))
        self.assertEqual(self.ask(query), f"{30 * N_DAYS // 20000}|1405|1405")

    def test_text_is_stable(self):
        with self.assertRaises(Failure) as caught:
            self.ask("CREATE INDEX ON days (cal_format (d, 'persian', 'en'))")
        self.assertEqual(caught.exception.state, "42P17")

    def test_parallel(self):
        serial = self.ask("SET max_parallel_workers_per_gather = 0;" + SUMMARY.format(table="days"))
        settings = (
            "SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;"
            "SET max_parallel_workers_per_gather = 2;"
        )
        query = "SELECT cal_year (d, 'persian'), cal_format (d, 'persian', 'fa'), count (*) FROM days GROUP BY 1, 2"
        plan = self.ask(f"{settings} EXPLAIN (ANALYZE, VERBOSE, COSTS off, TIMING off) {query}")
        self.assertRegex(plan, "Workers Launched: [12]")
        rows = f"SELECT count (*), md5 (string_agg (t::text, ',' ORDER BY t)) FROM ({query}) AS t"
        self.assertEqual(
            self.ask(settings + rows), self.ask("SET max_parallel_workers_per_gather = 0;" + rows)
        )
        self.assertEqual(self.ask(settings + SUMMARY.format(table="days")), serial)

    def make_shards(self):
        for number in (0, 1):
            self.server.create(f"part{number}")
            self.ask(
                f"CREATE TABLE days AS SELECT '1990-01-01'::date + i % 20000 AS d"
                f" FROM generate_series (1, {N_DAYS}) AS i WHERE i % 20000 / 10000 = {number}; ANALYZE days",
                f"part{number}",
            )
        host = self.server.environment["PGHOST"]
        self.ask(
            "CREATE EXTENSION postgres_fdw; CREATE TABLE all_days (d date) PARTITION BY RANGE (d);"
            + "".join(
                f"CREATE SERVER part{n} FOREIGN DATA WRAPPER postgres_fdw"
                f" OPTIONS (host '{host}', dbname 'part{n}', extensions 'cal', async_capable 'true');"
                f"CREATE USER MAPPING FOR postgres SERVER part{n} OPTIONS (user 'postgres');"
                f"CREATE FOREIGN TABLE days{n} PARTITION OF all_days"
                f" FOR VALUES FROM ({first}) TO ({last}) SERVER part{n} OPTIONS (table_name 'days');"
                for n, first, last in ((0, "MINVALUE", "'2017-05-19'"), (1, "'2017-05-19'", "MAXVALUE"))
            )
        )

    def test_shards(self):
        self.make_shards()
        plan = self.ask(
            "EXPLAIN (VERBOSE, COSTS off) SELECT count (*) FROM all_days"
            " WHERE cal_year (d, 'persian') = 1400 AND cal_is_leap_month (d, 'hebrew')"
        )
        remote = [line for line in plan.splitlines() if "Remote SQL" in line]
        self.assertEqual(len(remote), 2)
        for line in remote:
            self.assertRegex(line, r"cal_year\(d, 'persian'::public.calendar\)")
            self.assertIn("cal_is_leap_month", line)
        self.assertIn("Async Foreign Scan", plan)

        # Sums of one shard are computed there.
        plan = self.ask(
            "EXPLAIN (VERBOSE, COSTS off)"
            " SELECT cal_month_start (d, 'persian'), count (*) FROM days1 GROUP BY 1"
        )
        self.assertRegex(plan, r"Remote SQL: SELECT .*cal_month_start\(d, .*count\(\*\).* GROUP BY 1")

        # The locale is a constant that has a collation: texts are made here.
        plan = self.ask("EXPLAIN (VERBOSE, COSTS off) SELECT d FROM days1 WHERE cal_format (d, 'persian', 'en') = 'x'")
        self.assertNotRegex(plan, "Remote SQL.*cal_format")

        self.assertEqual(self.ask(SUMMARY.format(table="all_days")), self.ask(SUMMARY.format(table="days")))

    @unittest.skipIf(SANITIZED, "a sanitizer is slow with a million rows")
    def test_examples(self):
        self.server.create("one", extension=None)
        for name, database in (("postgresql", "one"), ("shards", "postgres")):
            result = self.server.call(
                "psql",
                *self.server.list_arguments(database),
                *("-v", f"host={self.server.environment['PGHOST']}", "-f", f"{EXAMPLES}/{name}.sql"),
            )
            self.assertEqual(result.stderr, "")
            with open(f"{EXAMPLES}/{name}.txt", encoding="utf-8") as expected:
                self.assertEqual(result.stdout, expected.read())
        for name in ("office", "shard1", "shard2"):
            self.ask(f"DROP DATABASE {name}")

    def test_latin1(self):
        self.server.create("latin", "LATIN1")
        self.assertEqual(
            self.ask("SELECT cal_format ('2026-03-29', 'gregory', 'de'), length (cal_format ('2026-03-29', 'gregory', 'de'))", "latin"),
            "29. März 2026|13",
        )
        self.assertEqual(self.ask("SELECT cal_parse ('29. März 2026', 'gregory', 'de')", "latin"), "2026-03-29")
        self.assertEqual(self.ask("SELECT cal_read ('29 mär. 2026', 'gregory', 'de')", "latin"), "2026-03-29")
        self.assertEqual(self.ask("SELECT count (*), max (name) FILTER (WHERE id = 'bahai') FROM cal_calendars ()", "latin"),
                         f"{len(self.list_expected(DAYS[:1]))}|Bahá'í Calendar")
        for sql, state, message in (
            ("cal_format ('2026-11-29', 'persian', 'fa')", "22P05", "no equivalent in encoding"),
            ("cal_year ('2026-11-29', 'persien')", "22P02", 'there is no calendar "persien"'),
            ("cal_parse ('März', 'gregory', 'de')", "22007", '"März"'),
            ("cal_year ('2026-11-29', 'é')", "22P02", 'no calendar "é"'),
            ("cal_format ('2026-11-29', 'persian', 'en', 'yé')", "22023", 'the skeleton "yé" is wrong'),
            ("cal_date ('persian', 1404, 'é', 1)", "22008", '"é" is not a month code'),
        ):
            with self.assertRaises(Failure) as caught:
                self.ask(f"SELECT {sql}", "latin")
            self.assertEqual(caught.exception.state, state, sql)
            self.assertIn(message, caught.exception.text)

    def test_sql_ascii(self):
        self.server.create("ascii", "SQL_ASCII")
        self.assertEqual(self.ask("SELECT cal_format ('2026-11-29', 'persian', 'fa')", "ascii"), "۸ آذر ۱۴۰۵")
        self.assertEqual(self.ask("SELECT cal_parse ('۸ آذر ۱۴۰۵', 'persian', 'fa')", "ascii"), "2026-11-29")
        with self.assertRaises(Failure) as caught:
            self.ask(r"SELECT cal_parse (E'\xff', 'persian', 'fa')", "ascii")
        self.assertEqual(caught.exception.state, "22021")

    def test_update(self):
        self.server.create("fresh")
        self.server.create("old", extension="cal VERSION '1.0'")
        self.ask(
            "CREATE TABLE t (d date, c calendar, y int GENERATED ALWAYS AS (cal_year (d, 'persian')) STORED);"
            "CREATE INDEX ON t (cal_month_start (d, 'hebrew')); INSERT INTO t VALUES ('2026-11-29', 'hebrew')", "old"
        )
        with self.assertRaises(Failure):
            self.ask("SELECT cal_day_of_week (d, c) FROM t", "old")
        self.ask("ALTER EXTENSION cal UPDATE", "old")
        self.assertEqual(self.ask("SELECT cal_day_of_week (d, c), y FROM t", "old"), "7|1405")
        members = (
            "SELECT pg_describe_object (classid, objid, objsubid) FROM pg_depend"
            " WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'"
            " AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'cal') ORDER BY 1"
        )
        self.assertEqual(self.ask(members, "old"), self.ask(members, "fresh"))
        self.assertEqual(self.ask("SELECT extversion FROM pg_extension WHERE extname = 'cal'", "old"), "1.0.1")

    def test_volatility(self):
        """Numbers may stand in indexes; texts, and what reads the clock or the list, may not."""
        rows = self.ask(
            "SELECT proname FROM pg_proc JOIN pg_depend ON objid = pg_proc.oid AND deptype = 'e'"
            " WHERE proname LIKE 'cal@_%' ESCAPE '@' AND (provolatile <> 'i' OR proparallel <> 's') ORDER BY 1"
        )
        self.assertEqual(rows.split(), ["cal_calendars", "cal_format", "cal_parse", "cal_read", "cal_version"])
        self.assertEqual(
            self.ask("SELECT count (*) FROM pg_proc WHERE proname LIKE 'cal@_%' ESCAPE '@' AND proparallel <> 's'"), "0"
        )

    def test_rights(self):
        """The owner of a database may add it, and it can be put into another schema."""
        self.ask("CREATE ROLE owner LOGIN")
        self.ask("CREATE DATABASE owned OWNER owner TEMPLATE template0")
        self.ask("SET ROLE owner; CREATE EXTENSION cal", "owned")
        self.ask("CREATE SCHEMA s; ALTER EXTENSION cal SET SCHEMA s", "owned")
        self.assertEqual(self.ask("SELECT s.cal_year ('2026-11-29', 'persian')", "owned"), "1405")
        self.assertEqual(self.ask("SELECT * FROM s.cal_series ('2026-11-29', '2026-11-30', 'roc')", "owned"), "2026-11-29")

    def test_dump(self):
        self.server.create("source")
        self.ask(
            "CREATE TABLE t (d date, c calendar DEFAULT 'persian', y int GENERATED ALWAYS AS (cal_year (d, 'persian')) STORED,"
            " CHECK (cal_month (d, c) > 0)); CREATE INDEX ON t (cal_month_start (d, 'hebrew'));"
            "CREATE VIEW v AS SELECT d, cal_format (d, c, 'en') AS text FROM t;"
            "INSERT INTO t SELECT '2026-01-01'::date + i, id::calendar"
            " FROM generate_series (0, 99) AS i, cal_calendars ()", "source"
        )
        dump = f"{self.server.folder}/dump"
        self.server.call("pg_dump", "-Fc", "-f", dump, "source")
        self.server.create("target", extension=None)
        self.server.call("pg_restore", "-e", "-d", "target", dump)
        everything = "SELECT count (*), md5 (string_agg (t::text, ',' ORDER BY d, c)) FROM t"
        self.assertEqual(self.ask(everything, "target"), self.ask(everything, "source"))
        texts = "SELECT md5 (string_agg (text, ',' ORDER BY d, text)) FROM v"
        self.assertEqual(self.ask(texts, "target"), self.ask(texts, "source"))
        plain = [
            re.sub(r"(?m)^\\(un)?restrict .*$", "", self.server.call("pg_dump", name).stdout)
            for name in ("source", "target")
        ]
        self.assertEqual(*plain)

    def test_timeout(self):
        started = self.note_start()
        session = self.open()
        before = session.ask("SELECT cal_format ('2026-11-29', 'persian', 'fa')")
        answer = session.ask(
            "SET statement_timeout = '200ms'; SELECT max (cal_format (d, 'hebrew', 'he')) FROM days, generate_series (1, 1000)"
        )
        self.assertIn("57014", answer)
        self.assertEqual(session.ask("SELECT cal_format ('2026-11-29', 'persian', 'fa')"), before)
        self.check_alive(started)

    def test_killed_client(self):
        started = self.note_start()
        session = Session(self.server)
        session.send("SELECT max (cal_format (d, 'hebrew', 'he')) FROM days, generate_series (1, 1000)")
        time.sleep(0.3)
        session.psql.kill()
        session.psql.communicate()
        # The server sees that the client is gone when it sends something; nobody waits for it.
        self.ask(f"SELECT pg_cancel_backend ({session.pid})")
        self.check_alive(started)

    def test_killed_statement(self):
        """Cancelled in the middle, in every function that makes something."""
        started = self.note_start()
        session = self.open()
        for call in ("cal_format (d, 'chinese', 'zh')", "cal_add (d, 'hebrew', 0, 1)", "cal_fields (d, 'japanese')",
                     "cal_parse ('Azar 8, 1405 AP', 'persian', 'en')", "cal_read ('8 Azar 1405', 'persian', 'en')"):
            session.send(f"SELECT count ({call}) FROM days, generate_series (1, 1000)")
            time.sleep(0.1)
            self.ask(f"SELECT pg_cancel_backend ({session.pid})")
            self.assertIn("57014", session.read())
            self.assertEqual(session.ask("SELECT cal_year ('2026-11-29', 'persian')"), "1405")
        self.check_alive(started)

    def limit_memory(self, session, room):
        """Leaves the process at the other end so many MiB more than it has."""
        session.ask("SELECT cal_year ('2026-11-29', 'persian')")
        with open(f"/proc/{session.pid}/statm", encoding="utf-8") as statm:
            size = int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        # By the user of the server: another one may not.
        limit = f"prlimit --pid={session.pid} --as={size + room * 2**20}"
        self.ask(f"CREATE TEMPORARY TABLE nothing (line text); COPY nothing FROM PROGRAM '{limit}'")

    @unittest.skipIf(SANITIZED, "a sanitizer reserves memory without end")
    @unittest.skipUnless(shutil.which("prlimit"), "there is no prlimit")
    def test_memory_limit(self):
        """A process that gets no more memory fails, and no other one with it."""
        started = self.note_start()
        other = self.open()
        failed = 0
        for room in (0, 1, 2, 4, 8, 16, 32, 64):
            session = self.open()
            self.limit_memory(session, room)
            for locale in ("fa", "zh"):
                answer = session.ask(
                    f"SET work_mem = '1GB'; SELECT count (*) FROM (SELECT cal_format (d, 'persian', '{locale}') AS text"
                    f" FROM days ORDER BY text) AS t"
                )
                self.assertTrue(answer == str(N_DAYS) or "ERROR" in answer, answer)
                failed += "ERROR" in answer
            self.assertRegex(session.ask("SELECT cal_year ('2026-11-29', 'persian')"), "^1405$|53200: out of memory")
        self.assertTrue(4 < failed < 16, failed)
        self.assertEqual(other.ask("SELECT 1"), "1")
        self.check_alive(started)
        print(f"# {failed} of 16 statements got no memory")

    @unittest.skipIf(SANITIZED, "a sanitizer reserves memory without end")
    @unittest.skipUnless(shutil.which("prlimit"), "there is no prlimit")
    def test_long_texts_without_memory(self):
        """A text of which there is room for one copy, and not for a second one."""
        started = self.note_start()
        for room in (50, 65, 80):
            session = self.open()
            self.limit_memory(session, room)
            for arguments in ("{}", "'en', {}"):
                answer = session.ask(
                    "SELECT cal_format ('2026-11-29', 'persian', " + arguments.format("repeat ('e', 20000000)") + ")"
                )
                self.assertRegex(answer, "53200: |22023: there are no data|22023: the skeleton is longer")
        self.check_alive(started)

    @unittest.skipIf(SANITIZED, "a sanitizer keeps what was freed")
    @unittest.skipUnless(os.path.exists("/proc/self/status"), "there is no /proc")
    def test_memory_is_flat(self):
        session = self.open()
        formats = "SELECT " + ", ".join(
            f"count (cal_format (d, '{calendar}', '{locale}'))"
            for calendar, locale in (("persian", "fa"), ("hebrew", "he"), ("chinese", "zh"), ("gregory", "en"), ("buddhist", "th"))
        ) + " FROM days"
        errors = (
            "DO $$ BEGIN FOR i IN 1..10000 LOOP BEGIN PERFORM cal_date ('persian', 1404, 12, 30 + i % 5);"
            " EXCEPTION WHEN datetime_field_overflow THEN NULL; END; END LOOP; END $$;"
            "DO $$ BEGIN FOR i IN 1..10000 LOOP BEGIN PERFORM cal_parse ('Esfand 30', 'persian', 'en');"
            " EXCEPTION WHEN invalid_datetime_format THEN NULL; END; END LOOP; END $$"
        )
        # What is kept is kept once.
        for sql in (formats, errors):
            session.ask(sql)
        before = session.measure()
        self.assertEqual(session.ask(formats), "|".join([str(N_DAYS)] * 5))
        self.assertEqual(session.ask(errors), "")
        after = session.measure()
        print(f"# {before} KiB before, {after} KiB after a million texts and 20,000 errors")
        self.assertLess(after - before, 512)

    def test_log(self):
        """Nothing crashed, and the library warned of nothing."""
        with open(f"{self.server.folder}/log", encoding="utf-8", errors="replace") as log:
            faults = re.findall("was terminated by signal|CRITICAL|WARNING \\*\\*|Cal-|SUMMARY:|runtime error:", log.read())
        self.assertEqual(faults, [])


# What is tested last has seen all before.
Tests.test_zzz_log = Tests.test_log
del Tests.test_log

signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
tap.main()
