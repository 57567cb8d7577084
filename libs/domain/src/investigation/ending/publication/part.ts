import { article } from '../../articles';
import { plain } from '../../facts-of';
import type { Part } from '../../part';
import { lifetime, moving, staying } from '../../places';
import { publicationChanges } from './changes';
import { publicationChecked } from './gate';
import { publishReport } from './publish-report';
import { recordRedactions } from './record-redactions';
import { replacePublication } from './replace-publication';
import { publicationTasks } from './tasks';

/** 公布: full text, for good; only a new version with its reason replaces one (AP-09, T-38). */
export const publication: Part = {
  commands: {
    'record-redactions': {
      title: { zh: '登记公布前的信息处理', en: 'record what is treated before publication' },
      places: staying('approved', 'published'),
      decide: recordRedactions,
    },
    'publish-report': {
      title: { zh: '公布事故调查报告', en: 'publish the report' },
      places: moving('approved', 'published'),
      decide: publishReport,
      step: { done: 'published', missing: 'approval-missing', article: article('三十四') },
    },
    'replace-publication': {
      title: { zh: '更换公布版本', en: 'replace the published version' },
      places: staying(...lifetime),
      decide: replacePublication,
    },
  },
  changes: publicationChanges,
  facts: { 'report.published': plain },
  tasks: publicationTasks,
  gates: publicationChecked,
};
