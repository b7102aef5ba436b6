#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What cal-tool says of its arguments: whatever characters they have, nothing
invisible and no control character reaches the terminal."""

import re
import unicodedata

from harness import case, expect, main, run

# Control, format, private and unassigned characters, line breaks and spaces.
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}

NASTY = [
    *"\x01\x07\x08\t\n\r\x1b\x7f\x85\x9b",
    *"\xa0\xad\u034f\u061c\u115f\u17b4\u180b\u180e\u2003",
    *"\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f",
    *"\u2060\u2066\u2067\u2068\u2069\u2800\u3000\u3164\ue000\ufe0f\ufeff\uffa0\uffff",
    *"\U000e0001\U000e0061\U000e0100\U000f0000",
]
# Without UTF-8: lone, cut off, overlong, and a surrogate.
BYTES = [b"\xff", b"\x80", b"\xe2\x80", b"\xc0\x9b", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"]

# Each place for text from outside, marked with an @; a date there is none.
ARGUMENTS = [
    ["@"],
    ["--@"],
    ["-@"],
    ["--locale", "@", "list"],
    ["list", "@"],
    ["list", "--@"],
    ["list", "-@"],
    ["list", "--locale", "@"],
    ["list", "--locale=en@"],
    ["info", "@"],
    ["info", "gregory", "@"],
    ["info", "gregory", "--year", "@"],
    ["convert", "@"],
    ["convert", "today", "@"],
    ["convert", "2026-11-22[u-ca=@]"],
    ["convert", "5787-M03-12@[u-ca=hebrew]"],
    ["convert", "--from", "@", "2026-11-22"],
    ["convert", "--from", "hebrew", "@"],
    ["convert", "--to", "@", "today"],
    ["convert", "--to", "gregory,@", "today"],
    ["convert", "jdn:@"],
    ["convert", "2026-11-22", "--locale", "fa-IR@"],
    ["month", "@"],
    ["month", "gregory", "@"],
    ["month", "2026", "@"],
    ["month", "2026", "M@"],
    ["month", "2026", "11", "@"],
    ["month", "gregory", "2026", "11", "@"],
    ["month", "--with", "@"],
    ["month", "--first-weekday", "@"],
    ["add", "@", "P1D"],
    ["add", "today", "@"],
    ["add", "today", "P1@"],
    ["add", "today", "P1D", "--from", "@"],
    ["add", "today", "P1D", "--in", "@"],
    ["convert", "today", "@", "--locale", "de"],
    ["anniversary", "@"],
    ["anniversary", "today", "--rule", "@"],
    ["until", "@", "today"],
    ["until", "today", "@"],
    ["until", "today", "today", "--largest", "@"],
    ["until", "today", "today", "--from", "@"],
    ["validate", "@"],
    ["validate", "gregory", "@"],
    ["validate", "gregory", "--from-day", "@"],
    ["validate", "gregory", "--to-day", "@"],
    ["validate", "gregory", "--from-year", "@"],
    ["validate", "gregory", "--to-year", "@"],
]


def show(nasty):
    if isinstance(nasty, bytes):
        return "".join(f"<0x{byte:02X}>" for byte in nasty)
    return f"<U+{ord(nasty):04X}>"


def check_line(result):
    expect(result.status in (1, 2), True, result.err)
    expect(result.out, "")
    expect(result.err.startswith("cal-tool: "), True, result.err)
    expect(result.err[-1], "\n")
    for character in result.err[:-1]:
        hidden = unicodedata.category(character) in HIDDEN and character != " "
        expect(hidden or character in NASTY, False, ascii(result.err))
    expect(len(result.err.encode()) < 2000, True, "the line is short")


def check_all(arguments, before, after):
    """Some of them at a time, so that none is beyond what is quoted."""
    for nasties in *(NASTY[i : i + 16] for i in range(0, len(NASTY), 16)), BYTES:
        encoded = [n if isinstance(n, bytes) else n.encode() for n in nasties]
        text = before + b"a".join(encoded) + after
        result = run(*(a.encode().replace(b"@", text) for a in arguments))
        check_line(result)
        for nasty in nasties:
            expect(show(nasty) in result.err, True, (show(nasty), result.err))


for arguments in ARGUMENTS:
    for before, after in (b"", b"xy"), (b"x", b"y"), (b"xy", b""):
        place = f"{before.decode()}@{after.decode()}"
        shown = " ".join(arguments).replace("@", place)
        case(f"/tool/messages/{shown}", check_all, arguments, before, after)

# --- How it is shown ---


def check_position():
    result = run("add", "today", "P1Y\u202e")
    expect(result.err, "cal-tool: character 4 of “P1Y<U+202E>” is “<U+202E>”, where a digit is expected\n")


def check_persian():
    """In Persian the non-joiner is an ordinary letter, and is shown as others."""
    result = run("convert", "سه\u200cشنبه")
    expect("“سه<U+200C>شنبه” is not a date" in result.err, True, result.err)


def check_visible():
    """What can be seen stays as it is."""
    for text in "é", "e\u0301", "ヘブライ", "🌒", "\\x1b\\033", "<U+200C>", "“”", "%s%n":
        result = run("info", text)
        expect(f"there is no calendar “{text}”; " in result.err, True, result.err)


def check_long():
    """Long text is cut between characters, and never within <U+200C>."""
    for nasty in *"x\n\u200c\U000e0001", b"\xff", "é":
        encoded = nasty if isinstance(nasty, bytes) else nasty.encode()
        for padding in range(0, 12, 3):
            for option in b"", b"--":
                result = run("convert", option + b"p" * padding + encoded * 10000)
                check_line(result)
                expect("…" in result.err, True, result.err)
                expect(re.sub(r"<(U\+[0-9A-F]{4,6}|0x[0-9A-F]{2})>", "", result.err).count("<"), 0)
                # Whatever was wrong is said all the same.
                expect("is not a date; " in result.err or "see “cal-tool " in result.err, True)


def check_ascii():
    """A terminal without UTF-8 gets ASCII."""
    for arguments in ["convert", "a\u202eb\x9bé"], ["--a\u202eb\x9bé"]:
        result = run(*arguments, env={"LC_ALL": "C"})
        check_line(result)
        expect(result.err.isascii(), True, result.err)
        expect("a<U+202E>b<U+009B>" in result.err, True, result.err)


case("/tool/messages/position", check_position)
case("/tool/messages/persian", check_persian)
case("/tool/messages/visible", check_visible)
case("/tool/messages/long", check_long)
case("/tool/messages/ascii", check_ascii)

main()
