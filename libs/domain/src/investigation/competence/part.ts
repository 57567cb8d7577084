import type { NewEvent } from '../../stream/event';
import { plain } from '../facts-of';
import type { Part } from '../part';
import { lifetime, staying, untilApproved } from '../places';
import { askParticipation } from './ask-participation';
import { authorise } from './authorise';
import { competenceChanges } from './changes';
import { decideRaising } from './decide-raising';
import { entrust } from './entrust';
import { proposeRaising } from './propose-raising';
import { readdressSupervision } from './readdress-supervision';
import type { ReaddressSupervision } from './readdress-supervision.schema';
import { returnCase } from './return-case';
import { sendFirstReport } from './send-first-report';
import { sendPeople } from './send-people';
import { sendRaising } from './send-raising';
import { settleInvestigator } from './settle-investigator';
import { takeOver } from './take-over';
import { competenceTasks } from './tasks';

type Readdressed = NewEvent<string, ReaddressSupervision>;

const places = staying(...untilApproved);

/** 管辖: who investigates, and how that changes. Nothing of it restarts the period, which runs from the accident (T-05). */
export const competence: Part = {
  commands: {
    'settle-investigator': {
      title: { zh: '确定负责调查的机关', en: 'settle who investigates' },
      places,
      decide: settleInvestigator,
    },
    authorise: { title: { zh: '授权部门组织调查', en: 'authorise a department' }, places, decide: authorise },
    entrust: { title: { zh: '委托组织调查', en: 'entrust the investigation' }, places, decide: entrust },
    'ask-participation': {
      title: { zh: '函请事故发生单位所在地派人参加', en: 'ask the seat of the unit for people' },
      places,
      decide: askParticipation,
    },
    'send-people': {
      title: { zh: '事故发生单位所在地派人参加', en: 'the seat of the unit sends people' },
      places,
      decide: sendPeople,
    },
    'propose-raising': { title: { zh: '拟提级调查建议', en: 'draft a proposal to raise the case' }, places, decide: proposeRaising },
    'send-raising': { title: { zh: '报送提级调查建议', en: 'send the proposal to raise the case' }, places, decide: sendRaising },
    'decide-raising': { title: { zh: '决定是否提级调查', en: 'decide on raising the case' }, places, decide: decideRaising },
    'take-over': { title: { zh: '因等级变化另行组织调查', en: 'take over after a change of level' }, places, decide: takeOver },
    'return-case': { title: { zh: '交回下级人民政府调查', en: 'return the case' }, places, decide: returnCase },
    'readdress-supervision': {
      title: { zh: '改发挂牌督办通知', en: 're-address a supervision' },
      places: staying(...lifetime),
      decide: readdressSupervision,
    },
    // It stays owed, or is entered late, when the investigation is over or was ended without a report.
    'send-first-report': {
      title: { zh: '报送书面初报', en: 'send the first written report' },
      places: staying(...lifetime),
      decide: sendFirstReport,
    },
  },
  changes: competenceChanges,
  facts: { 'case.raised': plain, 'case.taken-over': plain, 'case.returned': plain, 'first-report.sent': plain },
  tasks: competenceTasks,
  reactions: {
    'supervision.readdressed': ({ data: { n, addressee } }: Readdressed) => [
      { to: { procedure: 'supervision', n }, command: 'hear-readdressed', data: { addressee } },
    ],
  },
};
