// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Says what chrono-node and hebcal make of the texts of reading-corpus.tsv and
// reading-more.tsv, in the form that reading-peers.py explains.
//
//   npm install chrono-node@2.10.3 @hebcal/core@6.9.3
//   TZ=UTC node reading-peers.mjs >> reading-peers.txt
//
// Chrono gets the language and Gregorian dates only; an answer is what it reads of the whole
// text, with a day, a month and a year that it is sure of.  Hebcal gets the Hebrew
// dates in Hebrew: it has no parser for other languages.

import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { HDate } from '@hebcal/core';

const FOLDER = new URL('.', import.meta.url);
const LISTS = ['reading-corpus', 'reading-more'];
const REFERENCE = new Date(Date.UTC(2026, 10, 28, 12));

const rows = (name) =>
  readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8').split('\n')
    .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));

const pad = (number, width) => String(number).padStart(width, '0');

const iso = (year, month, day) =>
  `${year < 0 ? '-' : ''}${pad(Math.abs(year), year < 0 ? 6 : 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function parserOf(locale) {
  const [language] = locale.split('-');

  if (language === 'zh')
    return /Hant|TW|HK/.test(locale) ? chrono.zh.hant.casual : chrono.zh.hans.casual;
  if (language === 'en')
    return /GB|IN|IE/.test(locale) ? chrono.en.GB : chrono.en.casual;
  return chrono[language]?.casual ?? null;
}

function askChrono([calendar, locale, text]) {
  const parser = parserOf(locale);

  if ((calendar !== 'gregory' && calendar !== 'iso8601') || parser === null)
    return null;
  const [result, ...others] = parser.parse(text, REFERENCE);

  if (!result || others.length > 0 || result.end || result.text.length !== text.length)
    return null;
  const { start } = result;

  if (!['day', 'month', 'year'].every((part) => start.isCertain(part)))
    return null;
  return iso(start.get('year'), start.get('month'), start.get('day'));
}

function askHebcal([calendar, locale, text]) {
  if (calendar !== 'hebrew' || locale !== 'he')
    return null;
  try {
    const date = HDate.fromGematriyaString(text).greg();
    return iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
  } catch {
    return null;
  }
}

function write(program, ask, name) {
  console.log(`\n# ${program} ${name}`);
  rows(name).forEach((row, index) => {
    const answer = ask(row);

    if (answer !== null)
      console.log(`${index + 1}\t${answer}`);
  });
}

for (const name of LISTS)
  write('chrono-node 2.10.3', askChrono, name);
for (const name of LISTS)
  write('hebcal 6.9.3', askHebcal, name);
