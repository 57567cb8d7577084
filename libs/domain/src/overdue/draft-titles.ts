import type { Text } from '@app/clock';

/** The texts that are drafted for a person to send, as reminders and refusals call them; by the kind under which they are fetched. */
export const draftTitles: Readonly<Record<string, Text>> = {
  'express-phone': { zh: '电话快报', en: 'express report by phone' },
  'express-written': { zh: '书面快报', en: 'written express report' },
  'follow-up': { zh: '续报', en: 'follow-up report' },
  'report-urging': { zh: '督办函', en: 'letter of urging' },
  'report-criticism': { zh: '通报或者约谈建议', en: 'proposal of public criticism or an interview' },
  'approval-request': { zh: '报分管领导的请示', en: 'request for instructions to the leader in charge' },
  'supervision-proposal': { zh: '挂牌督办建议', en: 'proposal to supervise the case' },
  'matters-urging': { zh: '督办函', en: 'letter of urging' },
  'matters-criticism': { zh: '通报或者约谈建议', en: 'proposal of public criticism or an interview' },
};
