#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The help, the man page and the completions of cal-tool know the same
commands and options."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

from harness import TOOL, Skip, calendars, case, expect, main, output

SOURCES = Path(os.environ["CAL_TOOL_SRCDIR"])
BUILD = Path(os.environ["CAL_TOOL_BUILDDIR"])

MAN_PAGE = BUILD / "cal-tool.1"


def list_commands():
    """From the help; the first line of the list is indented by two."""
    text = output("--help")
    return re.findall(
        r"^  (\w+) ", text[text.index("Commands:") : text.index("Help Options:")], re.M
    )


def list_options(*command):
    return sorted(re.findall(r"^ +(?:-\w, )?(--[\w-]+)", output(*command, "--help"), re.M))


COMMANDS = list_commands()


def check_commands():
    expect(COMMANDS, ["list", "info", "convert", "month", "add", "until", "anniversary", "recur", "days",
                      "sky", "validate", "table", "doctor"])


def check_help(command):
    """Help fits a terminal, and shows usage, summary and options."""
    text = output(*command, "--help")
    expect(text.startswith(f"Usage:\n  {' '.join(['cal-tool', *command])} [OPTION…]"), True, text)
    expect([line for line in text.splitlines() if len(line) > 80], [])
    expect("--json" in text, True)
    expect(output(*command, "-h"), text)


def check_version():
    expect(re.fullmatch(r"cal-tool \d+\.\d+\.\d+\n", output("--version")) is not None, True)
    expect(output("--version").split()[1] in MAN_PAGE.read_text(), True)


def check_examples(command):
    """The examples of the help and of the man page work."""
    text = output(command, "--help") + MAN_PAGE.read_text().replace("\\-", "-")
    examples = re.findall(rf"^(?:  |\.B )cal-tool ({command}(?: [^\[\n]*)?)$", text, re.M)
    # Where the files are that some name.
    for example in examples:
        example, lines, _ = example.partition(" <")
        output(*shlex.split(example), cwd=SOURCES.parents[1] / "examples", input="today\n" if lines else "")
    expect(command in ("list", "info", "doctor") or len(examples) > 0, True)


def check_page():
    """The commands of the page in the documentation work, and all commands are named there."""
    text = (SOURCES.parents[1] / "docs" / "command-line.md").read_text()
    blocks = re.findall(r"^```sh\n(.*?)^```$", text, re.M | re.S)
    for line in "".join(blocks).splitlines():
        example, lines, _ = line.partition(" <")
        tool, *arguments = shlex.split(example)
        expect(tool, "cal-tool")
        expect(output(*arguments, input="today\n" if lines else "") != "", True, line)
    table = re.findall(r"^\| (`.*?`) \|", text, re.M)
    expect(sorted(re.findall(r"`([\w]+)`", "".join(table))), sorted(COMMANDS))


case("/tool/documents/commands", check_commands)
case("/tool/documents/version", check_version)
case("/tool/documents/page", check_page)
for command in [], *([command] for command in COMMANDS):
    case(f"/tool/documents/help/{' '.join(command)}", check_help, command)
for command in COMMANDS:
    case(f"/tool/documents/examples/{command}", check_examples, command)

# --- Man page ---


def read_sections():
    """The parts of the man page, by command; "" for what all share."""
    text = MAN_PAGE.read_text().replace("\\-", "-")
    parts = re.split(r"^\.SS (\w+).*$", text[text.index(".SH COMMANDS") :], flags=re.M)
    sections = dict(zip(parts[1::2], parts[2::2]))
    last = list(sections)[-1]
    sections[last], shared = sections[last].split(".SH ", 1)
    return sections, shared


def check_man_page():
    sections, shared = read_sections()
    expect(list(sections), COMMANDS)
    for command, section in sections.items():
        documented = set(re.findall(r"--[\w-]+", section + shared))
        missing = set(list_options(command)) - documented
        expect(missing, set(), command)
        expect(set(re.findall(r"--[\w-]+", section)) - set(list_options(command)), set(), command)
    expect(set(list_options()) - set(re.findall(r"--[\w-]+", shared)), set())


def check_man_warnings():
    if not shutil.which("man"):
        raise Skip("man is not here")
    process = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", MAN_PAGE],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "MANROFFSEQ": "", "MANWIDTH": "80"},
        check=False,
    )
    expect(process.stderr.decode(), "")
    expect(process.returncode, 0)


case("/tool/documents/man/options", check_man_page)
case("/tool/documents/man/warnings", check_man_warnings)

# --- Completion ---


