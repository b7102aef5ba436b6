;;; SPDX-FileCopyrightText: 2026 The Cal Authors
;;; SPDX-License-Identifier: LGPL-2.1-or-later

;; Prints dates of one of Emacs' calendars, as Julian day, year, month and day:
;;
;;   emacs -Q --batch -l emacs-arithmetic.el CALENDAR FIRST LAST STEP
;;
;; The last three are Julian days.

(require 'cal-bahai)
(require 'cal-coptic)
(require 'cal-french)
(require 'cal-hebrew)
(require 'cal-iso)
(require 'cal-julian)
(require 'cal-mayan)

(defconst rata-die-epoch 1721425)

;; Emacs counts Hebrew months from Nisan, the year from Tishri.
(defun hebrew-from-tishri (day)
  (let* ((date (calendar-hebrew-from-absolute day))
         (month (nth 0 date))
         (year (nth 2 date)))
    (list (if (>= month 7)
              (- month 6)
            (+ month (- (calendar-hebrew-last-month-of-year year) 6)))
          (nth 1 date)
          year)))

;; Dates in Emacs' order: month, day, year.

;; Ayyám-i-Há is the days up to 0 of its last month.
(defun bahai-with-ayyam-i-ha (day)
  (pcase-let ((`(,month ,number ,year) (calendar-bahai-from-absolute day)))
    (cond ((< month 19) (list month number year))
          ((> number 0) (list 20 number year))
          (t (list 19 (+ number (if (calendar-bahai-leap-year-p year) 5 4)) year)))))

(defun tun-and-uinal (day)
  (pcase-let ((`(,baktun ,katun ,tun ,uinal ,kin) (calendar-mayan-long-count-from-absolute day)))
    (list (1+ uinal) (1+ kin) (+ (* 400 baktun) (* 20 katun) tun))))

(defun week-from-monday (day)
  (pcase-let ((`(,week ,weekday ,year) (calendar-iso-from-absolute day)))
    (list week (if (= weekday 0) 7 weekday) year)))

(let* ((names '(("bahai-western" . bahai-with-ayyam-i-ha)
                ("coptic" . calendar-coptic-from-absolute)
                ("ethiopic" . calendar-ethiopic-from-absolute)
                ("french-rep" . calendar-french-from-absolute)
                ("french-romme" . calendar-french-from-absolute)
                ("hebrew" . hebrew-from-tishri)
                ("iso-week" . week-from-monday)
                ("julian" . calendar-julian-from-absolute)
                ("mayan" . tun-and-uinal)))
       (convert (cdr (assoc (pop command-line-args-left) names)))
       (day (string-to-number (pop command-line-args-left)))
       (last (string-to-number (pop command-line-args-left)))
       (step (string-to-number (pop command-line-args-left))))
  (while (<= day last)
    (let ((date (funcall convert (- day rata-die-epoch))))
      (princ (format "%d %d %d %d\n" day (nth 2 date) (nth 0 date) (nth 1 date))))
    (setq day (+ day step))))
