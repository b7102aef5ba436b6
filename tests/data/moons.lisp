;; SPDX-FileCopyrightText: 2026 The Cal Authors
;; SPDX-License-Identifier: LGPL-2.1-or-later

;; Writes moons.txt: days of babylon, hebrew-obs and samarit by CALENDRICA 4.0, the program of
;; E. M. Reingold and N. Dershowitz (github.com/EdReingold/calendar-code2), with SBCL 2.2.9.
;;
;; Usage: sbcl --script moons.lisp FOLDER/calendar.l > moons.txt

(setf *read-default-float-format* 'double-float)
(defpackage "CC4" (:use "COMMON-LISP"))
(handler-bind ((warning #'muffle-warning))
  (let ((*standard-output* (make-broadcast-stream)) (*error-output* (make-broadcast-stream)))
    (load (second sb-ext:*posix-argv*))))
(in-package "CC4")

(format t "# SPDX-FileCopyrightText: 2026 The Cal Authors~%")
(format t "# SPDX-~a: LGPL-2.1-or-later~%" "License-Identifier")
(format t "#~%# By moons.lisp: calendar, Julian Day Number, year, month, leap or not, day~%")

;; Julian Day Number of R.D. 0.
(defconstant origin 1721425)

(defun print-date (name day year month leap day-of-month)
  (format t "~a ~d ~d ~d ~d ~d~%" name day year month (if leap 1 0) day-of-month)
  (finish-output))

(loop for day from 1502000 to 1757600 by 171
      for date = (babylonian-from-fixed (- day origin))
      do (print-date "babylon" day (babylonian-year date) (babylonian-month date)
                     (babylonian-leap date) (babylonian-day date)))

;; With months of 30 days at most.
(loop for day from 2308700 to 2594900 by 191
      for date = (alt-observational-hebrew-from-fixed (- day origin))
      do (print-date "hebrew-obs" day (standard-year date) (standard-month date)
                     nil (standard-day date)))

(loop for day from 2305600 to 2597700 by 195
      for date = (samaritan-from-fixed (- day origin))
      do (print-date "samarit" day (standard-year date) (standard-month date)
                     nil (standard-day date)))
