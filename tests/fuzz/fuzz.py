#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Runs the fuzzers of a build that has the option “fuzzing”.

What a fuzzer finds out stays in FOLDER/fuzz/FAMILY, so that the next run goes on from there.
With --keep the least of it that reaches as much becomes the corpus that tests replay.
"""

import argparse
import base64
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FAMILIES = sorted(path.name for path in (HERE / 'corpus').iterdir())
HEAD = """# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Inputs in base 64, one a line, which tests/fuzz/fuzz.py --keep has left.
"""

ENVIRONMENT = {
    **os.environ,
    'ASAN_OPTIONS': 'detect_leaks=1:strict_string_checks=1',
    'UBSAN_OPTIONS': 'halt_on_error=1:print_stacktrace=1',
    'G_SLICE': 'always-malloc',
    'LC_ALL': 'C.UTF-8',
    'TZ': 'UTC',
}


def get_processor_time():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


class Family:
    def __init__(self, build, name):
        self.name = name
        self.program = build / 'tests' / 'fuzz' / f'fuzz-{name}'
        self.folder = build / 'fuzz' / name
        self.failures = build / 'fuzz' / f'{name}-failures'
        self.slow = build / 'fuzz' / f'{name}-slow'
        self.kept = HERE / 'corpus' / name

    def unpack(self):
        for folder in self.folder, self.failures, self.slow:
            folder.mkdir(parents=True, exist_ok=True)

        for number, line in enumerate(self.kept.read_text().splitlines()):
            if line and not line.startswith('#'):
                (self.folder / f'kept-{number}').write_bytes(base64.b64decode(line))

    def run(self, *arguments):
        environment = {**ENVIRONMENT, 'CAL_FUZZ_SLOW': str(self.slow)}
        return subprocess.run([self.program, *arguments], env=environment, errors='replace', text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)

    def fuzz(self, seconds):
        """Whether nothing was found, and one per cent of the inputs was accepted."""
        start, used = time.monotonic(), get_processor_time()
        # The limit of memory and the time of one input are those of sanitizers on a busy machine.
        result = self.run(self.folder, f'-max_total_time={seconds}', '-max_len=512', '-len_control=0',
                          '-timeout=60', '-rss_limit_mb=4096', f'-artifact_prefix={self.failures}/')
        said = re.search(r'# (\d+) of (\d+) inputs accepted; the slowest took ([0-9.]+) ms', result.stdout)

        if result.returncode != 0 or said is None:
            print('\n'.join(line for line in result.stdout.splitlines() if 'NEW' not in line and 'REDUCE' not in line))
            print(f'fuzz {self.name}: failed after {time.monotonic() - start:.0f} s; see {self.failures}')
            return False

        accepted, n = int(said[1]), int(said[2])
        print(f'fuzz {self.name}: {n} inputs in {time.monotonic() - start:.0f} s ({get_processor_time() - used:.0f} s of the '
              f'processor), {100 * accepted / n:.1f} % accepted; the slowest took {said[3]} ms under sanitizers')
        return accepted * 100 >= n

    def keep(self):
        least = self.folder.with_name(f'{self.name}-least')
        shutil.rmtree(least, ignore_errors=True)
        least.mkdir()
        result = self.run('-set_cover_merge=1', '-use_counters=0', '-max_len=512', least, self.folder)

        if result.returncode != 0:
            print(result.stdout)
            return False

        inputs = sorted((path.read_bytes() for path in least.iterdir()), key=lambda data: (len(data), data))
        self.kept.write_text(HEAD + ''.join(base64.b64encode(data).decode() + '\n' for data in inputs))
        print(f'fuzz {self.name}: kept {len(inputs)} inputs, {self.kept.stat().st_size} bytes')
        return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--seconds', type=int, default=600, help='how long each family takes; 0: only replay')
    parser.add_argument('--keep', action='store_true', help='make the corpus of the tests anew')
    parser.add_argument('build', type=pathlib.Path, metavar='FOLDER')
    parser.add_argument('families', nargs='*', metavar='FAMILY', help=f'one of {", ".join(FAMILIES)}; by default all')
    arguments = parser.parse_args()
    unknown = set(arguments.families) - set(FAMILIES)

    if unknown:
        parser.error(f'there is no family {", ".join(sorted(unknown))}; there are {", ".join(FAMILIES)}')

    good = True

    for name in arguments.families or FAMILIES:
        family = Family(arguments.build.resolve(), name)
        family.unpack()
        good = (arguments.seconds == 0 or family.fuzz(arguments.seconds)) and good
        good = (not arguments.keep or family.keep()) and good

    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())
