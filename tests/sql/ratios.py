#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What the functions of databases cost, beside those that databases have themselves.

`ninja database-ratios` runs it, in a release build and on a machine that does nothing else.  It prints
processor time in ns for each row, less that of count (d), the shortest of several turns that
alternate; and the ratio to a function of the database.  Nothing fails that is slow.

Usage: ratios.py SERVER-SCRIPT SQLITE-EXTENSION EXTENSION LIBRARY SCRIPT…
"""

import os
import sqlite3
import sys
import time

from server import Server, Session

SCRIPT, SQLITE, *FILES = map(os.path.abspath, sys.argv[1:])

ROWS = 1_000_000
TURNS = 7

# What is measured, beside what, and what the ratio is to be at most.
SQLITE_PAIRS = [
    ("cal_year (d, 'persian')", "strftime ('%Y', d)", 0.25),
    ("cal_month (d, 'hebrew')", "strftime ('%m', d)", 0.25),
    ("cal_day (d, 'chinese')", "strftime ('%d', d)", 0.25),
    ("cal_month_start (d, 'persian')", "strftime ('%Y-%m-01', d)", 0.25),
    ("cal_year (s, 'persian')", "strftime ('%Y', s)", 1),
    ("cal_month (s, 'hebrew')", "strftime ('%m', s)", 1),
    ("cal_month_start (s, 'persian')", "strftime ('%Y-%m-01', s)", 1),
    ("cal_format (d, 'persian', 'fa')", "strftime ('%d %m %Y', d)", None),
]

POSTGRESQL_PAIRS = [
    ("cal_year (d, 'persian')", "extract (year FROM d)", 0.6),
    ("cal_month (d, 'hebrew')", "extract (month FROM d)", 0.6),
    ("cal_day (d, 'chinese')", "extract (day FROM d)", 0.6),
    ("cal_month (d, 'islamic-umalqura')", "extract (month FROM d)", 0.6),
    ("cal_day_of_year (d, 'persian')", "extract (doy FROM d)", 0.6),
    ("cal_month_start (d, 'persian')", "date_trunc ('month', d)", 0.3),
    ("cal_month_start (d, 'hebrew')", "date_trunc ('month', d)", 0.3),
    ("cal_format (d, 'persian', 'fa')", "to_char (d, 'DD TMMonth YYYY')", 0.7),
    ("cal_format (d, 'gregory', 'en')", "to_char (d, 'DD TMMonth YYYY')", 0.7),
    ("cal_format (d, 'hebrew', 'he')", "to_char (d, 'DD TMMonth YYYY')", 0.7),
    ("cal_date ('persian', y, m, 1)", "make_date (y, m, 1)", None),
    ("cal_add (d, 'persian', 0, 1)", "(d + interval '1 month')", None),
]


def read_ticks(pid):
    """The processor time of a process, in ns; that of this one where none is named."""
    if pid is None:
        return time.process_time_ns()
    with open(f"/proc/{pid}/schedstat", encoding="ascii") as stat:
        return int(stat.read().split()[0])


def measure(run, pid, expressions):
    """The shortest time of each, in turns."""
    best = {}
    for _ in range(TURNS):
        for expression in expressions:
            before = read_ticks(pid)
            run(f"SELECT count ({expression}) FROM t")
            spent = read_ticks(pid) - before
            best[expression] = min(best.get(expression, spent), spent)
    return {expression: spent / ROWS for expression, spent in best.items()}


def report(title, pairs, run, pid, choose):
    print(f"\n{title}\n")
    for ours, theirs, limit in pairs:
        base, *times = measure(run, pid, [choose(ours), ours, theirs]).values()
        ours_net, theirs_net = (spent - base for spent in times)
        print(
            f"{ours:36} {ours_net:6.0f} ns  {theirs:32} {theirs_net:6.0f} ns"
            f"  {ours_net / theirs_net:5.2f}" + (f"  (at most {limit})" if limit else "")
        )


def measure_sqlite():
    database = sqlite3.connect(":memory:")
    database.enable_load_extension(True)
    database.load_extension(SQLITE)
    database.execute("CREATE TABLE t (d INTEGER, s TEXT)")
    database.executemany(
        "INSERT INTO t VALUES (?1, date (?1))", ((2440588 + i % 40000,) for i in range(ROWS))
    )
    report(
        f"SQLite {sqlite3.sqlite_version}",
        SQLITE_PAIRS,
        lambda sql: database.execute(sql).fetchall(),
        None,
        lambda expression: "s" if "(s" in expression else "d",
    )


def measure_wall(session, settings, query):
    """The shortest time on the clock, in s, with settings of the session."""
    session.ask(settings)
    best = None
    for _ in range(5):
        before = time.monotonic()
        session.ask(query)
        spent = time.monotonic() - before
        best = min(best or spent, spent)
    return best


def measure_parallel(session):
    print("\nIn parallel, a process beside the first\n")
    session.ask("SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0")
    gains = []
    for expression in ("extract (year FROM d)", "cal_year (d, 'persian')", "cal_format (d, 'persian', 'fa')"):
        query = f"SELECT count ({expression}) FROM t"
        serial, parallel = (
            measure_wall(session, f"SET max_parallel_workers_per_gather = {n}", query) for n in (0, 1)
        )
        gains.append(serial / parallel)
        print(f"{expression:36} {serial / parallel:5.2f} times, {gains[-1] / gains[0]:5.2f} of the first")
    session.ask("RESET ALL")


def measure_shards(server):
    print("\nOn two shards\n")
    host = server.environment["PGHOST"]
    for number in (0, 1):
        server.create(f"shard{number}")
        server.ask(
            "CREATE FUNCTION hidden (date) RETURNS int LANGUAGE sql STABLE AS $$ SELECT cal_year ($1, 'persian') $$;"
            f"CREATE TABLE t AS SELECT date '1970-01-01' + i % 40000 AS d FROM generate_series (1, {ROWS}) AS i"
            f" WHERE i % 40000 / 20000 = {number}; ANALYZE t",
            f"shard{number}",
        )
    server.create("office")
    server.ask(
        "CREATE EXTENSION postgres_fdw; CREATE TABLE t (d date) PARTITION BY RANGE (d);"
        + "".join(
            f"CREATE SERVER shard{n} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '{host}', dbname 'shard{n}',"
            f" {extensions} async_capable 'true'); CREATE USER MAPPING FOR postgres SERVER shard{n}"
            f" OPTIONS (user 'postgres'); CREATE FOREIGN TABLE t{n} PARTITION OF t"
            f" FOR VALUES FROM ({first}) TO ({last}) SERVER shard{n} OPTIONS (table_name 't');"
            for n, first, last, extensions in (
                (0, "MINVALUE", "'2024-10-04'", "extensions 'cal',"),
                (1, "'2024-10-04'", "MAXVALUE", "extensions 'cal',"),
            )
        ),
        "office",
    )
    session = Session(server, "office")
    query = (
        "SELECT sum (n) FROM (SELECT cal_month_start (d, 'persian'), count (*) AS n FROM t0 GROUP BY 1"
        " UNION ALL SELECT cal_month_start (d, 'persian'), count (*) FROM t1 GROUP BY 1) AS parts"
    )
    sent = measure_wall(session, "SELECT 1", query)
    session.ask("ALTER SERVER shard0 OPTIONS (DROP extensions); ALTER SERVER shard1 OPTIONS (DROP extensions)")
    kept = measure_wall(session, "SELECT 1", query)
    print(f"sent {sent:.3f} s, not sent {kept:.3f} s: {kept / sent:.1f} times (at least 4)")
    session.close()


def main():
    measure_sqlite()
    server = Server(SCRIPT, FILES)
    try:
        server.ask(
            "CREATE EXTENSION cal; CREATE TABLE t AS SELECT date '1970-01-01' + i % 40000 AS d, 1348 + i % 100 AS y,"
            f" 1 + i % 12 AS m FROM generate_series (1, {ROWS}) AS i; ANALYZE t"
        )
        session = Session(server)
        version = session.ask("SHOW server_version")
        session.ask("SET max_parallel_workers_per_gather = 0")
        report(f"PostgreSQL {version}", POSTGRESQL_PAIRS, session.ask, session.pid, lambda _: "d")
        measure_parallel(session)
        session.close()
        measure_shards(server)
    finally:
        server.stop()


main()
