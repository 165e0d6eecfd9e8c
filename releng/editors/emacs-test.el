;; Drives the language server from Emacs with Eglot, an independent client, as its user would:
;;   SPINESCRIBE_SERVER='spinescribe language-server' emacs -q --batch -l emacs-test.el
;; Emacs 29 contains Eglot; for an older Emacs, Eglot is a package. Tests the settings that emacs.md recommends. Prints
;; a line for each service, "ok" or "not ok" with the reason; the exit code is the number of failures.

(require 'seq)
(unless (require 'eglot nil t)
  (package-initialize)
  (require 'eglot))

(defconst patience 30)
(defconst text "case report \"Burst fracture of L1 in a climber\"
author \"Ada Exemplar\"
     at   ward
affiliation ward \"Spine Unit\"
section \"Case report\" {
  Für Øystein: the level T7–T5 hurt. Figure [#xray] shows L1, see [#xray].
}
figure xray \"xray.svg\"
  alt \"Lateral radiograph\"
  caption { The burst vertebra. }
")
(defvar failures 0)

(defun page-lines ()
  "The lines of the page that an author puts into the init file."
  (with-temp-buffer
    (insert-file-contents (expand-file-name "emacs.md" (file-name-directory load-file-name)))
    (re-search-forward "^```elisp\n\\(\\(?:.\\|\n\\)*?\\)\n```")
    (match-string 1)))

(defmacro check (service &rest body)
  "Tell whether BODY holds of SERVICE."
  `(let ((result (condition-case failure (progn ,@body) (error (list 'failed failure)))))
     (if (and result (not (eq (car-safe result) 'failed)))
         (princ (format "ok %s\n" ,service))
       (setq failures (1+ failures))
       (princ (format "not ok %s: %S\n" ,service result)))))

(defun wait (holds)
  "Wait until HOLDS is true, and return what it returns."
  (let ((end (+ (float-time) patience)) result)
    (while (and (not (setq result (funcall holds))) (< (float-time) end))
      (accept-process-output nil 0.05))
    result))

(defun go (words &optional further)
  "Put point before WORDS, or FURTHER letters behind."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (+ (match-beginning 0) (or further 0))))

(defun finding (rule)
  "The diagnostic of RULE in this buffer."
  (seq-find (lambda (found) (string-match-p (regexp-quote rule) (flymake-diagnostic-text found)))
            (flymake-diagnostics)))

(eval (car (read-from-string (concat "(progn " (page-lines) ")"))) t)
(let ((server (split-string (getenv "SPINESCRIBE_SERVER") (if (string-match-p "\n" (getenv "SPINESCRIBE_SERVER")) "\n" " "))))
  (setcdr (car eglot-server-programs) server))

(let* ((folder (make-temp-file "emacs-test" t))
       (file (expand-file-name "climber.casereport" folder))
       (eglot-sync-connect patience)
       (eglot-connect-timeout patience)
       (eglot-confirm-server-initiated-edits nil)
       (coding-system-for-write 'utf-8))
  (write-region text nil file nil 'silent)
  (find-file file)
  (check "mode" (and (eq major-mode 'casereport-mode) (equal comment-start "// ")))
  (unless (bound-and-true-p eglot--managed-mode)
    (apply #'eglot--connect (eglot--guess-contact)))
  (check "connection" (wait (lambda () (eglot-current-server))))
  (flymake-start)
  (check "diagnostics"
         (wait (lambda () (finding "T7–T5")))
         (let ((found (finding "T7–T5")))
           (equal (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found)) "T7–T5")))
  (check "hover"
         (go "T7–T5" 1)
         (wait (lambda () ; the settings, which Eglot sends at the start, may overtake the question
                 (ignore-errors
                   (string-match-p "T7" (format "%S" (jsonrpc-request (eglot-current-server) :textDocument/hover
                                                                      (eglot--TextDocumentPositionParams))))))))
  (check "completion"
         (go "[#xray]" 2)
         (let ((found (eglot-completion-at-point)))
           (member "xray" (all-completions "" (nth 2 found)))))
  (check "definition"
         (go "[#xray]" 3)
         (let ((place (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))))
           (= 8 (xref-location-line (xref-item-location place)))))
  (check "code action"
         (go "T7–T5" 1)
         (let ((action (seq-find (lambda (one) (equal (plist-get one :title) "Write ‘T5–T7’"))
                                 (eglot-code-actions (point) (1+ (point))))))
           (eglot--apply-workspace-edit (plist-get action :edit))
           (go "T5–T7 hurt")
           (eglot--signal-textDocument/didChange) ; Emacs does so when nobody types, which is never the case here
           (wait (lambda () (not (finding "T7–T5"))))))
  (check "rename"
         (go "[#xray]" 3)
         (eglot-rename "plain")
         (go "Figure [#plain] shows L1, see [#plain]")
         (go "figure plain "))
  (check "formatting"
         (eglot-format-buffer)
         (go "\n  at ward"))
  (check "outline"
         (string-match-p "Case report" (format "%S" (eglot-imenu))))
  (check "end"
         (let ((server (eglot-current-server)))
           (eglot-shutdown server)
           (wait (lambda () (not (jsonrpc-running-p server))))))
  (set-buffer-modified-p nil)
  (delete-directory folder t))
(kill-emacs failures)
