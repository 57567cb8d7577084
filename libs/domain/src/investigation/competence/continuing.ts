import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import { levelTitles } from '../../assessment/level-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { instantOfTime, refuseBefore } from '../../stream/times';
import { article } from '../../supervision/articles';
import { needs, wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying } from '../stages';
import type { InvestigationState, SupervisionLink } from '../state';
import type { ContinueSupervision } from './competence.schema';

function isStanding({ status }: SupervisionLink): boolean {
  return status !== 'released' && status !== 'withdrawn';
}

/** The supervisor says that its notice goes on as it is, after the case came into other hands or its level changed (T-50). */
function continueSupervision(state: InvestigationState, { name, act, data }: CommandOf<ContinueSupervision>): Decision {
  const link = state.supervisions.find(({ n }) => n === data.n);
  if (link === undefined) return reject('supervision-unknown', { n: data.n }, { field: 'data.n' });
  const { organ } = act.by;
  if (organ !== link.supervisor) {
    const params = { organ, competent: link.supervisor, command: name };
    return reject('no-competence', params, { article: article('三'), field: 'act.by.organ' });
  }
  if (!isStanding(link)) return reject('supervision-ended', { n: data.n });
  return (
    refuseBefore(act.occurredAt, link.recordedAt, { first: 'supervision.opened', then: 'supervision.continued' }) ?? [
      { kind: 'supervision.continued', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** A level that was determined otherwise than the notice was issued under; the notice stays in force until its supervisor has said more. */
function supervisionsOfOldLevel(state: InvestigationState): readonly Wanted[] {
  const { determined } = state;
  if (determined === null) return [];
  return state.supervisions
    .filter(isStanding)
    .filter(({ issuedLevel = null, saidLevel = issuedLevel }) => saidLevel !== null && saidLevel !== determined)
    .map(({ n, supervisor }) => {
      const level = levelTitles[determined];
      const note = {
        zh: `事故等级已认定为${level.zh}，与下达督办通知时不同，请确定继续督办、改发或者撤回督办通知`,
        en: `the level is now ${level.en}, other than when the notice was issued: say whether it goes on, is re-addressed or withdrawn`,
      };
      return wanted('continue-supervision', supervisor, determinedAt(state), { ref: String(n), note });
    });
}

function determinedAt({ facts, reportedAt }: InvestigationState): Instant {
  const last = facts.findLast(({ fact }) => fact === 'level.determined');
  return last === undefined ? reportedAt : instantOfTime(last.at);
}

/** 继续督办: said by the supervisor, never taken for granted (T-50). */
export const continuing: Matter = {
  commands: {
    'continue-supervision': {
      title: { zh: '确定继续督办', en: 'say that the supervision goes on' },
      article: article('三'),
      usually: 'supervisor',
      stages: staying(...lifetime),
      ready: needs('continue-supervision', 'record-supervision', ({ supervisions }) => supervisions.some(isStanding)),
      decide: continueSupervision,
    },
  },
  changes: {
    'supervision.continued': (state, { data: { n } }: EventOf<ContinueSupervision>) => ({
      ...state,
      supervisions: state.supervisions.map((link) =>
        link.n === n
          ? { ...link, readdressed: state.investigator, ...(state.determined === null ? {} : { saidLevel: state.determined }) }
          : link,
      ),
    }),
  },
  tasks: whileUnderWay(supervisionsOfOldLevel),
};
