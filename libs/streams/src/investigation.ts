// Written by `npm run docs` from the themes of the domain.

/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */
export const investigationUpdates = {
  intake: ['report-accident', 'record-report-received', 'record-report-forwarded', 'record-express-report', 'correct-report-time', 'record-follow-up-report', 'end-follow-ups', 'record-statistics-entry', 'record-unit-informed', 'record-notice', 'record-arrival', 'record-rescue-record', 'record-moved-object', 'judge-lateness', 'find-reporting-fault', 'withdraw-reporting-fault', 'allege-concealment', 'verify-concealment', 'refute-concealment', 'record-shift-handover'],
  level: ['report-casualties', 'withdraw-casualty-report', 'explain-contradiction', 'add-casualty', 'change-casualty', 'keep-casualty-list', 'determine-level', 'determine-scope', 'change-class', 'confirm-missing-deaths', 'state-loss', 'correct-accident', 'record-danger'],
  competence: ['settle-investigator', 'take-over', 'return-case', 'propose-raising', 'send-raising', 'decide-raising', 'ask-participation', 'send-people', 'authorise', 'entrust', 'readdress-supervision', 'send-first-report', 'mark-duplicate', 'clear-duplicate', 'join-case', 'withdraw-registration'],
  team: ['form-team', 'add-member', 'replace-member', 'change-leader', 'add-expert', 'explain-absence', 'tell-unit', 'declare-interest', 'invite-procuratorate', 'record-procuratorate-answer', 'remind-procuratorate', 'invite-adviser', 'record-adviser-answer', 'notify-supervision-commission', 'wait-for-opinion', 'record-commission-opinion', 'end-waiting', 'find-crime-clue', 'hand-over-crime-clue', 'find-official-clue', 'hand-over-official-clue', 'record-clue-receipt', 'log-interference', 'permit-release', 'release-information', 'draft-letter'],
  evidence: ['hold-meeting', 'plan-work', 'finish-task', 'register-evidence', 'hand-over-evidence', 'return-evidence', 'dispose-evidence'],
  timeLimit: ['judge-passed-limits', 'block-site', 'free-site', 'put-difficult-question', 'answer-difficult-question', 'order-appraisal', 'deliver-appraisal', 'end-appraisal', 'ask-extension', 'grant-extension', 'refuse-extension', 'revoke-extension'],
  supervised: ['record-supervision'],
  report: ['submit-report', 'record-report', 'draft-report', 'sign-report', 'record-dissent', 'record-own-vetting', 'send-draft-up', 'circulate-draft', 'record-comment', 'answer-comment'],
  approval: ['approve', 'extend-approval', 'return-report', 'record-addressee-gone', 'record-approval-known', 'record-approval-received', 'serve-approval', 'copy-approval', 'record-carrying-out', 'record-handling-refused', 'record-handed-over', 'record-appeal', 'withdraw-appeal', 'decide-appeal', 'record-review-ended', 'record-remedy-known', 'record-appeal-obstacle', 'record-appeal-obstacle-over', 'record-judgment-appealed', 'record-judgment-final', 'resume-after-annulment', 'decide-anew', 'enter-changed-approval', 'order-correction', 'report-correction', 'revoke-approval'],
  ending: ['record-redactions', 'publish-report', 'replace-publication', 'conclude-not-accident', 'copy-conclusion', 'publish-conclusion', 'cancel-statistics', 'record-mediation', 'record-compensation', 'close', 'archive'],
  documents: ['file-document', 'note-irregularity'],
} as const;

/** What other streams tell it, by signal. */
export const investigationHears = ['hear-duplicate', 'hear-case-joined', 'hear-supervision-opened', 'hear-vetting-agreed', 'hear-supervision-released', 'hear-supervision-withdrawn', 'hear-draft-known', 'hear-changes-asked'] as const;
