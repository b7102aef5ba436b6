// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes how well the young Moon can be seen by the formulas of B. D. Yallop and M. Sh. Odeh from the
// Writes how well the young Moon can be seen by the formulas of B. D. Yallop and M. Sh. Odeh, from the
// places of the Sun and the Moon that astronomy-engine (MIT) has, for tests/crescent-made.c.
//
//   npm install astronomy-engine@2.1.19
//   node crescents.mjs > crescents.txt

import {
  AngleBetween, Body, Equator, EquatorFromVector, GeoVector, Horizon, MakeTime, MoonPhase, Observer,
  RotateVector, Rotation_EQJ_EQD, SearchMoonPhase, SearchRiseSet,
} from 'astronomy-engine';

// Degrees north and east; all at the sea.
const PLACES = [[21.4225, 39.8262], [-33.93, 18.42], [51.4779, 0], [-6.2, 106.8], [64.15, -21.94]];

const J2000 = 2451545;
const KM = 149597870.7;
const DEGREE = Math.PI / 180;
const sine = (degrees) => Math.sin(degrees * DEGREE);
const cosine = (degrees) => Math.cos(degrees * DEGREE);

const least = (arc, width) => arc - 6.3226 * width + 0.7319 * width ** 2 - 0.1018 * width ** 3;

// Without refraction, seen from the place; and the distance in kilometres.
function look(body, time, observer) {
  const at = Equator(body, time, observer, true, true);
  return { ...Horizon(time, observer, at.ra, at.dec, null), distance: at.dist * KM, vec: at.vec };
}

// The altitude that a direction from the centre of the Earth has above the horizon of a place.
function geocentricAltitude(vector, time, observer) {
  const at = EquatorFromVector(RotateVector(Rotation_EQJ_EQD(time), vector));
  return Horizon(time, observer, at.ra, at.dec, null).altitude;
}

function assess(observer, day) {
  const noon = MakeTime(day - observer.longitude / 360 - J2000);
  const sunset = SearchRiseSet(Body.Sun, observer, -1, noon, 0.6);
  const moonset = sunset && SearchRiseSet(Body.Moon, observer, -1, sunset, 0.4);
  if (!moonset)
    return null;

  const time = sunset.AddDays((moonset.ut - sunset.ut) * 4 / 9);
  if (MoonPhase(time) > 90)
    return null;

  const sun = look(Body.Sun, time, observer), moon = look(Body.Moon, time, observer);
  const centre = GeoVector(Body.Moon, time, true);
  const light = AngleBetween(centre, GeoVector(Body.Sun, time, true));
  const altitude = geocentricAltitude(centre, time, observer);
  const parallax = Math.asin(6378.137 / (centre.Length() * KM)) / DEGREE;

  const near = 60 * 0.27245 * parallax * (1 + sine(altitude) * sine(parallax));
  const q = (altitude - sun.altitude - least(11.8371, near * (1 - cosine(light)))) / 10;

  const seen = 60 * 0.27245 * Math.asin(6378.137 / moon.distance) / DEGREE;
  const v = moon.altitude - sun.altitude - least(7.1651, seen * (1 - cosine(AngleBetween(sun.vec, moon.vec))));

  return [q.toFixed(4), v.toFixed(4)];
}

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Places of the Sun and the Moon of astronomy-engine 2.1.19; by crescents.mjs: degrees north and east,
# a Julian Day Number, and Yallop's q and Odeh's V in the evening of that day, if the Moon is past
# conjunction and sets after the Sun.`);

for (const [north, east] of PLACES) {
  const observer = new Observer(north, east, 0);
  for (let start = 2433283; start < 2469807; start += 641) {
    const moon = SearchMoonPhase(0, MakeTime(start - J2000), 40);
    const first = Math.round(moon.ut + east / 360) + J2000;
    for (let day = first; day < first + 3; day++)
      console.log([north, east, day, ...(assess(observer, day) ?? ['none', 'none'])].join(' '));
  }
}
