import type { Text } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { RaisingGround } from '../../jurisdiction/raising-ground';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { raisingArticle } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { plain } from '../facts-of';
import { needs, wanted, whileUnderWay } from '../part';
import type { Matter, Wanted } from '../part';
import { underWay } from '../stages';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { DecideRaising, ProposeRaising, SendRaising } from './competence.schema';
import { inOtherHands, refuseUnheld } from './hands';
import { groundsOf, needsHigher, refuseNotHigher } from './higher';
import type { RaisingProposal } from './state';
import { competenceLawOf, levelOf, seenLaw } from './who-investigates';

/** The free power of article 20(1), in the place of a named ground. */
const freeGround = 'JU-03';
const freeGroundTitle: Text = { zh: '上级人民政府认为必要', en: 'a higher government holds it necessary' };

function possibleGrounds(state: InvestigationState, world: World): readonly RaisingGround[] {
  const { competence } = world.law;
  return competence === undefined ? [] : groundsOf(state, competence, levelOf(state, world));
}

function groundOf(id: string, state: InvestigationState, world: World): RaisingGround | undefined {
  return possibleGrounds(state, world).find((ground) => ground.id === id);
}

/**
 * Drafts a proposal to raise the case on a named ground (JU-06 … JU-11) or on the free power of a higher government. Whether a ground is met
 * is for the proposer to say, and the draft goes nowhere by itself.
 */
function proposeRaising(state: InvestigationState, { act, data }: CommandOf<ProposeRaising>, world: World): Decision {
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const { ref, to, reason } = data;
  if (state.competence.proposals.some((made) => made.ref === ref))
    return reject('ref-taken', { ref }, { article: raisingArticle, field: 'data.ref' });
  const refusal = refuseNotHigher(to, state, world, { article: raisingArticle, field: 'data.to' });
  if (refusal !== null) return refusal;
  const named = groundOf(data.ground, state, world);
  if (named === undefined && data.ground !== freeGround)
    return reject('raising-ground-unknown', { ground: data.ground }, { article: raisingArticle, field: 'data.ground' });
  const ground = named?.title.zh ?? freeGroundTitle.zh;
  const basis = named === undefined ? raisingArticle : `${named.basis.law}${named.basis.article}`;
  const draft = { ...data, by: act.by.organ, article: basis, text: raisingLetter(state, { ground, basis, reason }) };
  return [{ kind: 'raising.drafted', version: 1, occurredAt: act.occurredAt, data: draft }];
}

/** The proposer has read the draft and sends it. */
function sendRaising(state: InvestigationState, { name, act, data }: CommandOf<SendRaising>): Decision {
  const made = state.competence.proposals.find(({ ref }) => ref === data.ref);
  if (made === undefined) return reject('proposal-unknown', { ref: data.ref }, { article: raisingArticle, field: 'data.ref' });
  if (made.sentAt !== null || made.answer !== null) return reject('already-done', { command: name });
  if (act.by.organ !== made.by) {
    const params = { organ: act.by.organ, competent: made.by, command: name };
    return reject('no-competence', params, { article: raisingArticle, field: 'act.by.organ' });
  }
  const early = refuseBefore(act.occurredAt, made.draftedAt, { first: 'raising.drafted', then: 'raising.proposed' });
  return early ?? [{ kind: 'raising.proposed', version: 1, occurredAt: act.occurredAt, data }];
}

type Order = CommandOf<DecideRaising>;

/**
 * 提级: a higher government takes the case, at any time and without a closed list of grounds (article 20(1); JU-03), or declines a proposal.
 * Nothing restarts: it inherits what is left of the period (T-05).
 */
