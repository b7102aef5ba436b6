;;; SPDX-FileCopyrightText: 2026 The Cal Authors
;;; SPDX-License-Identifier: LGPL-2.1-or-later

;; Prints the months of Emacs' Chinese calendar, 1900 to 2100.

(require 'cal-china)

(dotimes (i 201)
  (dolist (month (calendar-chinese-year (+ 1900 i)))
    (let ((date (calendar-gregorian-from-absolute (cadr month)))
          (number (car month)))
      ;; A leap month has the number of the one before it and a half.
      (princ (format "%04d-%02d-%02d %d %d\n"
                     (nth 2 date) (nth 0 date) (nth 1 date)
                     (floor number) (if (= number (floor number)) 0 1))))))
