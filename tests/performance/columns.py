#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Compares columns of Python with what pandas, NumPy, pyarrow and DuckDB do of their own.

    columns.py [ROWS]

In each line both take turns on the same days.  A number is the least of the turns, in time of
the processor, in nanoseconds a row.  With --workers it compares two workers with one instead,
of threads, Dask and Spark, by the clock, which needs a machine that does nothing else.
"""

import pathlib
import sys
import threading
import time

import duckdb
import numpy as np
import pandas
import pyarrow
import pyarrow.compute

import cal_columns
import cal_columns.duckdb

TURNS = 15


def measure(functions, rows, clock=time.process_time, turns=TURNS):
    least = [float("inf")] * len(functions)
    for _ in range(turns):
        for i, function in enumerate(functions):
            start = clock()
            function()
            least[i] = min(least[i], clock() - start)
    return [seconds / rows * 1e9 for seconds in least]


def show(what, other, numbers):
    own, theirs = numbers
    print(f"| {what} | {own:.1f} ns | {other} | {theirs:.1f} ns | {own / theirs:.2f} |", flush=True)


def make_days(rows):
    """Days of 1900 to 2100, in random order."""
    return np.random.default_rng(1).integers(-25567, 47482, rows).astype("i4")


def split(days):
    """Years, months and days as NumPy has them by itself."""
    months = days.astype("M8[M]")
    years = days.astype("M8[Y]")
    return years.astype("i8") + 1970, (months - years).astype("i8") + 1, (days - months).astype("i8") + 1


def compare_years(days):
    rows = len(days)
    series = pandas.Series(days.astype("M8[D]").astype("M8[us]"))
    for calendar in ("coptic", "islamic-civil", "gregory", "persian", "hebrew", "chinese"):
        for name, column, options in (("int32", days, {"unit": "unix"}), ("datetime64", series, {})):
            numbers = measure(
                [lambda: cal_columns._field(column, calendar, 0, **options), lambda: series.dt.year], rows
            )
            show(f"year of {name}, {calendar}", "pandas `dt.year`", numbers)


def compare_fields(days):
    rows = len(days)
    column = pyarrow.array(days).cast(pyarrow.date32())
    nulls = pyarrow.array(days, mask=np.random.default_rng(2).random(rows) < 0.1).cast(pyarrow.date32())
    masked = np.ma.array(days, mask=nulls.is_null().to_numpy(zero_copy_only=False))
    long = days.astype("M8[D]")
    compute = pyarrow.compute

    def convert(what, **options):
        return lambda: cal_columns.fields(what, "gregory", **options)

    show("fields, gregory, datetime64", "NumPy", measure([convert(long), lambda: split(long)], rows))
    show(
        "fields, gregory, date32", "pyarrow `year`, `month`, `day`",
        measure([convert(column), lambda: (compute.year(column), compute.month(column), compute.day(column))], rows),
    )
    show("one in ten null, date32", "none null", measure([convert(nulls), convert(column)], rows))
    show("one in ten null, NumPy", "none null", measure([convert(masked, unit="unix"), convert(days, unit="unix")], rows))


def compare_texts(days):
    days = days[: len(days) // 10]
    column = pyarrow.array(days).cast(pyarrow.date32())
    series = pandas.Series(days.astype("M8[D]").astype("M8[us]"))
    for calendar, locale in (("gregory", "en"), ("persian", "fa"), ("hebrew", "he"), ("chinese", "zh")):
        numbers = measure(
            [lambda: cal_columns.format(column, calendar, locale), lambda: series.dt.strftime("%-d %B %Y")], len(days), turns=3
        )
        show(f"text, {calendar}, {locale}", "pandas `dt.strftime`", numbers)


def compare_duckdb(days):
    connection = duckdb.connect()
    connection.sql("set threads = 1")
    cal_columns.duckdb.register(connection)
    cal_columns.duckdb.register(connection, "persian")
    date = duckdb.sqltypes.DATE
    connection.create_function("same", lambda column: column, [date], date, type="arrow")
    connection.register("given", pyarrow.table({"d": pyarrow.array(days).cast(pyarrow.date32())}))
    connection.sql("create table t as select d from given")

    def run(query):
        return lambda: connection.sql(query).fetchall()

    def compare(what, query, other, theirs):
        idle, *numbers = measure([run("select count(d) from t"), run(query), run(theirs)], len(days), turns=5)
        show(what, other, [number - idle for number in numbers])

    year, text = "select sum(year(d)) from t", "select max(strftime(d, '%-d %B %Y')) from t"
    compare("DuckDB `cal_persian_year (d)`", "select sum(cal_persian_year(d)) from t", "its `year`", year)
    compare("DuckDB `cal_year (d, 'persian')`", "select sum(cal_year(d, 'persian')) from t", "its `year`", year)
    compare("a function of Python that does nothing", "select max(same(d)) from t", "its `year`", year)
    compare("DuckDB `cal_format`", "select max(cal_format(d, 'persian', 'en', 'yMMMMd')) from t", "its `strftime`", text)


def run_threads(parts):
    threads = [threading.Thread(target=cal_columns.fields, args=(part, "persian")) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def compare_threads(days):
    column = days.astype("M8[D]")
    halves = np.array_split(column, 2)
    numbers = measure([lambda: run_threads(halves), lambda: run_threads([column])], len(days), time.perf_counter)
    show("two threads", "one", numbers)


def compare_dask(rows):
    import dask.array
    from distributed import Client, LocalCluster

    import cal_columns.dask

    least = []
    for workers in (2, 1):
        with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster):
            days = (dask.array.arange(rows, chunks=rows // 16) % 40000).astype("M8[D]")
            sums = cal_columns.dask.fields(days, "persian").day.sum()
            least += measure([sums.compute], rows, time.perf_counter, 3)
    show("two workers of Dask", "one", least)


def compare_spark(rows):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "examples"))
    from spark_cluster import Cluster

    import cal_columns.spark

    least = []
    for workers in (2, 1):
        with Cluster(workers=workers) as cluster:
            session = cluster.connect(ui_enabled="false")
            frame = session.range(0, rows, 1, 16).selectExpr("date_add(date'1970-01-01', cast(id % 40000 as int)) as d")
            sums = frame.select(cal_columns.spark.year("persian")("d").alias("y")).groupBy().sum("y")
            least += measure([sums.collect], rows, time.perf_counter, 3)
            session.stop()
    show("two workers of Spark", "one", least)


def show_growth():
    print("\n| rows | fields, persian, int32 |\n| ---: | ---: |")
    for power in range(4, 9):
        rows = 10**power
        days = make_days(rows)
        function = lambda: cal_columns.fields(days, "persian", unit="unix")
        (number,) = measure([function], rows, turns=max(3, 10**6 // rows))
        print(f"| {rows:,} | {number:.2f} ns |", flush=True)


def main():
    workers = "--workers" in sys.argv
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
    rows = numbers[0] if numbers else 20 * 10**6 if workers else 10**6
    days = make_days(rows)
    print("| what | takes | of what | takes | ratio |\n| --- | ---: | --- | ---: | ---: |")
    if workers:
        compare_threads(days)
        compare_dask(rows)
        compare_spark(rows)
        return
    compare_years(days)
    compare_fields(days)
    compare_texts(days)
    compare_duckdb(days)
    show_growth()


if __name__ == "__main__":
    main()