function decideRaising(state: InvestigationState, command: Order, world: World): Decision {
  const { act, data } = command;
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const proposal = state.competence.proposals.find(({ ref }) => ref === data.ref);
  if (data.ref !== undefined && proposal === undefined)
    return reject('proposal-unknown', { ref: data.ref }, { article: raisingArticle, field: 'data.ref' });
  if (proposal !== undefined && proposal.answer !== null) return reject('already-done', { command: command.name });
  const id = data.ground ?? proposal?.ground ?? freeGround;
  const ground = groundOf(id, state, world);
  if (ground === undefined && id !== freeGround)
    return reject('raising-ground-unknown', { ground: id }, { article: raisingArticle, field: 'data.ground' });
  const to = governmentDeciding(act.by.organ, ground);
  const where = { article: raisingArticle, field: 'act.by.organ' };
  const refusal = refuseUnheld(state, act, where.article) ?? refuseNotHigher(to, state, world, where);
  if (refusal !== null) return refusal;
  if (data.decision === 'decline') return declined(command);
  return refuseWithoutConsent(state, command, ground) ?? raised(state, command, { to, id, ground, seen: seenLaw(state, world) });
}

/** Where a ground lets another organ of its place decide under the government's authority, the case is that government's. */
function governmentDeciding(organ: string, ground: RaisingGround | undefined): string {
  if (ground?.decidedBy === undefined || organ !== `${ground.place}-${ground.decidedBy}`) return organ;
  return `${ground.place}-government`;
}

function refuseWithoutConsent(state: InvestigationState, { act, data }: Order, ground: RaisingGround | undefined): Rejection | null {
  if (ground?.consentOf === undefined) return null;
  const needed = `${ground.place}-${ground.consentOf}`;
  if (act.by.organ === needed) return null;
  const article = `${ground.basis.law}${ground.basis.article}`;
  if (data.consentOf !== needed) return reject('consent-missing', { organ: needed }, { article, field: 'data.consentOf' });
  return refuseUndocumented(state, act, 'opinion', article);
}

function declined({ act, data }: Order): Decision {
  const { ref } = data;
  if (ref === undefined) return reject('proposal-unknown', { ref: '' }, { article: raisingArticle, field: 'data.ref' });
  return [{ kind: 'raising.declined', version: 1, occurredAt: act.occurredAt, data: { ref, reason: data.reason } }];
}

interface Found {
  readonly to: string;
  readonly id: string;
  readonly ground: RaisingGround | undefined;
  readonly seen: string | null;
}

function raised({ investigator: from }: InvestigationState, { act, data }: Order, { to, id, ground, seen }: Found): Decision {
  const { ref, consentOf, reason } = data;
  const article = ground === undefined ? raisingArticle : `${raisingArticle}、${ground.basis.law}${ground.basis.article}`;
  const told = { from, to, ground: id, reason, article, seen, ...(ref === undefined ? {} : { ref }) };
  const consented = consentOf === undefined ? told : { ...told, consentOf };
  return [{ kind: 'case.raised', version: 1, occurredAt: act.occurredAt, data: consented }];
}

type Raised = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly article: string;
  readonly seen: string | null;
  readonly ref?: string;
};

interface RaisingCase {
  readonly ground: string;
  readonly basis: string;
  readonly reason: string;
}

/** The draft of a proposal to raise the case. It crosses to another organ, so a person reads and sends it. */
function raisingLetter({ name, occurredAt }: InvestigationState, { ground, basis, reason }: RaisingCase): string {
  return [
    `关于提请提级调查${name}的请示（草稿）`,
    `${dayAt(occurredAt)}发生${name}。`,
    `提级情形：${ground}（${basis}）。`,
    `理由：${reason}`,
    `依照${raisingArticle}，上级人民政府认为必要时，可以调查由下级人民政府负责调查的事故。`,
    '调查期限自事故发生之日起计算，不因提级重新起算。',
  ].join('\n');
}

const isDraft = ({ sentAt, answer }: RaisingProposal): boolean => sentAt === null && answer === null;
const isOpen = ({ answer }: RaisingProposal): boolean => answer === null;

function optionsOf(which: (made: RaisingProposal) => boolean) {
  return (state: InvestigationState, world: World): readonly Option[] =>
    state.competence.proposals.filter(which).map((made) => optionOf(made, world));
}

