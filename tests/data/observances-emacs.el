;; SPDX-FileCopyrightText: 2026 The Cal Authors
;; SPDX-License-Identifier: LGPL-2.1-or-later

;; Writes days of observances as the calendar of Emacs has them, for tests/observances.c.
;;
;;   emacs --batch --quick --load observances-emacs.el > observances-emacs.txt
;;
;; Each line has the id of an observance and its days from 2000 to 2030.

(require 'calendar)
(require 'holidays)
(require 'subr-x)
(require 'cal-bahai)
(require 'cal-china)
(require 'cal-hebrew)
(require 'cal-islam)
(require 'cal-julian)

(setq calendar-christian-all-holidays-flag t
      calendar-hebrew-all-holidays-flag t
      calendar-bahai-all-holidays-flag t)

(defconst names
  '(("epiphany" . "^Epiphany$") ("ash-wednesday" . "^Ash Wednesday$") ("palm-sunday" . "^Palm Sunday$")
    ("maundy-thursday" . "^Maundy Thursday$") ("good-friday" . "^Good Friday$") ("easter" . "^Easter Sunday$")
    ("ascension" . "^Ascension Day$") ("pentecost" . "^Pentecost (Whitsunday)$") ("whit-monday" . "^Whitmonday$")
    ("trinity-sunday" . "^Trinity Sunday$") ("corpus-christi" . "^Corpus Christi$") ("advent" . "^Advent$")
    ("assumption" . "^Assumption$") ("christmas" . "^Christmas$") ("orthodox-christmas" . "^Christmas (Julian calendar)$")
    ("orthodox-easter" . "^Pascha (Greek Orthodox Easter)$")
    ("mothers-day" . "^Mother's Day$") ("fathers-day" . "^Father's Day$") ("thanksgiving" . "^Thanksgiving$")
    ("groundhog-day" . "^Groundhog Day$") ("halloween" . "^Halloween$")
    ("chinese-new-year" . "^Chinese New Year") ("lantern-festival" . "^Lantern Festival")
    ("qingming" . "^Qingming\\|^Tomb-Sweeping") ("dragon-boat" . "^Dragon Boat") ("qixi" . "^Double Seventh")
    ("mid-autumn" . "^Mid-Autumn") ("double-ninth" . "^Double Ninth") ("dongzhi" . "^Winter Solstice Festival")
    ("naw-ruz" . "^Bahá’í New Year") ("ridvan-first" . "^First Day of Ridvan") ("ridvan-ninth" . "^Ninth Day of Ridvan")
    ("ridvan-twelfth" . "^Twelfth Day of Ridvan") ("declaration-of-the-bab" . "^Declaration of the Báb")
    ("ascension-of-bahaullah" . "^Ascension of Bahá’u’lláh") ("martyrdom-of-the-bab" . "^Martyrdom of the Báb")
    ("day-of-the-covenant" . "^Day of the Covenant") ("ascension-of-abdul-baha" . "^Ascension of ‘Abdu’l-Bahá")))

(defun list-holidays (year forms)
  (let ((displayed-year year) (found nil))
    (dolist (displayed-month '(2 5 8 11))
      (setq found (append (apply #'append (mapcar (lambda (form) (ignore-errors (eval form))) forms)) found)))
    found))

(set-language-environment "UTF-8")
(setq coding-system-for-write 'utf-8)
(princ "# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
")
(princ (format "# Emacs %s; by observances-emacs.el.\n" emacs-version))

(let ((days (make-hash-table :test #'equal)))
  (dotimes (i 31)
    (dolist (holiday (list-holidays (+ 2000 i)
                                    (append holiday-general-holidays holiday-christian-holidays
                                            holiday-oriental-holidays
                                            ;; Their rule of the years is that of the West until 2014.
                                            (and (< i 15) holiday-bahai-holidays))))
      (dolist (name names)
        (when (and (= (nth 2 (car holiday)) (+ 2000 i)) (string-match (cdr name) (cadr holiday)))
          (push (format "%04d-%02d-%02d" (nth 2 (car holiday)) (nth 0 (car holiday)) (nth 1 (car holiday)))
                (gethash (car name) days))))))
  (dolist (name names)
    (when (gethash (car name) days)
      (princ (format "%s %s\n" (car name)
                     (string-join (sort (delete-dups (gethash (car name) days)) #'string<) " "))))))
