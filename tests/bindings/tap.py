# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The Test Anything Protocol for tests in Python, so that each counts, and each
that is skipped."""

import sys
import traceback
import unittest


class Result(unittest.TestResult):
    """Says of each test what came of it."""

    def __init__(self):
        super().__init__()
        self.failed = False
        self.forget()

    def forget(self):
        self.faults = []
        self.why_not = None

    def startTest(self, test):
        super().startTest(test)
        self.forget()

    def addSubTest(self, test, subtest, err):
        if err:
            self.add_fault(subtest, err)

    def add_fault(self, test, err):
        self.faults.append(f"{test}\n{''.join(traceback.format_exception(*err))}")
        # What fails beside a test, as does the beginning of a class, is none.
        if not isinstance(test, unittest.TestCase):
            self.testsRun += 1
            self.report(test)

    addError = addFailure = add_fault

    def addUnexpectedSuccess(self, test):
        self.faults.append("this was expected to fail")

    def addSkip(self, test, reason):
        self.why_not = reason

    def stopTest(self, test):
        super().stopTest(test)
        self.report(test)

    def report(self, test):
        skip = f" # SKIP {self.why_not}" if self.why_not else ""
        print(f"{'not ok' if self.faults else 'ok'} {self.testsRun} - {test.id()}{skip}")
        for line in "\n".join(self.faults).splitlines():
            print(f"# {line}")
        sys.stdout.flush()
        self.failed = self.failed or bool(self.faults)
        self.forget()


def main():
    """Runs the tests of the program."""
    result = Result()
    unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]).run(result)
    print(f"1..{result.testsRun}")
    sys.exit(result.failed)
