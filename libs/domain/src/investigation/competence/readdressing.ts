import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { article, supervisingArticle } from '../../supervision/articles';
import { needs, wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying } from '../stages';
import type { InvestigationState, SupervisionLink } from '../state';
import { refuseSupervisor } from '../supervised/supervisors';
import type { ReaddressSupervision } from './competence.schema';
import { divisionOf, handOvers } from './hands';

/**
 * The supervisor says who answers to it now that the case is in other hands. Nothing says that a notice to the old government follows the
 * case by itself (T-50), so it is re-addressed, or withdrawn in its own procedure. To leave it where it is, its addressee is named again. Whom it may
 * supervise now is asked as of a first notice (SV-28).
 */
function readdressSupervision(state: InvestigationState, command: CommandOf<ReaddressSupervision>, { law }: World): Decision {
  const { name, act, data } = command;
  const link = state.supervisions.find(({ n }) => n === data.n);
  if (link === undefined) return reject('supervision-unknown', { n: data.n });
  const { organ } = act.by;
  if (organ !== link.supervisor) {
    const params = { organ, competent: link.supervisor, command: name };
    return reject('no-competence', params, { article: article('三'), field: 'act.by.organ' });
  }
  if (!isStanding(link)) return reject('supervision-ended', { n: data.n });
  const against = [data.addressee === link.addressee ? null : refuseAddressee(state, act, { ...link, addressee: data.addressee }, law)];
  // Whoever may not supervise holds nothing up.
  const told = against[0] === null ? data : { ...data, vetting: 'not-required' };
  return (
    refuseBefore(act.occurredAt, link.recordedAt, { first: 'supervision.opened', then: 'supervision.readdressed' }) ??
    refuseProposed(act, against) ?? [
      { kind: 'supervision.readdressed', version: 1, occurredAt: act.occurredAt, data: told },
      ...markIrregular(command, against),
    ]
  );
}

function refuseAddressee(state: InvestigationState, act: Act, notice: SupervisionLink, law: LawSheet): Rejection | null {
  const { supervisor: organ, addressee } = notice;
  if (addressee === organ) return reject('supervisor-is-supervised', { organ }, { article: supervisingArticle, field: 'data.addressee' });
  const refusal = refuseSupervisor(state, act, notice, law);
  return refusal && { ...refusal, field: 'data.addressee' };
}

function isStanding({ status }: SupervisionLink): boolean {
  return status !== 'released' && status !== 'withdrawn';
}

function optionOf({ n, supervisor, addressee, recordedAt }: SupervisionLink): Option {
  const day = dayAt(recordedAt);
  const to = addressee === undefined ? { zh: '', en: '' } : { zh: `，被督办单位${addressee}`, en: `, addressed to ${addressee}` };
  return {
    value: n,
    words: {
      zh: `第${n}次挂牌督办：${dayInWords(day)}由${supervisor}督办${to.zh}`,
      en: `supervision ${n}: by ${supervisor} since ${day}${to.en}`,
    },
  };
}

/** T-50: a notice to the government that no longer has the case is re-addressed or withdrawn by its supervisor, never by itself. */
function supervisionsOfOldHands(state: InvestigationState): readonly Wanted[] {
  const last = handOvers(state).at(-1);
  if (last === undefined) return [];
  return state.supervisions
    .filter(isStanding)
    .filter(({ addressee, readdressed }) => readdressed !== state.investigator && divisionOf(addressee) !== divisionOf(state.investigator))
    .map(({ n, supervisor }) => {
      const note = {
        zh: '案件已由其他机关调查，请确定继续督办、改发或者撤回督办通知',
        en: 'another organ now investigates: say that it goes on, re-address the notice or withdraw it',
      };
      return wanted('readdress-supervision', supervisor, last.at, { ref: String(n), note });
    });
}

type Told = ReaddressSupervision & Pick<SupervisionLink, 'vetting'>;

type Readdressed = NewEvent<string, Told>;

/** 改发督办通知: a notice to the government that no longer has the case (T-50). */
export const readdressing: Matter = {
  commands: {
    'readdress-supervision': {
      title: { zh: '改发挂牌督办通知', en: 're-address a supervision' },
      article: article('三'),
      usually: 'supervisor',
      stages: staying(...lifetime),
      ready: needs('readdress-supervision', 'record-supervision', ({ supervisions }) => supervisions.some(isStanding)),
      decide: readdressSupervision,
    },
  },
  changes: {
    'supervision.readdressed': (state, { data: { n, addressee, vetting } }: EventOf<Told>) => {
      const said = state.determined === null ? {} : { saidLevel: state.determined };
      const told = { addressee, readdressed: state.investigator, ...said, ...(vetting === undefined ? {} : { vetting }) };
      return { ...state, supervisions: state.supervisions.map((link) => (link.n === n ? { ...link, ...told } : link)) };
    },
  },
  reactions: {
    'supervision.readdressed': ({ data: { n, addressee, vetting } }: Readdressed) => {
      const data = { addressee, ...(vetting === undefined ? {} : { vetting }) };
      return [{ to: { procedure: 'supervision', n }, command: 'hear-readdressed', data }];
    },
  },
  tasks: whileUnderWay(supervisionsOfOldHands),
  options: {
    'supervisions.standing': ({ supervisions }) => supervisions.filter(isStanding).map(optionOf),
  },
};
