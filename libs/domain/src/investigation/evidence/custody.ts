import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always, staying } from '../stages';
import type { InvestigationState } from '../state';
import { evidenceKindTitles } from './choices';
import type { HandOverEvidence, RegisterEvidence } from './evidence.schema';
import type { EvidenceItem, EvidenceState } from './state';

const basis = article('二十五');

/** Collected at the time of the act. Its file, where it has one, is filed first, so that both hashes vouch for it. */
function registerEvidence(state: InvestigationState, { act, data }: CommandOf<RegisterEvidence>): Decision {
  if (state.evidence.items.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: basis, field: 'data.ref' });
  }
  const { document, holder = act.by.organ } = data;
  if (document !== undefined && !state.documents.some((filed) => filed.document === document)) {
    return reject('evidence-file-unknown', { document }, { article: basis, field: 'data.document' });
  }
  return [{ kind: 'evidence.registered', version: 1, occurredAt: act.occurredAt, data: { ...data, holder } }];
}

/** The chain of custody has no gap: only who holds an item can give it, and a seal that is not whole is explained. */
function handOverEvidence(state: InvestigationState, command: CommandOf<HandOverEvidence>): Decision {
  const { act, data } = command;
  const item = presentItem(state, command);
  if (isRejection(item)) return item;
  if (data.from !== item.holder) {
    return reject('evidence-held-by-another', { ref: data.ref, holder: item.holder }, { article: basis, field: 'data.from' });
  }
  if (data.to === data.from) return reject('evidence-to-oneself', { ref: data.ref }, { article: basis, field: 'data.to' });
  const whole = data.seal === 'intact' || data.seal === 'unsealed';
  if (!whole && data.remark === undefined) {
    return reject('seal-unexplained', { ref: data.ref }, { article: basis, field: 'data.remark' });
  }
  return [{ kind: 'evidence.handed-over', version: 1, occurredAt: act.occurredAt, data }];
}

/** The item leaves the chain; only its present holder can let it go. */
function endCustody(kind: 'evidence.returned' | 'evidence.disposed') {
  return (state: InvestigationState, command: CommandOf<{ readonly ref: string }>): Decision => {
    const { act, data } = command;
    const item = presentItem(state, command);
    if (isRejection(item)) return item;
    if (act.by.organ !== item.holder) {
      const params = { ref: data.ref, holder: item.holder };
      return reject('evidence-held-by-another', params, { article: basis, field: 'act.by.organ' });
    }
    return [{ kind, version: 1, occurredAt: act.occurredAt, data }];
  };
}

/** The item that an act speaks of, while it is in the chain of custody; the act does not lie before its last step. */
function presentItem(state: InvestigationState, { name, act, data }: CommandOf<{ readonly ref: string }>): EvidenceItem | Rejection {
  const item = state.evidence.items.find(({ ref }) => ref === data.ref);
  if (item === undefined) return reject('evidence-unknown', { ref: data.ref }, { article: basis, field: 'data.ref' });
  if (item.state !== 'held') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, item.since, { first: 'evidence.moved', then: name }) ?? item;
}

type Registered = RegisterEvidence & { readonly holder: string };

type Named = EventOf<{ readonly ref: string }>;

export function withItem(state: InvestigationState, evidence: Partial<EvidenceState>): InvestigationState {
  return { ...state, evidence: { ...state.evidence, ...evidence } };
}

function withItemMoved(state: InvestigationState, ref: string, change: Partial<EvidenceItem>): InvestigationState {
  return withItem(state, { items: state.evidence.items.map((item) => (item.ref === ref ? { ...item, ...change } : item)) });
}

function heldItems({ evidence }: InvestigationState): readonly EvidenceItem[] {
  return evidence.items.filter(({ state }) => state === 'held');
}

function isHeld(state: InvestigationState): boolean {
  return heldItems(state).length > 0;
}

function optionOf({ ref, kind, description, holder, since }: EvidenceItem): Option {
  const title = evidenceKindTitles[kind];
  const day = dayAt(since);
  const what = shortened(description);
  return {
    value: ref,
    words: {
      zh: `${title.zh}：${what}（${ref}，${dayInWords(day)}起由${holder}保管）`,
      en: `${title.en}: ${what} (${ref}, held by ${holder} since ${day})`,
    },
  };
}

const shown = 40;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : text;
}

/** Things kept as evidence go back, or elsewhere, when the case is decided. */
function custodyTasks(state: InvestigationState): readonly Wanted[] {
  return state.stage === 'approved' || state.stage === 'published' ? heldThings(state) : [];
}

/** Things have to go back or be disposed of; papers, records and data are part of the file. */
export function heldThings(state: InvestigationState): readonly Wanted[] {
  const { stageSince } = state;
  const things = heldItems(state).filter(({ kind }) => kind === 'physical');
  return things.map(({ ref, holder }) => wanted('return-evidence', holder, stageSince, { ref }));
}

/** 证据: registered items with their chain of custody. */
export const custody: Matter = {
  commands: {
    'register-evidence': {
      title: { zh: '登记证据', en: 'register evidence' },
      article: basis,
      usually: 'team',
      stages: always,
      decide: registerEvidence,
    },
    'hand-over-evidence': {
      title: { zh: '移交证据', en: 'hand evidence over' },
      article: basis,
      usually: 'team',
      stages: always,
      ready: needs('hand-over-evidence', 'register-evidence', isHeld),
      decide: handOverEvidence,
    },
    'return-evidence': {
      title: { zh: '返还证据', en: 'return evidence' },
      article: basis,
      usually: 'team',
      stages: always,
      ready: needs('return-evidence', 'register-evidence', isHeld),
      decide: endCustody('evidence.returned'),
    },
    'dispose-evidence': {
      title: { zh: '处理证据', en: 'dispose of evidence' },
      article: basis,
      usually: 'team',
      // What the approval may rest on stays until there is one.
      stages: staying('approved', 'published', 'archived'),
      ready: needs('dispose-evidence', 'register-evidence', isHeld),
      decide: endCustody('evidence.disposed'),
    },
  },
  changes: {
    'evidence.registered': (state, { data: { ref, kind, description, holder }, occurredAt }: EventOf<Registered>) =>
      withItem(state, { items: [...state.evidence.items, { ref, kind, description, holder, since: occurredAt, state: 'held' }] }),
    'evidence.handed-over': (state, { data, occurredAt }: EventOf<HandOverEvidence>) =>
      withItemMoved(state, data.ref, { holder: data.to, since: occurredAt }),
    'evidence.returned': (state, { data, occurredAt }: Named) => withItemMoved(state, data.ref, { state: 'returned', since: occurredAt }),
    'evidence.disposed': (state, { data, occurredAt }: Named) => withItemMoved(state, data.ref, { state: 'disposed', since: occurredAt }),
  },
  tasks: custodyTasks,
  options: {
    'evidence.held': (state) => heldItems(state).map(optionOf),
  },
};
