# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""What spellings.py --check asks the library, through introspection."""

import re

import gi

gi.require_version("Cal", "1.0")
from gi.repository import Cal

# One calendar for each row of names, and the years in which it has all months.
CALENDARS = {
    "gregorian": ("gregory", (2026,)),
    "hebrew": ("hebrew", (5784, 5785)),
    "islamic": ("islamic-civil", (1448,)),
    "persian": ("persian", (1405,)),
    "ethiopic": ("ethiopic", (2019,)),
    "coptic": ("coptic", (1743,)),
    "indian": ("indian", (1948,)),
    "burmese": ("burmese", (1386,)),
    "chinese": ("chinese", (2024,)),
    "japanese": ("japanese", (2026,)),
    "roc": ("roc", (2026,)),
    "buddhist": ("buddhist", (2026,)),
    "french-rep": ("french-rep", (235,)),
}
# In which languages the rows for all in Latin letters are looked at.
LATIN = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "id", "ms", "sv", "vi", "ha", "so", "uz", "az")

WIDTHS = (Cal.NameWidth.WIDE, Cal.NameWidth.ABBREVIATED)
CONTEXTS = (Cal.NameContext.FORMAT, Cal.NameContext.STANDALONE)


def list_locales(language):
    """The locales of a language, whatever the script and the territory."""
    if language == "und_Latn":
        return LATIN
    territories = {
        "ar": "AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE",
        "de": "AT BE CH IT LI LU", "en": "AU BE CA GB IE IN NZ ZA ZW SG HK", "es": "AR BO CL CO CR DO EC MX PE PY US UY VE",
        "fa": "AF", "fr": "BE CA CH MA DZ", "id": "", "it": "CH", "ms": "BN SG ID", "nl": "BE SR",
        "pt": "AO BR CH MZ PT", "ps": "PK", "ti": "ER", "ur": "IN", "zh": "CN HK MO SG TW", "bn": "IN", "ha": "GH NE",
        "ko": "KP", "ru": "BY KZ KG MD UA", "sv": "AX FI", "ro": "MD", "el": "CY", "tr": "CY",
    }
    return [language] + [f"{language}-{t}" for t in territories.get(language, "").split()]


def list_names(backend, years, kind, locale):
    """Names of one kind with their codes, and how they are meant."""
    if kind == "weekday":
        for day in range(1, 8):
            for width in (*WIDTHS, Cal.NameWidth.SHORT):
                for context in CONTEXTS:
                    yield backend.get_weekday_name(locale, day, width, context), str(day)
    elif kind == "era":
        for era in backend.get_eras():
            for width in WIDTHS:
                yield backend.get_era_name(locale, era.get_code(), width), era.get_code()
    else:
        for year in years:
            for month in range(1, backend.get_months_in_year(year) + 1):
                code = backend.get_month_code(year, month)
                for width in WIDTHS:
                    for context in CONTEXTS:
                        yield backend.get_month_name(locale, year, month, width, context), code


def space(text):
    """Where words are parted; “Rabi I” is not “Rab. II”."""
    return [len(re.sub("['ʻʼ’]", "", word)) for word in re.split("[ .-]+", text) if word]


def check(rows, squeeze):
    faults = []

    for row in rows:
        if row.kind not in ("month", "weekday", "era"):
            continue
        name, years = CALENDARS["gregorian" if row.calendar == "-" else row.calendar]
        backend = Cal.Backend.lookup(name)
        known = {}
        for locale in list_locales(row.language):
            for written, code in list_names(backend, years, row.kind, locale.replace("_", "-")):
                known.setdefault(squeeze(written), {}).setdefault(code, (written, locale))
        for spelling in row.spellings:
            for code, (written, locale) in known.get(squeeze(spelling), {}).items():
                if code != row.code and space(spelling) == space(written):
                    faults.append(f"{row.line}: “{spelling}” is {code} in {locale}")
        if row.language != "und_Latn" and all(
            row.code in known.get(squeeze(s), {}) for s in row.spellings
        ) and len(list_locales(row.language)) == 1:
            faults.append(f"{row.line}: CLDR has all spellings of this row")

    return faults
