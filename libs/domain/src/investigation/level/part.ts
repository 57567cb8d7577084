import type { NewEvent } from '../../stream/event';
import type { Part } from '../part';
import { lifetime, staying } from '../places';
import { changeClass } from './change-class';
import { levelChanges } from './changes';
import { confirmMissingDeaths } from './confirm-missing-deaths';
import { correctAccident } from './correct-accident';
import { determineLevel } from './determine-level';
import { determineScope } from './determine-scope';
import { levelFacts } from './facts';
import { presumeDead } from './presume-dead';
import { reportCasualties } from './report-casualties';
import { stateLoss } from './state-loss';
import { levelTasks } from './tasks';
import { withdrawCasualtyReport } from './withdraw-casualty-report';

type Corrected = NewEvent<string, { readonly supervisions?: readonly number[] }>;

const places = staying(...lifetime);

/** 伤亡和等级: what became of the people, the loss, the class of the accident, and the level that a person finds in them. All may come late. */
export const level: Part = {
  commands: {
    'report-casualties': { title: { zh: '补报伤亡变化', en: 'report a change of casualties' }, places, decide: reportCasualties },
    'withdraw-casualty-report': {
      title: { zh: '撤回伤亡补报', en: 'withdraw a report of casualties' },
      places,
      decide: withdrawCasualtyReport,
    },
    'confirm-missing-deaths': {
      title: { zh: '确认失踪人员按死亡统计', en: 'confirm that the missing count as dead' },
      places,
      decide: confirmMissingDeaths,
    },
    'state-loss': { title: { zh: '核定直接经济损失', en: 'state the direct loss' }, places, decide: stateLoss },
    'determine-level': { title: { zh: '认定事故等级', en: 'determine the level' }, places, decide: determineLevel },
    'determine-scope': {
      title: { zh: '认定是否适用条例', en: 'determine whether the regulation applies' },
      places,
      decide: determineScope,
    },
    'change-class': { title: { zh: '认定事故类别', en: 'determine the class of the accident' }, places, decide: changeClass },
    'correct-accident': { title: { zh: '更正事故信息', en: 'correct what is known of the accident' }, places, decide: correctAccident },
  },
  changes: levelChanges,
  facts: levelFacts,
  tasks: levelTasks,
  reactions: {
    'accident.corrected': ({ data: { supervisions = [] } }: Corrected) =>
      supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-place-corrected', data: {} })),
  },
  lapse: presumeDead,
};
