import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import type { Option } from '../../stream/description';
import { dayAt, refuseBefore } from '../../stream/times';
import { tied } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, isUnderWay, sinceTeam } from '../stages';
import type { Interruption, InvestigationState } from '../state';
import { refuseAfterReport } from './after-report';

type Ground = Interruption['ground'];

type Named = { readonly ref: string };

/** The departmental rule behind these grounds is known from memory only: whether they stop the clock is a setting of the pack (IN-04). */
const excludedTimes = '《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）';

/** Something begins that may hold up the investigation. It is recorded also where it stops no clock: the report explains it. */
function beginning(kind: string) {
  return (state: InvestigationState, command: CommandOf<Named>): Decision => {
    const { act, data } = command;
    if (state.interruptions.some(({ ref }) => ref === data.ref)) {
      return reject('ref-taken', { ref: data.ref }, { article: excludedTimes, field: 'data.ref' });
    }
    return refuseAfterReport(state, command) ?? [{ kind, version: 1, occurredAt: act.occurredAt, data }];
  };
}

/** It is over. What lasted beyond the report is ended all the same, but not before it began. */
function endingOf(ground: Ground, kinds: { readonly first: string; readonly then: string }) {
  return (state: InvestigationState, { name, act, data }: CommandOf<Named>): Decision => {
    const open = state.interruptions.find((begun) => begun.ref === data.ref && begun.ground === ground);
    if (open === undefined) return reject('interruption-unknown', { ref: data.ref }, { article: excludedTimes, field: 'data.ref' });
    if (open.until !== null) return reject('already-done', { command: name });
    return refuseBefore(act.occurredAt, open.since, kinds) ?? [{ kind: kinds.then, version: 1, occurredAt: act.occurredAt, data }];
  };
}

type Begun = EventOf<{ readonly ref: string }>;

function begun(ground: Interruption['ground']): Apply<InvestigationState> {
  return (state, { data, occurredAt }: Begun) => ({
    ...state,
    interruptions: [...state.interruptions, { ref: data.ref, ground, since: occurredAt, until: null }],
  });
}

function over(state: InvestigationState, { data, occurredAt }: Begun): InvestigationState {
  const interruptions = state.interruptions.map((open) => (open.ref === data.ref ? { ...open, until: occurredAt } : open));
  return { ...state, interruptions };
}

const endings: Readonly<Record<Interruption['ground'], string>> = {
  'site-blocked': 'free-site',
  'difficult-question': 'answer-difficult-question',
};

function openOn(ground: Ground) {
  return ({ interruptions }: InvestigationState): readonly Interruption[] =>
    interruptions.filter((begun) => begun.ground === ground && begun.until === null);
}

function optionsOf(ground: Ground, what: Text) {
  return (state: InvestigationState): readonly Option[] =>
    openOn(ground)(state).map(({ ref, since }) => ({
      value: ref,
      words: { zh: `${dayInWords(dayAt(since))}${what.zh}（${ref}）`, en: `${what.en} ${dayAt(since)} (${ref})` },
    }));
}

function interruptionTasks({ stage, interruptions }: InvestigationState): readonly Wanted[] {
  if (!isUnderWay(stage)) return [];
  const open = interruptions.filter(({ until }) => until === null);
  return open.map(({ ref, ground, since }) => wanted(endings[ground], 'investigation-team', since, { ref }));
}

/** IN-04: what holds up the investigation. */
export const interruption: Matter = {
  commands: {
    'block-site': {
      title: { zh: '登记现场因救援无法勘查', en: 'record that the rescue blocks the site' },
      article: excludedTimes,
      usually: 'team',
      stages: always,
      decide: beginning('site.blocked'),
    },
    'free-site': {
      title: { zh: '登记现场可以勘查', en: 'record that the site is free' },
      article: excludedTimes,
      usually: 'team',
      stages: always,
      ready: needs('free-site', 'block-site', (state) => openOn('site-blocked')(state).length > 0),
      decide: endingOf('site-blocked', { first: 'site.blocked', then: 'site.free' }),
    },
    'put-difficult-question': {
      title: { zh: '将特别疑难问题交付论证', en: 'put a specially difficult question to experts' },
      article: excludedTimes,
      usually: 'team',
      stages: sinceTeam,
      decide: beginning('difficult-question.put'),
    },
    'answer-difficult-question': {
      title: { zh: '收到特别疑难问题论证意见', en: 'receive the answer to a specially difficult question' },
      article: excludedTimes,
      usually: 'team',
      stages: sinceTeam,
      ready: needs('answer-difficult-question', 'put-difficult-question', (state) => openOn('difficult-question')(state).length > 0),
      decide: endingOf('difficult-question', { first: 'difficult-question.put', then: 'difficult-question.answered' }),
    },
  },
  changes: {
    'site.blocked': begun('site-blocked'),
    'site.free': over,
    'difficult-question.put': begun('difficult-question'),
    'difficult-question.answered': over,
  },
  facts: {
    'site.blocked': tied,
    'site.free': tied,
    'difficult-question.put': tied,
    'difficult-question.answered': tied,
  },
  tasks: interruptionTasks,
  options: {
    'site-blocked.open': optionsOf('site-blocked', { zh: '起现场无法勘查', en: 'the site blocked since' }),
    'difficult-questions.open': optionsOf('difficult-question', { zh: '交付论证的问题', en: 'the question put on' }),
  },
};
