# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A standalone cluster of Spark on this machine: a master and workers in processes of their own.

On many hosts the same two commands start them, one master and a worker on each host:

    spark-class org.apache.spark.deploy.master.Master --host NAME
    spark-class org.apache.spark.deploy.worker.Worker spark://NAME:7077
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time

import pyspark

HOST = "127.0.0.1"
SECONDS = 120


class Cluster:
    """Started by with, and stopped behind it; each worker has one processor."""

    def __init__(self, workers=2, memory="1g"):
        self._n_workers = workers
        self._memory = memory
        self._processes = []

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory()
        try:
            self._start("master.Master", "--host", HOST, "--port", "0", "--webui-port", "0")
            self.url = self._wait(0, r"Starting Spark master at (spark://\S+)")
            for _ in range(self._n_workers):
                self._start(
                    "worker.Worker", "--host", HOST, "--webui-port", "0", "--cores", "1", "--memory", self._memory,
                    "--work-dir", self._folder.name, self.url,
                )
            for index in range(1, self._n_workers + 1):
                self._wait(index, r"(Successfully registered) with master")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *ignored):
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
        self._folder.cleanup()

    def _get_log(self, index):
        return os.path.join(self._folder.name, f"{index}.log")

    def _start(self, name, *arguments):
        program = os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-class")
        environment = {**os.environ, "SPARK_LOCAL_IP": HOST, "SPARK_DAEMON_MEMORY": "256m", "SPARK_LOCAL_DIRS": self._folder.name}
        with open(self._get_log(len(self._processes)), "wb") as log:
            command = [program, f"org.apache.spark.deploy.{name}", *arguments]
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment)
        self._processes.append(process)

    def _wait(self, index, pattern):
        """What a process says once it is there."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end and self._processes[index].poll() is None:
            with open(self._get_log(index), encoding="utf-8", errors="replace") as log:
                found = re.search(pattern, log.read())
            if found:
                return found[1]
            time.sleep(0.2)
        with open(self._get_log(index), encoding="utf-8", errors="replace") as log:
            raise RuntimeError(f"Spark does not start: {log.read()[-2000:]}")

    def connect(self, **settings):
        """A session whose executors are on the workers."""
        from pyspark.sql import SparkSession

        os.environ["PYSPARK_PYTHON"] = sys.executable
        builder = SparkSession.builder.master(self.url)
        for name in ("host", "bindAddress"):
            builder = builder.config(f"spark.driver.{name}", HOST)
        builder = builder.config("spark.executor.memory", self._memory).config("spark.ui.port", "0")
        for name, value in settings.items():
            builder = builder.config("spark." + name.replace("_", "."), value)
        session = builder.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        return session