/** A proposal keeps its ground also when the level has changed since and the ground holds no more. */
function optionOf({ ref, by, ground, draftedAt }: RaisingProposal, { law }: World): Option {
  const title = law.competence?.table.raising.grounds.find(({ id }) => id === ground)?.title ?? freeGroundTitle;
  const day = dayAt(draftedAt);
  return {
    value: ref,
    words: { zh: `${dayInWords(day)}${by}拟的建议：${title.zh}（${ref}）`, en: `drafted by ${by} on ${day}: ${title.en} (${ref})` },
  };
}

function groundOptions(state: InvestigationState, world: World): readonly Option[] {
  const named = possibleGrounds(state, world).map(({ id, title, basis }) => ({
    value: id,
    words: { zh: `${title.zh}，依据${basis.law}${basis.article}`, en: title.en },
  }));
  const free = { zh: `${freeGroundTitle.zh}，依据${raisingArticle}`, en: freeGroundTitle.en };
  return [{ value: freeGround, words: free }, ...named];
}

function proposalTasks({ competence }: InvestigationState): readonly Wanted[] {
  return competence.proposals
    .filter(isOpen)
    .map(({ ref, by, to, draftedAt, sentAt }) =>
      sentAt === null ? wanted('send-raising', by, draftedAt, { ref }) : wanted('decide-raising', to, sentAt, { ref }),
    );
}

type Named = { readonly ref: string };

function withProposal(state: InvestigationState, ref: string, more: Partial<RaisingProposal>): InvestigationState {
  const { proposals } = state.competence;
  return inCompetence(state, { proposals: proposals.map((made) => (made.ref === ref ? { ...made, ...more } : made)) });
}

/** 提级: a higher government takes the case, at any time (article 20, paragraph 1; JU-03). */
export const raisingCase: Matter = {
  commands: {
    'propose-raising': {
      title: { zh: '拟提级调查建议', en: 'draft a proposal to raise the case' },
      article: raisingArticle,
      usually: 'investigator',
      stages: underWay,
      ready: needsHigher(raisingArticle),
      decide: proposeRaising,
    },
    'send-raising': {
      title: { zh: '报送提级调查建议', en: 'send the proposal to raise the case' },
      article: raisingArticle,
      usually: 'investigator',
      stages: underWay,
      ready: needs('send-raising', 'propose-raising', (state) => state.competence.proposals.some(isDraft)),
      decide: sendRaising,
    },
    'decide-raising': {
      title: { zh: '决定是否提级调查', en: 'decide on raising the case' },
      article: raisingArticle,
      usually: 'higher-government',
      stages: underWay,
      ready: needsHigher(raisingArticle),
      decide: decideRaising,
    },
  },
  changes: {
    'raising.drafted': (state, { data, occurredAt: draftedAt }: EventOf<ProposeRaising & { readonly by: string }>) => {
      const { ref, by, to, ground } = data;
      return inCompetence(state, {
        proposals: [...state.competence.proposals, { ref, by, to, ground, draftedAt, sentAt: null, answer: null }],
      });
    },
    'raising.proposed': (state, { data: { ref }, occurredAt: sentAt }: EventOf<Named>) => withProposal(state, ref, { sentAt }),
    'raising.declined': (state, { data: { ref } }: EventOf<Named>) => withProposal(state, ref, { answer: 'declined' }),
    'case.raised': (state, event: EventOf<Raised>) => {
      const raised = inOtherHands('raised', state, event, event.data);
      return event.data.ref === undefined ? raised : withProposal(raised, event.data.ref, { answer: 'raised' });
    },
  },
  facts: {
    'case.raised': plain,
  },
  tasks: whileUnderWay(proposalTasks),
  options: {
    'raising-proposals.drafted': optionsOf(isDraft),
    'raising-proposals.open': optionsOf(isOpen),
    'raising-grounds.possible': groundOptions,
  },
};
