# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Writes days of observances as python-holidays has them, for tests/observances.c.

    pip install --target DIRECTORY holidays==0.109
    PYTHONPATH=DIRECTORY python3 observances-holidays.py > observances-holidays.txt

Each line has the id of an observance and its days from 2000 to 2030, as far as they are
listed.
Days that a law or a rule moves away from a Sabbath are left out: the list has them unmoved.
"""

from holidays import country_holidays
from holidays.calendars.balinese_saka import _BalineseSakaLunar
from holidays.calendars.burmese import _BurmeseLunisolar
from holidays.calendars.chinese import KOREAN_CALENDAR, VIETNAMESE_CALENDAR, _ChineseLunisolar
from holidays.calendars.hebrew import _HebrewLunisolar
from holidays.calendars.hindu import _HinduLunisolar
from holidays.calendars.islamic import _IslamicLunar
from holidays.calendars.mongolian import _MongolianLunisolar
from holidays.calendars.persian import _Persian
from holidays.calendars.thai import KHMER_CALENDAR, _ThaiLunisolar
from holidays.calendars.tibetan import _TibetanLunisolar

YEARS = range(2000, 2031)

hebrew, chinese, islamic = _HebrewLunisolar(), _ChineseLunisolar(), _IslamicLunar()
korean, vietnamese = _ChineseLunisolar(KOREAN_CALENDAR), _ChineseLunisolar(VIETNAMESE_CALENDAR)
thai, khmer, burmese = _ThaiLunisolar(), _ThaiLunisolar(KHMER_CALENDAR), _BurmeseLunisolar()
hindu, persian = _HinduLunisolar(), _Persian()
tibetan, mongolian, balinese = _TibetanLunisolar(), _MongolianLunisolar(), _BalineseSakaLunar()


def list_poya(name):
    """Those that the Government of Sri Lanka has announced, of 2003 to 2026."""

    def list_days(year):
        if not 2003 <= year <= 2026:
            return []
        names = country_holidays("LK", years=year, language="en_US").items()
        return [
            (day, False)
            for day, names in names
            if any(
                n.startswith(name) and n.endswith(" Full Moon Poya Day") and not n.startswith("Day Following ")
                for n in names.split("; ")
            )
        ]

    return list_days


FUNCTIONS = {
    "nowruz": persian.new_year_date,
    "rosh-hashanah": hebrew.rosh_hashanah_date,
    "yom-kippur": hebrew.yom_kippur_date,
    "sukkot": hebrew.sukkot_date,
    "purim": hebrew.purim_date,
    "passover": hebrew.passover_date,
    "lag-baomer": hebrew.lag_baomer_date,
    "shavuot": hebrew.shavuot_date,
    "chinese-new-year": chinese.lunar_new_year_date,
    "qingming": chinese.qingming_date,
    "buddha-birthday-chinese": chinese.buddha_birthday_date,
    "dragon-boat": chinese.dragon_boat_date,
    "mid-autumn": chinese.mid_autumn_date,
    "double-ninth": chinese.double_ninth_date,
    "dongzhi": chinese.winter_solstice_date,
    "seollal": korean.lunar_new_year_date,
    "chuseok": korean.mid_autumn_date,
    "buddha-birthday-korean": korean.buddha_birthday_date,
    "tet": vietnamese.lunar_new_year_date,
    "hung-kings": vietnamese.hung_kings_date,
    "makha-bucha": thai.makha_bucha_date,
    "visakha-bucha": thai.visakha_bucha_date,
    "asalha-bucha": thai.asarnha_bucha_date,
    "khao-phansa": thai.khao_phansa_date,
    "ok-phansa": thai.ok_phansa_date,
    "loy-krathong": thai.loy_krathong_date,
    "visak-bochea": khmer.visakha_bucha_date,
    "tabaung": burmese.tabaung_full_moon_date,
    "kason": burmese.kason_full_moon_date,
    "waso": burmese.waso_full_moon_date,
    "thadingyut": burmese.thadingyut_full_moon_date,
    "tazaungdaing": burmese.tazaungmon_full_moon_date,
    "losar-bhutan": tibetan.losar_date,
    "tsagaan-sar": mongolian.tsagaan_sar_date,
    "makar-sankranti": hindu.makar_sankranti_date,
    "vasant-panchami": hindu.basant_panchami_date,
    "maha-shivaratri": hindu.maha_shivaratri_date,
    "holi": hindu.holi_date,
    "ugadi": hindu.gudi_padwa_date,
    "rama-navami": hindu.ram_navami_date,
    "mahavir-jayanti": hindu.mahavir_jayanti_date,
    "hanuman-jayanti": hindu.hanuman_jayanti_date,
    "mesha-sankranti": hindu.puthandu_date,
    "buddha-purnima": hindu.buddha_purnima_date,
    "rath-yatra": hindu.rath_yatra_date,
    "guru-purnima": hindu.guru_purnima_date,
    "raksha-bandhan": hindu.raksha_bandhan_date,
    "janmashtami": hindu.janmashtami_date,
    "ganesh-chaturthi": hindu.ganesh_chaturthi_date,
    "navaratri": hindu.sharad_navratri_date,
    "dussehra": hindu.dussehra_date,
    "karva-chauth": hindu.karwa_chauth_date,
    "diwali": hindu.diwali_india_date,
    "chhath": hindu.chhath_puja_date,
    "guru-nanak": hindu.guru_nanak_jayanti_date,
    "onam": hindu.onam_date,
    "nyepi": balinese.nyepi_date,
    "poya": list_poya(""),
    "vesak": list_poya("Vesak "),
    "poson": list_poya("Poson "),
    "ramadan": islamic.ramadan_beginning_dates,
    "eid-al-fitr": islamic.eid_al_fitr_dates,
    "eid-al-adha": islamic.eid_al_adha_dates,
    "islamic-new-year": islamic.hijri_new_year_dates,
    "ashura": islamic.ashura_dates,
    "mawlid": islamic.mawlid_dates,
}


def list_days(function):
    """The days; a function gives one, or one and whether it is an estimate, or several."""
    days = set()

    for year in YEARS:
        found = function(year)
        if found is None:
            continue
        if isinstance(found, tuple):
            found = [found]
        elif not hasattr(found, "__iter__"):
            found = [(found, False)]
        days |= {day for day, _ in found if day is not None and day.year in YEARS}

    return sorted(days)


def main():
    print(
        "# SPDX-FileCopyrightText: 2026 The Cal Authors\n"
        "# SPDX-License-Identifier: LGPL-2.1-or-later\n"
        "#\n"
        "# python-holidays 0.109; by observances-holidays.py."
    )
    for name, function in FUNCTIONS.items():
        print(name, *(day.isoformat() for day in list_days(function)))


main()
