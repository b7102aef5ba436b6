#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""All engines say the same of a long column, also if a worker is killed meanwhile.

What is not installed is skipped.  CAL_ROWS says how long it is; 300,000 rows by default.
"""

import importlib.util
import os
import pathlib
import shutil
import signal
import sys
import tempfile
import time
import unittest

for needed in ("numpy", "pandas", "pyarrow"):
    if importlib.util.find_spec(needed) is None:
        print(f"1..0 # SKIP there is no {needed}")
        sys.exit(77)

import numpy as np
import pandas
import pyarrow

import cal_columns

ROWS = int(os.environ.get("CAL_ROWS", 300000))
CALENDAR = "persian"
PARTS = 8


def make_days():
    """Days of 1600 to 2300, of which one in fifty is null."""
    rand = np.random.default_rng(20261129)
    days = rand.integers(-135000, 120000, ROWS).astype("M8[D]")
    days[rand.random(ROWS) < 0.02] = "NaT"
    return days


DAYS = make_days()
YEARS = cal_columns.fields(DAYS, CALENDAR).year
STARTS = cal_columns.month_start(DAYS, CALENDAR)


def read_parent(process):
    with open(f"/proc/{process}/stat", encoding="utf-8") as file:
        return int(file.read().rpartition(")")[2].split()[1])


class Checks(unittest.TestCase):
    def check(self, years, starts):
        """Columns as NumPy has them, years with 0 for null."""
        self.assertTrue(np.array_equal(np.asarray(years), YEARS.filled(0)))
        self.assertTrue(np.array_equal(np.asarray(starts).astype("M8[D]"), STARTS, equal_nan=True))


class EngineTest(Checks):
    def test_pandas(self):
        series = pandas.Series(DAYS.astype("M8[us]"))
        self.check(cal_columns.fields(series, CALENDAR).year.fillna(0), cal_columns.month_start(series, CALENDAR))

    def test_pyarrow(self):
        column = pyarrow.chunked_array([pyarrow.array(part) for part in np.array_split(DAYS, 7)])
        years = cal_columns.fields(column, CALENDAR).year
        self.check(years.fill_null(0).to_numpy(), cal_columns.month_start(column, CALENDAR).to_numpy())

    @unittest.skipIf(importlib.util.find_spec("polars") is None, "there is no Polars")
    def test_polars(self):
        import polars

        series = polars.Series(pyarrow.array(DAYS))
        years = cal_columns.fields(series, CALENDAR).year
        self.check(years.fill_null(0).to_numpy(), cal_columns.month_start(series, CALENDAR).to_numpy())

    @unittest.skipIf(importlib.util.find_spec("duckdb") is None, "there is no DuckDB")
    def test_duckdb(self):
        import duckdb

        import cal_columns.duckdb

        connection = duckdb.connect()
        cal_columns.duckdb.register(connection)
        connection.register("given", pyarrow.table({"i": np.arange(ROWS), "d": pyarrow.array(DAYS)}))
        rows = connection.sql(
            f"select coalesce(cal_year(d, '{CALENDAR}'), 0) y, cal_month_start(d, '{CALENDAR}') m from given order by i"
        ).fetchnumpy()
        starts = np.ma.filled(rows["m"].astype("M8[D]"), np.datetime64("NaT"))
        self.check(rows["y"], starts)


@unittest.skipIf(importlib.util.find_spec("distributed") is None, "there is no Dask")
class DaskTest(Checks):
    def setUp(self):
        import dask.dataframe
        from distributed import Client, LocalCluster

        self.cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50)
        self.client = Client(self.cluster)
        self.column = dask.dataframe.from_pandas(pandas.Series(DAYS.astype("M8[us]")), npartitions=PARTS)

    def tearDown(self):
        self.client.close()
        self.cluster.close()

    def test_columns(self):
        import cal_columns.dask

        years = cal_columns.dask.fields(self.column, CALENDAR).year.compute().fillna(0)
        self.check(years, cal_columns.dask.month_start(self.column, CALENDAR).compute())

    def test_killed(self):
        def convert(part, calendar):
            time.sleep(0.5)
            return cal_columns._field(part, calendar, 0)

        victim = next(iter(self.client.run(os.getpid).values()))
        years = self.client.compute(self.column.map_partitions(convert, CALENDAR, meta=(None, "Int32")))
        time.sleep(0.7)
        os.kill(victim, signal.SIGKILL)
        self.check(years.result(timeout=120).fillna(0), STARTS)


def kill_executor(marker):
    """Kills the executor in which this is called, once: it is the parent of what forks."""
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    os.kill(read_parent(os.getppid()), signal.SIGKILL)


@unittest.skipIf(importlib.util.find_spec("pyspark") is None, "there is no Spark")
class SparkTest(Checks):
    @classmethod
    def setUpClass(cls):
        sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "examples"))
        from spark_cluster import Cluster

        if shutil.which("java") is None:
            raise unittest.SkipTest("there is no Java")
        cls.session = cls.enterClassContext(Cluster(workers=2)).connect(ui_enabled="false")
        cls.addClassCleanup(cls.session.stop)

    def make_frame(self, folder):
        import pyarrow.parquet

        table = pyarrow.table({"i": np.arange(ROWS), "d": pyarrow.array(DAYS)})
        for part in range(PARTS):
            rows = table.slice(part * ROWS // PARTS, (part + 1) * ROWS // PARTS - part * ROWS // PARTS)
            pyarrow.parquet.write_table(rows, f"{folder}/{part}.parquet")
        return self.session.read.parquet(folder)

    def collect(self, frame, folder):
        import pyarrow.parquet

        frame.write.parquet(f"{folder}/out")
        found = pyarrow.parquet.read_table(f"{folder}/out").sort_by("i")
        self.check(found["y"].fill_null(0).to_numpy(), found["m"].to_numpy())

    def test_columns(self):
        import cal_columns.spark as spark

        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(f"{folder}/in")
            frame = self.make_frame(f"{folder}/in")
            year, month_start = spark.year(CALENDAR), spark.month_start(CALENDAR)
            self.collect(frame.select("i", year("d").alias("y"), month_start("d").alias("m")), folder)

    def test_killed(self):
        from pyspark.sql.functions import arrow_udf

        import cal_columns.spark as spark

        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(f"{folder}/in")
            frame = self.make_frame(f"{folder}/in")
            marker = f"{folder}/killed"

            def convert(column: pyarrow.Array) -> pyarrow.Array:
                kill_executor(marker)
                return cal_columns._field(column, CALENDAR, 0)

            year, month_start = arrow_udf(convert, "int"), spark.month_start(CALENDAR)
            self.collect(frame.select("i", year("d").alias("y"), month_start("d").alias("m")), folder)
            self.assertTrue(os.path.exists(marker))


if __name__ == "__main__":
    unittest.main()
