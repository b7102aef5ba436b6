;;; SPDX-FileCopyrightText: 2026 The Cal Authors
;;; SPDX-License-Identifier: LGPL-2.1-or-later

;; Prints dates of one of Emacs' calendars, as Julian day, year, month and day:
;;
;;   emacs -Q --batch -l emacs-arithmetic.el CALENDAR FIRST LAST STEP
;;
;; The last three are Julian days.

(require 'cal-coptic)
(require 'cal-hebrew)
(require 'cal-julian)

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

(let* ((names '(("coptic" . calendar-coptic-from-absolute)
                ("ethiopic" . calendar-ethiopic-from-absolute)
                ("hebrew" . hebrew-from-tishri)
                ("julian" . calendar-julian-from-absolute)))
       (convert (cdr (assoc (pop command-line-args-left) names)))
       (day (string-to-number (pop command-line-args-left)))
       (last (string-to-number (pop command-line-args-left)))
       (step (string-to-number (pop command-line-args-left))))
  (while (<= day last)
    (let ((date (funcall convert (- day rata-die-epoch))))
      (princ (format "%d %d %d %d\n" day (nth 2 date) (nth 0 date) (nth 1 date))))
    (setq day (+ day step))))
