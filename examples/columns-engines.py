#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Sums by Persian month of a file of a million rows: in one process, in DuckDB, on a
cluster of Dask with two workers and on one of Spark with a master and two workers, and how
long each takes.

    columns-engines.py [ROWS]
"""

import sys
import tempfile
import time

import numpy
import pyarrow
import pyarrow.csv

import cal_columns


def make_file(path, rows):
    rand = numpy.random.default_rng(1)
    days = numpy.datetime64("2000-01-01") + rand.integers(0, 9000, rows)
    table = pyarrow.table({"day": days, "amount": rand.integers(1, 100, rows)})
    pyarrow.csv.write_csv(table, path)


def show(name, rows, work):
    start = time.perf_counter()
    sums = work()
    seconds = time.perf_counter() - start
    print(f"{name:12} {seconds:6.2f} s {rows / seconds / 1e6:8.2f} million rows a second")
    return sums


def one_process(path):
    table = pyarrow.csv.read_csv(path)
    month = cal_columns.month_start(table["day"], "persian")
    sums = table.append_column("month", month).group_by("month").aggregate([("amount", "sum")])
    return dict(zip(sums["month"].to_pylist(), sums["amount_sum"].to_pylist()))


def in_duckdb(path):
    import duckdb

    import cal_columns.duckdb

    connection = duckdb.connect()
    cal_columns.duckdb.register(connection)
    query = "select cal_month_start(day, 'persian') as month, sum(amount) from read_csv(?) group by month"
    return dict(connection.execute(query, [path]).fetchall())


def on_dask(path, client):
    import dask.dataframe
    from distributed import progress

    import cal_columns.dask

    frame = dask.dataframe.read_csv(path, parse_dates=["day"], blocksize="4MB")
    month = cal_columns.dask.month_start(frame["day"], "persian")
    sums = client.compute(frame.amount.groupby(month).sum())
    progress(sums)
    return {day.date(): int(amount) for day, amount in sums.result().items()}


def on_spark(path, session):
    import cal_columns.spark

    frame = session.read.csv(path, header=True, schema="day date, amount long")
    month = cal_columns.spark.month_start("persian")
    return dict(frame.groupBy(month("day").alias("month")).sum("amount").collect())


def main():
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000

    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/rows.csv"
        make_file(path, rows)
        sums = show("one process", rows, lambda: one_process(path))
        assert show("DuckDB", rows, lambda: in_duckdb(path)) == sums

        from distributed import Client, LocalCluster

        with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
            assert show("Dask", rows, lambda: on_dask(path, client)) == sums

        from spark_cluster import Cluster

        with Cluster(workers=2) as cluster:
            session = cluster.connect(ui_showConsoleProgress="true", sql_shuffle_partitions="8")
            assert show("Spark", rows, lambda: on_spark(path, session)) == sums
            session.stop()


if __name__ == "__main__":
    main()
