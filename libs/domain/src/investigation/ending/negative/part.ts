import { plain } from '../../facts-of';
import type { Part } from '../../part';
import { staying } from '../../places';
import { cancelStatistics } from './cancel-statistics';
import { conclusionFacts, negativeChanges } from './changes';
import { concludeNotAccident } from './conclude-not-accident';
import { copyConclusion } from './copy-conclusion';
import { negativeConclusionCopied } from './gate';
import { publishConclusion } from './publish-conclusion';
import { negativeTasks } from './tasks';

const concluded = staying('not-an-accident', 'archived');

/** 非生产安全事故: a gated outcome of its own (AP-12, T-42, RP-20). */
export const negative: Part = {
  commands: {
    'conclude-not-accident': {
      title: { zh: '认定不属于生产安全事故', en: 'conclude that it was no production-safety accident' },
      places: { reported: ['not-an-accident'], investigating: ['not-an-accident'], submitted: ['not-an-accident'] },
      decide: concludeNotAccident,
    },
    'copy-conclusion': {
      title: { zh: '抄送认定结论', en: 'copy the conclusion' },
      places: staying('approved', 'published', 'not-an-accident', 'archived'),
      decide: copyConclusion,
    },
    'publish-conclusion': { title: { zh: '公布认定结论', en: 'publish the conclusion' }, places: concluded, decide: publishConclusion },
    'cancel-statistics': { title: { zh: '统计核销', en: 'cancel the statistics record' }, places: concluded, decide: cancelStatistics },
  },
  changes: negativeChanges,
  facts: { 'conclusion.negative': conclusionFacts, 'conclusion.published': plain, 'statistics.cancelled': plain },
  tasks: negativeTasks,
  gates: negativeConclusionCopied,
};
