// Written by `npm run docs` from the themes of the domain.

/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */
export const investigationUpdates = {
  intake: ['report-accident', 'record-report-received', 'record-report-forwarded', 'record-express-report', 'correct-report-time', 'record-follow-up-report', 'end-follow-ups', 'record-statistics-entry', 'record-unit-informed', 'record-notice', 'record-arrival', 'record-rescue-record', 'record-moved-object', 'judge-lateness', 'find-reporting-fault', 'withdraw-reporting-fault', 'allege-concealment', 'verify-concealment', 'refute-concealment'],
  level: ['report-casualties', 'withdraw-casualty-report', 'determine-level', 'determine-scope', 'change-class', 'confirm-missing-deaths', 'state-loss', 'correct-accident'],
  competence: ['settle-investigator', 'take-over', 'return-case', 'propose-raising', 'send-raising', 'decide-raising', 'ask-participation', 'send-people', 'authorise', 'entrust', 'readdress-supervision', 'send-first-report'],
  team: ['form-team', 'add-member', 'replace-member', 'change-leader', 'add-expert', 'explain-absence', 'tell-unit', 'declare-interest', 'invite-procuratorate', 'record-procuratorate-answer', 'remind-procuratorate', 'invite-adviser', 'record-adviser-answer', 'notify-supervision-commission', 'wait-for-opinion', 'record-commission-opinion', 'end-waiting', 'find-crime-clue', 'hand-over-crime-clue', 'find-official-clue', 'hand-over-official-clue', 'record-clue-receipt', 'log-interference', 'permit-release', 'release-information', 'draft-letter'],
  evidence: ['hold-meeting', 'plan-work', 'finish-task', 'register-evidence', 'hand-over-evidence', 'return-evidence', 'dispose-evidence'],
  timeLimit: ['block-site', 'free-site', 'put-difficult-question', 'answer-difficult-question', 'order-appraisal', 'deliver-appraisal', 'ask-extension', 'grant-extension', 'refuse-extension', 'revoke-extension'],
  supervised: ['record-supervision'],
  report: ['submit-report', 'record-report', 'draft-report', 'sign-report', 'record-dissent', 'record-own-vetting', 'send-draft-up', 'circulate-draft', 'record-comment', 'answer-comment'],
  approval: ['approve', 'extend-approval', 'return-report', 'record-approval-received', 'serve-approval', 'copy-approval', 'record-carrying-out', 'record-handling-refused', 'record-handed-over', 'record-appeal', 'withdraw-appeal', 'decide-appeal', 'record-review-ended', 'record-remedy-known', 'record-appeal-obstacle', 'record-appeal-obstacle-over', 'order-correction', 'report-correction', 'revoke-approval'],
  ending: ['record-redactions', 'publish-report', 'replace-publication', 'conclude-not-accident', 'copy-conclusion', 'publish-conclusion', 'cancel-statistics', 'record-mediation', 'record-compensation', 'close', 'archive'],
  documents: ['file-document'],
} as const;

/** What other streams tell it, by signal. */
export const investigationHears = ['hear-supervision-opened', 'hear-vetting-agreed', 'hear-supervision-released', 'hear-supervision-withdrawn', 'hear-draft-known', 'hear-changes-asked'] as const;
