<?php
// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints days as PHP has them: Julian Day Number, year, month, day.
//
//   php php-days.php CALENDAR FIRST LAST STEP

[, $name, $first, $last, $step] = $argv;

if (!function_exists('jdtofrench'))
  exit(77);

// Adar I has a number of its own, which common years leave out.
function place_hebrew_month($year, $month)
{
  return (7 * $year + 1) % 19 < 7 || $month < 7 ? $month : $month - 1;
}

$convert = ['french-rep' => 'jdtofrench', 'hebrew' => 'jdtojewish', 'julian' => 'jdtojulian'][$name];

for ($day = (int) $first; $day <= (int) $last; $day += (int) $step) {
  [$month, $number, $year] = array_map('intval', explode('/', $convert($day)));
  if ($name == 'hebrew')
    $month = place_hebrew_month($year, $month);
  echo "$day $year $month $number\n";
}
