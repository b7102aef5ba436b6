# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""A private server of PostgreSQL, and what talks to it."""

import atexit
import os
import shutil
import subprocess
import tempfile


class Failure(Exception):
    """What the server said, with its SQLSTATE."""

    def __init__(self, text):
        super().__init__(text)
        self.text = text
        self.state = text.split("ERROR:  ", 1)[1][:5] if "ERROR:  " in text else None


class Server:
    """Lives in a folder of its own, which is gone with it, and both are with the program."""

    def __init__(self, script, files):
        self.script = script
        self.folder = tempfile.mkdtemp(prefix="cal-sql-")
        atexit.register(self.stop)
        output = subprocess.run(
            [script, "start", self.folder, *files], check=True, encoding="utf-8", stdout=subprocess.PIPE
        ).stdout
        self.environment = {**os.environ, "PGCLIENTENCODING": "UTF8", "LC_ALL": "C.UTF-8"}
        for line in output.splitlines():
            name, _, value = line.partition("=")
            self.environment[name] = value
        self.programs = self.environment["PGBIN"]

    def stop(self):
        atexit.unregister(self.stop)
        if os.path.exists(f"{self.folder}/data/postmaster.pid"):
            subprocess.run([self.script, "stop", self.folder], check=False)
        shutil.rmtree(self.folder)

    def call(self, program, *arguments, text=None, check=True):
        return subprocess.run(
            [f"{self.programs}/{program}", *arguments],
            capture_output=True,
            check=check,
            encoding="utf-8",
            env=self.environment,
            errors="surrogateescape",
            input=text,
        )

    def list_arguments(self, database):
        return ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose", "-d", database]

    def ask(self, sql, database="postgres"):
        """The rows, with “|” between the values."""
        result = self.call("psql", *self.list_arguments(database), text=sql, check=False)
        if result.returncode != 0:
            raise Failure(result.stderr)
        return result.stdout.rstrip("\n")

    def create(self, name, encoding="UTF8", extension="cal"):
        self.ask(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING '{encoding}' LOCALE 'C'")
        if extension:
            self.ask(f"CREATE EXTENSION {extension}", name)


class Session:
    """A connection that stays open from one question to the next."""

    END = "-- end of answer --"

    def __init__(self, server, database="postgres"):
        self.psql = subprocess.Popen(
            [f"{server.programs}/psql", *server.list_arguments(database), "-v", "ON_ERROR_STOP=0"],
            encoding="utf-8",
            env=server.environment,
            stderr=subprocess.STDOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.pid = int(self.ask("SELECT pg_backend_pid()"))

    def send(self, sql):
        self.psql.stdin.write(f"{sql}\n;\n\\echo {self.END}\n")
        self.psql.stdin.flush()

    def read(self):
        """The answer to what was sent."""
        lines = []
        for line in self.psql.stdout:
            if line.rstrip("\n") == self.END:
                break
            lines.append(line)
        return "".join(lines).rstrip("\n")

    def ask(self, sql):
        self.send(sql)
        return self.read()

    def measure(self):
        """The private memory of the process at the other end, in KiB."""
        with open(f"/proc/{self.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("RssAnon:"))

    def close(self):
        self.psql.stdin.close()
        self.psql.wait()
        self.psql.stdout.close()
