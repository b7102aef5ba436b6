// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes years as the crate radnelac has them, for tests/other-years.c.
//
//   cargo init ask && cp radnelac.rs ask/src/main.rs && cd ask
//   cargo add radnelac@0.0.2 && cargo run > radnelac.txt
//
// Every day is asked for its date.  A line has a calendar, a year, the Julian Day Number of its
// first day, and the lengths of its months, those that are the same in a row as LENGTH*COUNT;
// there is one year in seven.

use radnelac::calendar::{
    CommonDate, Egyptian, Holocene, Positivist, ToFromCommonDate, Tranquility,
};
use radnelac::day_count::{BoundedDayCount, FromFixed, RataDie, ToFixed};

const STEP: usize = 7;
const RATA_DIE_0: i64 = 1721425;

fn fixed(julian_day: i64) -> radnelac::day_count::Fixed {
    RataDie::new((julian_day - RATA_DIE_0) as f64).to_fixed()
}

fn tranquil(julian_day: i64) -> CommonDate {
    Tranquility::from_fixed(fixed(julian_day)).to_common_date()
}

fn positiv(julian_day: i64) -> CommonDate {
    Positivist::from_fixed(fixed(julian_day)).to_common_date()
}

fn egyptian(julian_day: i64) -> CommonDate {
    Egyptian::from_fixed(fixed(julian_day)).to_common_date()
}

fn holocene(julian_day: i64) -> CommonDate {
    Holocene::from_fixed(fixed(julian_day)).to_common_date()
}

fn join(lengths: &[u8]) -> String {
    lengths
        .chunk_by(|a, b| a == b)
        .map(|run| match run.len() {
            1 => run[0].to_string(),
            n => format!("{}*{}", run[0], n),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

// Whether days outside months stand in the month before them, or are the last one.
fn write(name: &str, dates: fn(i64) -> CommonDate, first: i64, last_year: i32, joined: bool) {
    let mut day = first;
    let mut date = dates(day);
    let mut count = 0;

    while date.year <= last_year {
        let year = date.year;
        let first_day = day;
        let mut lengths: Vec<u8> = vec![];
        let mut month = 0;
        // A day of the month that has no number there.
        let mut unnumbered = 0;

        while date.year == year {
            let outside = date.month == 0;
            if !(outside && joined) && (lengths.is_empty() || date.month != month) {
                lengths.push(0);
                month = date.month;
                unnumbered = 0;
            }
            *lengths.last_mut().unwrap() += 1;
            if outside && joined {
                unnumbered += 1;
            } else if !outside {
                assert_eq!(date.day + unnumbered, *lengths.last().unwrap(), "{} {}", name, day);
            }
            day += 1;
            date = dates(day);
        }

        if count % STEP == 0 {
            println!("{} {} {} {}", name, year, first_day, join(&lengths));
        }
        count += 1;
    }
}

fn main() {
    println!(
        "\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# radnelac 0.0.2; by radnelac.rs."
    );
    write("tranquil", tranquil, 2440424, 1000, true);
    write("positiv", positiv, 2374480, 1000, false);
    write("egyptian", egyptian, 1448638, 3000, false);
    write("holocene", holocene, 1721426, 13000, false);
}
