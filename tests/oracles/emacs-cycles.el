;;; SPDX-FileCopyrightText: 2026 The Cal Authors
;;; SPDX-License-Identifier: LGPL-2.1-or-later

;; Prints what Emacs calls days and years: the Julian Day Number, the cycle, the name.

(require 'cal-china)
(require 'cal-mayan)

;; The Julian Day Number of Emacs' day 0.
(defconst offset 1721425)

(dotimes (i 1000)
  (let ((date (+ 1 (* i 977))))
    (princ (format "%d tzolkin %s\n" (+ date offset)
                   (calendar-mayan-tzolkin-to-string (calendar-mayan-tzolkin-from-absolute date))))
    (princ (format "%d haab %s\n" (+ date offset)
                   (calendar-mayan-haab-to-string (calendar-mayan-haab-from-absolute date))))))

;; Its text of a date has the names of the year and, last, of the day.
(dotimes (i 150)
  (let* ((date (+ 693968 (* i 487)))
         (text (calendar-chinese-date-string (calendar-gregorian-from-absolute date))))
    (string-match "year [0-9]+ (\\([^)]*\\)).*day [0-9]+ (\\([^)]*\\))" text)
    (princ (format "%d sexagenary-year %s\n" (+ date offset) (match-string 1 text)))
    (princ (format "%d sexagenary-day %s\n" (+ date offset) (match-string 2 text)))))
