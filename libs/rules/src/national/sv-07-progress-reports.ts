import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindDaysBefore } from '../ladder';
import { supervisingNotice, supervisionMeasures } from './sources';
import { pausedBySupervisor } from './sv-06-pause';

export const measuresArticle7: Article = { source: supervisionMeasures('第七条', 'G'), quote: null };

const told: readonly Post[] = ['supervised-contact'];

/** Each progress report by the day that the rhythm of the notice gives it (SV-07, SV-29); a silent notice asks for none. */
export const progressReports: ClockRule = {
  id: 'SV-07',
  title: { zh: '报送督办进展', en: 'Report progress' },
  basis: [measuresArticle7.source, supervisingNotice('（条次未见）')],
  actor: 'supervised-government',
  per: { fact: 'supervision.progress-due', shared: ['supervision.paused', 'supervision.resumed'] },
  start: 'supervision.progress-due',
  startTitle: { zh: '督办通知要求报送进展的日期', en: 'the day on which the notice wants a report' },
  // What nobody reported before the end is not asked for any more.
  stop: ['supervision.progress-reported', 'supervision.released', 'supervision.withdrawn'],
  settledBy: 'first-act',
  limit: [{ limit: { daysBefore: 0 } }],
  roll: 'none',
  undone: [
    {
      by: 'supervision.reopened',
      title: { zh: '案件重新调查，恢复督办', en: 'The case is open again and under supervision' },
      facts: ['supervision.released'],
      basis: measuresArticle7.source,
    },
    {
      by: 'supervision.release-revoked',
      title: { zh: '解除已撤销，继续督办', en: 'The release was taken back, the supervision goes on' },
      facts: ['supervision.released'],
      basis: measuresArticle7.source,
    },
  ],
  suspensions: [pausedBySupervisor(measuresArticle7.source)],
  ladder: [
    remindDaysBefore(3, told, { zh: '距报送督办进展的日期还有 3 日', en: '3 days left to report progress' }),
    expire([...told, 'supervisor'], {
      zh: '报送督办进展的日期已过，尚未报送',
      en: 'The day for the progress report has passed and none has come',
    }),
  ],
};
