/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names that are still wrong, placeholders or in a foreign script in CLDR 48.
 *
 * Each row says what is wrong and where the name is from.  “CLDR” as a source means
 * another place of the same data in the same language.  Where no name is known, numbers
 * or the English names of the rule stand.
 */

#include "config.h"

#include "cal-icu-mended-private.h"

const CalMendRow cal_icu_mended_own[] = {
  /* The name of the Ethiopian era.  “As the Europeans count”, with its abbreviation: the
   * article of that name in the Amharic Wikipedia. */
  { "am", "gregorian", CAL_MEND_SECOND_ERA, "እንደ አውሮፓውያን አቆጣጠር|እ.ኤ.አ.|እ.ኤ.አ." },
  /* English abbreviations.  CLDR: the wide names. */
  { "am", "islamic", CAL_MEND_ABBREVIATED,
    "ሙሀረም|ሳፈር|ረቢዑል አወል|ረቢዑል አኺር|ጀማደል አወል|ጀማደል አኺር|ረጀብ|ሻእባን|ረመዳን|ሸዋል|ዙልቂዳህ|ዙልሂጃህ" },
  /* No name.  CLDR: the calendar and the country, as in Russian. */
  { "am", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "የሂጅራ የቀን አቆጣጠር (ሳውድአረቢያ)" },

  /* Misspelt beyond recognition: Tir as “tar”, Aban as “Ayan”.  As Arabic writes them in
   * Iran; the calendar of persian-calendar on GitHub, Language.kt. */
  { "ar", "persian", CAL_MEND_MONTHS,
    "فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|مهر|آبان|آذر|دي|بهمن|إسفند" },
  /* The last letter is cut off.  CLDR: the name of the Republic. */
  { "ar", "roc", CAL_MEND_SECOND_ERA, "جمهورية الصين|جمهورية الصين|جمهورية الصين" },
  /* No name.  CLDR: “before”, as of the Gregorian era, and the name of the Republic. */
  { "ar", "roc", CAL_MEND_FIRST_ERA, "قبل جمهورية الصين|قبل جمهورية الصين|قبل جمهورية الصين" },

  /* English abbreviations.  CLDR: the wide names. */
  { "bg", "islamic", CAL_MEND_ABBREVIATED,
    "мухарам|сафар|раби-1|раби-2|джумада-1|джумада-2|раджаб|шабан|рамазан|Шавал|Дхул-Каада|Дхул-хиджа" },

  /* “Era”, of no calendar.  What Bangladeshi calendars write behind the year: banglay.info
   * and bangladatetoday.com. */
  { "bn", "islamic", CAL_MEND_FIRST_ERA, "হিজরি|হিজরি|হিজরি" },

  /* Azar is called “market” or “Sept.”; now as its sound is written. */
  { "bn", "persian", CAL_MEND_MONTHS, "||||||||আজার" },
  /* ISO 861.  CLDR: the name in bn-IN. */
  { "bn", "iso8601", CAL_MEND_DISPLAY_NAME, "ISO-8601 ক্যালেন্ডার" },
  /* English abbreviations.  CLDR: the wide names. */
  { "ccp", "islamic", CAL_MEND_ABBREVIATED,
    "𑄟𑄧𑄦𑄧𑄢𑄧𑄟𑄴|𑄥𑄧𑄜𑄢𑄴|𑄢𑄧𑄝𑄨𑄅𑄣𑄴 𑄃𑄃𑄪𑄠𑄣𑄴|𑄢𑄧𑄝𑄨𑄅𑄥𑄴 𑄥𑄚𑄨|𑄎𑄧𑄟𑄘𑄨𑄅𑄣𑄴 𑄃𑄃𑄪𑄠𑄣𑄴|𑄎𑄧𑄟𑄘𑄨𑄅𑄌𑄴 𑄥𑄚𑄨|"
    "𑄢𑄧𑄎𑄧𑄝𑄴|𑄥𑄳𑄃𑄝𑄧𑄚𑄴|𑄢𑄧𑄟𑄴𑄎𑄚𑄴|𑄥𑄤𑄣𑄴|𑄎𑄨𑄣𑄴𑄇𑄧𑄘𑄴|𑄎𑄨𑄣𑄴𑄦𑄧𑄎𑄴𑄎𑄧" },
  /* ISO 861 here, too. */
  { "ccp", "iso8601", CAL_MEND_DISPLAY_NAME, "ISO-8601 𑄇𑄳𑄠𑄣𑄬𑄚𑄴𑄓𑄢𑄴" },

  /* English, whose letters stand amid Arabic ones.  The Kurdish months of the same year,
   * and the Islamic ones as Kurdish writes them: AppLocalesData.kt of persian-calendar on
   * GitHub, and MediaWiki; “kochi”, of the Hijra, and “hetawi”, solar, as calendars have them. */
  { "ckb", "persian", CAL_MEND_MONTHS,
    "خاکەلێوە|گوڵان|جۆزەردان|پووشپەڕ|گەلاوێژ|خەرمانان|ڕەزبەر|خەزەڵوەر|سەرماوەز|بەفرانبار|ڕێبەندان|ڕەشەمە" },
  { "ckb", "persian", CAL_MEND_FIRST_ERA, "هەتاوی|هەتاوی|هەتاوی" },
  { "ckb", "islamic", CAL_MEND_MONTHS,
    "موحەڕڕەم|سەفەر|ڕەبیعەلئەووەڵ|ڕەبیعەلئاخیر|جومادەلئوولا|جومادەلئاخیر|"
    "ڕەجەب|شەعبان|ڕەمەزان|شەووال|زولقەعدە|زولحەججە" },
  { "ckb", "islamic", CAL_MEND_FIRST_ERA, "کۆچی|کۆچی|کۆچی" },

  /* CLDR 48 has no name, and CLDR 42 one with another word for the calendar. */
  { "de", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "Hidschra-Kalender (Saudi-Arabien, Beobachtung)" },
  { "de", "islamic-tbla", CAL_MEND_DISPLAY_NAME, "Hidschra-Kalender (tabellarisch, astronomische Epoche)" },
  /* No name.  CLDR: the calendar and the country; and “observation”. */
  { "es", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "calendario hijri (Arabia Saudí, observación)" },
  { "fr", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "calendrier hégirien (Arabie saoudite, observation)" },
  { "ko", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "히즈라력(사우디아라비아, 관측)" },
  { "pt", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "Calendário Hegírico (Arábia Saudita, observação)" },
  /* No name.  CLDR: the one with the civil epoch, and “astronomical”, of the unit. */
  { "es", "islamic-tbla", CAL_MEND_DISPLAY_NAME, "calendario hijri tabular (época astronómica)" },
  { "hi", "islamic-tbla", CAL_MEND_DISPLAY_NAME, "हिजरी खगोलीय कैलेंडर" },
  { "hy", "islamic-tbla", CAL_MEND_DISPLAY_NAME, "հիջրայի աստղագիտական օրացույց (աղյուսակային)" },
  { "ko", "islamic-tbla", CAL_MEND_DISPLAY_NAME, "히즈라 천문력" },
  { "pt", "islamic-tbla", CAL_MEND_DISPLAY_NAME, "Calendário Hegírico (tabular, época astronômica)" },

  /* “Before the People's Republic”.  CLDR: “vor”, and the name of the era. */
  { "de", "roc", CAL_MEND_FIRST_ERA, "vor Minguo|vor Minguo|v. Minguo" },

  /* “After Christ”, of an era that counts from Diocletian. */
  { "fa", "coptic", CAL_MEND_SECOND_ERA, "-|-|-" },
  /* The first letter is missing. */
  { "fa", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "تقویم هجری قمری هلالی عربستان سعودی" },
  /* The sixth month has an ezafe, as if a word followed.  CLDR: the other eleven. */
  { "fa_AF", "persian", CAL_MEND_MONTHS, "|||||سنبله" },

  /* Latin letters amid Devanagari.  What the years are called, of which CLDR has the
   * calendar. */
  { "hi", "islamic", CAL_MEND_FIRST_ERA, "हिजरी|हिजरी|हिजरी" },
  /* Misspelt, “Rabi the first”, and English abbreviations.  Lists of the months for
   * Muslims who read Hindi: learnnooraniqaida.com and sherekhudahazratali.com. */
  { "hi", "islamic", CAL_MEND_MONTHS,
    "मुहर्रम|सफ़र|रबीउल अव्वल|रबीउल आख़िर|जुमादिल अव्वल|जुमादिल आख़िर|रजब|शाबान|रमज़ान|शव्वाल|ज़िल क़ादा|ज़िल हिज्जा" },
  /* No name.  CLDR: the calendar and the country, as in Russian. */
  { "hi", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "हिजरी कैलेंडर (सऊदी अरब)" },
  { "hy", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "հիջրայի օրացույց (Սաուդյան Արաբիա)" },

  /* Korean calendars call theirs the lunar one; CLDR calls the Chinese one so, and this
   * one after a count of years.  “Korean lunar calendar”, as converters name it. */
  { "ja", "dangi", CAL_MEND_DISPLAY_NAME, "韓国暦" },
  { "ko", "chinese", CAL_MEND_DISPLAY_NAME, "중국 음력" },
  { "ko", "dangi", CAL_MEND_DISPLAY_NAME, "한국 음력" },
  /* English abbreviations.  CLDR: the wide names. */
  { "ko", "islamic", CAL_MEND_ABBREVIATED,
    "무하람|사파르|라비 알 아왈|라비 알 쎄니|주마다 알 아왈|주마다 알 쎄니|라잡|쉐아반|라마단|쉐왈|듀 알 까다|듀 알 히자" },
  { "yue", "dangi", CAL_MEND_DISPLAY_NAME, "韓國農曆" },
  { "yue_Hans", "dangi", CAL_MEND_DISPLAY_NAME, "韩国农历" },
  { "zh", "dangi", CAL_MEND_DISPLAY_NAME, "韩国农历" },
  { "zh_Hant", "dangi", CAL_MEND_DISPLAY_NAME, "韓國農曆" },

  /* A Latin BE.  The abbreviation on Cambodian dates; momentkh on GitHub. */
  { "km", "buddhist", CAL_MEND_FIRST_ERA, "ពុទ្ធសករាជ|ព.ស.|ព.ស." },

  /* Gregorian months.  CLDR: numbers, as in Cyrillic. */
  { "kk_Arab", "chinese", CAL_MEND_MONTHS, "1-اي|2-اي|3-اي|4-اي|5-اي|6-اي|7-اي|8-اي|9-اي|10-اي|11-اي|12-اي" },

  /* The end of the English name stands behind it. */
  { "kn", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "ಇಸ್ಲಾಮಿಕ್‌ ಕ್ಯಾಲೆಂಡರ್‌ (ಸೌದಿ ಅರೇಬಿಯಾ, ಸೈಟಿಂಗ್‌)" },

  /* English with a Mongolian case ending.  CLDR: numbers, as its Chinese months have. */
  { "mn", "coptic", CAL_MEND_MONTHS,
    "1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар|13-р сар" },
  { "mn", "ethiopic", CAL_MEND_MONTHS,
    "1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар|13-р сар" },
  { "mn", "indian", CAL_MEND_MONTHS,
    "1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар" },
  { "mn", "islamic", CAL_MEND_MONTHS,
    "1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар" },
  { "mn", "persian", CAL_MEND_MONTHS,
    "1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар" },
  /* The name of the other Ethiopic calendar; distinguished as in zh-Hant. */
  { "mn", "ethiopic-amete-alem", CAL_MEND_DISPLAY_NAME, "этиоп цаглавар (Amete Alem)" },

  /* “Before the common era”. */
  { "mr", "buddhist", CAL_MEND_FIRST_ERA, "-|-|-" },

  /* Gregorian months; now ordinals, and CLDR's abbreviation of “month” with a number. */
  { "ms", "chinese", CAL_MEND_WIDE,
    "bulan pertama|bulan kedua|bulan ketiga|bulan keempat|bulan kelima|bulan keenam|bulan ketujuh|"
    "bulan kelapan|bulan kesembilan|bulan kesepuluh|bulan kesebelas|bulan kedua belas" },
  { "ms", "chinese", CAL_MEND_ABBREVIATED,
    "bln 1|bln 2|bln 3|bln 4|bln 5|bln 6|bln 7|bln 8|bln 9|bln 10|bln 11|bln 12" },
  { "ms", "chinese", CAL_MEND_NARROW, "1|2|3|4|5|6|7|8|9|10|11|12" },

  /* A Latin BE.  “Of the Dispensation”, as Myanmar's calendars have it. */
  { "my", "buddhist", CAL_MEND_FIRST_ERA, "သာသနာ|သာသနာ|သာသနာ" },
  /* No name.  CLDR: the calendar and the country, as in Russian. */
  { "my", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "အစ္စလာမ် ပြက္ခဒိန် (ဆော်ဒီအာရေးဘီးယား)" },

  /* The second, sixth and tenth are in each other's place.  CLDR: its abbreviations, which
   * are in order, and its Gregorian names; and forms by which people write the date. */
  { "om", "ethiopic", CAL_MEND_WIDE,
    "Fulbaana|Onkoloolessa|Sadaasa|Mudde|Amajjii|Guraandhala|Bitootessa|Eebila|Caamsaa|Waxabajjii|"
    "Adoolessa|Hagayya|Qaam’ee" },
  /* One letter each. */
  { "om", "ethiopic", CAL_MEND_ABBREVIATED, "Ful|Onk|Sad|Mud|Ama|Gur|Bit|Ebi|Cam|Wax|Ado|Hag|Qam" },

  /* “Georgian calendar”.  CLDR: what the language is called, and “calendar”. */
  { "ps", "hebrew", CAL_MEND_DISPLAY_NAME, "عبراني جنتري" },
  /* Latin letters and numbers.  “Solar” and “lunar” years of the Hijra are what Pashto
   * writes; the months as CLDR has those around them. */
  { "ps", "persian", CAL_MEND_FIRST_ERA, "هجري لمريز|لمريز|ل" },
  { "ps", "islamic", CAL_MEND_FIRST_ERA, "هجري قمري|قمري|ق" },
  { "ps", "islamic", CAL_MEND_MONTHS,
    "محرم|صفر|ربیع الاول|ربیع الثاني|جمادي الاول|جمادي الثاني|رجب|شعبان|رمضان|شوال|ذي القعده|ذي الحجه" },
  { "ps_PK", "islamic", CAL_MEND_MONTHS,
    "محرم|صفر|ربیع الاول|ربیع الثاني|جمادي الاول|جمادي الثاني|رجب|شعبان|رمضان|شوال|ذي القعده|ذي الحجه" },

  /* No name.  CLDR: the calendar and the country, as in Russian. */
  { "ps", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "اسلامي جنتري (سعودي عربستان)" },

  /* A Latin BE.  What newspapers of Sri Lanka write before the year: budusarana.lk. */
  { "si", "buddhist", CAL_MEND_FIRST_ERA, "බුද්ධ වර්ෂ|බුද්ධ වර්ෂ|බුද්ධ වර්ෂ" },

  /* Gregorian months. */
  { "so", "persian", CAL_MEND_MONTHS, "-|-|-|-|-|-|-|-|-|-|-|-" },

  /* No name.  CLDR: the calendar and the country, as in Russian. */
  { "ti", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "ናይ ሂጅሪ ዓውደ ኣዋርሕ (ስዑዲ ዓረብ)" },

  /* English words; the root's abbreviations need no language. */
  { "ug", "chinese", CAL_MEND_MONTHS, "M01|M02|M03|M04|M05|M06|M07|M08|M09|M10|M11|M12" },

  /* A stray space. */
  { "ur", "islamic", CAL_MEND_WIDE, "||ربیع الاول|ربیع الثانی" },
  /* Misspelt: Khordad as “given by God”.  As Persian with the letters of Urdu. */
  { "ur", "persian", CAL_MEND_MONTHS,
    "فروردین|اردیبہشت|خرداد|تیر|مرداد|شہریور|مہر|آبان|آذر|دی|بہمن|اسفند" },

  /* No name.  CLDR: the calendar and the country, as in Russian. */
  { "ur", "islamic-rgsa", CAL_MEND_DISPLAY_NAME, "ہجری کیلنڈر (سعودی عرب)" },

  /* BE, which is no Vietnamese.  What calendars of temples say. */
  { "vi", "buddhist", CAL_MEND_FIRST_ERA, "Phật lịch|PL|PL" },

  { "", "", 0, NULL },
};