def complete(*words):
    """What bash offers for the last of the words."""
    script = (
        'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
        '_cal_tool; ((${#COMPREPLY[@]} == 0)) || printf "%s\\n" "${COMPREPLY[@]}"'
    )
    process = subprocess.run(
        ["bash", "--norc", "-c", script, "bash", SOURCES / "cal-tool.bash", TOOL, *words],
        capture_output=True,
        check=False,
    )
    expect(process.stderr.decode(), "", words)
    return process.stdout.decode().split()


def need_bash():
    if not shutil.which("bash"):
        raise Skip("bash is not here")


def check_bash_options():
    need_bash()
    expect(complete(""), COMMANDS)
    expect(sorted(complete("--")), sorted(list_options()))
    for command in COMMANDS:
        expect(complete(command[:2]), [command])
        expect(sorted(complete(command, "--")), list_options(command))
        expect(sorted(complete("--json", command, "--")), list_options(command))


def check_bash_values():
    need_bash()
    ids = calendars()
    for words in (
        ["info", ""],
        ["month", ""],
        ["month", "--with", ""],
        ["month", "-w", ""],
        ["convert", "--from", ""],
        ["convert", "today", "--from", "="],
        ["convert", "today", "-f", ""],
        ["--locale", "=", "de", "info", ""],
        ["-L", "de", "info", ""],
    ):
        expect(complete(*words), ids, words)
    for words in ["validate", ""], ["convert", "--to", ""], ["convert", "-t", ""]:
        expect(complete(*words), ids + ["all"], words)
    expect(complete("anniversary", "--with", "persian,copt"), ["persian,coptic"])
    expect(complete("anniversary", "--rule", "hebrew-y"), ["hebrew-yahrzeit"])
    expect(complete("anniversary", "--count", ""), [])
    expect(complete("convert", "--format", "p"), ["plain"])
    expect(complete("convert", "--to", "=", "greg"), ["gregory"])
    expect(complete("convert", "--to", "julian,greg"), ["julian,gregory"])
    expect(complete("validate", "a,b,greg"), ["a,b,gregory"])
    expect(complete("convert", "t"), ["today"])
    expect(complete("month", "--first-weekday", "s"), ["saturday", "sunday"])
    expect(complete("validate", "--from-day", ""), ["today"])
    expect(complete("info", "--year", ""), [])
    expect(complete("info", "--locale", "no-such"), [])
    expect(complete("nosuch", ""), [])
    expect(complete("list", ""), [])


def check_zsh_options():
    """Each command's part names its options; zsh itself is not needed."""
    text = (SOURCES / "_cal-tool").read_text()
    common = text[text.index("common=(") : text.index("commands=(")]
    for command in COMMANDS:
        start = text.index(f"\n        {command})\n")
        part = text[start : text.index(";;", start)]
        offered = set(re.findall(r"(?:^|[{,'\])])(--[\w-]+)", part + common, re.M))
        expect(offered & set(list_options(command)), set(list_options(command)), command)
        expect(re.search(rf"'{command}:", text) is not None, True, command)


def check_zsh_syntax():
    if not shutil.which("zsh"):
        raise Skip("zsh is not here")
    subprocess.run(["zsh", "-n", SOURCES / "_cal-tool"], check=True)


def check_fish_options():
    """Each command has a line for each of its options, the short ones as well."""
    lines = (SOURCES / "cal-tool.fish").read_text().splitlines()
    shared = [line for line in lines if "--condition" not in line]
    for command in COMMANDS:
        own = [line for line in lines if f"__fish_seen_subcommand_from {command}'" in line]
        expect(any(f" --arguments {command} --desc" in line for line in lines), True, command)
        text = output(command, "--help")
        for short, name in re.findall(r"^ +(?:-(\w), )?--([\w-]+)", text, re.M):
            wanted = f"--short-option {short} --long-option {name} " if short else f"--long-option {name} "
            expect(sum(wanted in line for line in own + shared), 1, (command, name))
        offered = set(re.findall(r"--long-option ([\w-]+)", "\n".join(own)))
        expect({f"--{name}" for name in offered} - set(list_options(command)), set(), command)
    expect(any("--long-option version" in line for line in lines), True)


def check_fish_syntax():
    if not shutil.which("fish"):
        raise Skip("fish is not here")
    subprocess.run(["fish", "--no-execute", SOURCES / "cal-tool.fish"], check=True)


case("/tool/documents/bash/options", check_bash_options)
case("/tool/documents/bash/values", check_bash_values)
case("/tool/documents/zsh/options", check_zsh_options)
case("/tool/documents/zsh/syntax", check_zsh_syntax)
case("/tool/documents/fish/options", check_fish_options)
case("/tool/documents/fish/syntax", check_fish_syntax)

main()
