import type { Text } from '@app/clock';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { RaisingGround } from '../../jurisdiction/raising-ground';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { NewEvent } from '../../stream/event';
import { officialPapers } from '../../stream/papers';
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
import { handOvers, inOtherHands, refuseUnheld } from './hands';
import { raisingRequest } from './raising-request';
import { groundsOf, needsHigher, refuseNotHigher } from './higher';
import { offerOf } from './offering';
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
  const draft = { ...data, by: act.by.organ, article: basis, text: raisingRequest(state, act, { to, ground, basis, reason }) };
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
 * Nothing restarts: it inherits what is left of the period (T-05). To take it rests on a filed paper (T-54).
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
  const higher = refuseNotHigher(to, state, world, where);
  const early = refuseUnheld(state, act, where.article);
  if (early !== null) return early;
  if (data.decision === 'decline') return higher ?? declined(state, command, world);
  // The government that has the case takes it from nobody.
  if (to === state.investigator && higher !== null) return higher;
  const paper = refuseUndocumented(state, act, officialPapers, raisingArticle);
  const against = [higher, refuseWithoutConsent(state, command, ground), paper];
  const refused = refuseProposed(act, against);
  if (refused !== null) return refused;
  return [...raised(state, command, { to, id, ground, seen: seenLaw(state, world) }), ...markIrregular(command, against)];
}

/** Where a ground lets another organ of its place decide under the government's authority, the case is that government's. */
function governmentDeciding(organ: string, ground: RaisingGround | undefined): string {
  if (ground?.decidedBy === undefined || organ !== `${ground.place}-${ground.decidedBy}`) return organ;
  return `${ground.place}-government`;
}

/** What another organ gives in writing: never the decision itself. */
const consents = ['opinion', 'letter', 'sign-off'] as const;

function refuseWithoutConsent(state: InvestigationState, { act, data }: Order, ground: RaisingGround | undefined): Rejection | null {
  if (ground?.consentOf === undefined) return null;
  const needed = `${ground.place}-${ground.consentOf}`;
  if (act.by.organ === needed) return null;
  const article = `${ground.basis.law}${ground.basis.article}`;
  if (data.consentOf !== needed) return reject('consent-missing', { organ: needed }, { article, field: 'data.consentOf' });
  return refuseUndocumented(state, act, consents, article);
}

/** What is declined is a proposal, or the offer that the level itself makes. */
function declined(state: InvestigationState, { act, data }: Order, world: World): Decision {
  const { ref, reason } = data;
  const offer = ref === undefined ? offerOf(state, world) : null;
  if (ref === undefined && offer?.organ !== act.by.organ)
    return reject('proposal-unknown', { ref: '' }, { article: raisingArticle, field: 'data.ref' });
  const answered = ref === undefined ? { offer: offer?.word } : { ref };
  return [{ kind: 'raising.declined', version: 1, occurredAt: act.occurredAt, data: { ...answered, reason } }];
}

interface Found {
  readonly to: string;
  readonly id: string;
  readonly ground: RaisingGround | undefined;
  readonly seen: string | null;
}

function raised({ investigator: from }: InvestigationState, { act, data }: Order, { to, id, ground, seen }: Found): readonly NewEvent[] {
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

/** Those that wait for an answer: a case that has gone into other hands since, by whatever act, has answered them. */
function openProposals(state: InvestigationState): readonly RaisingProposal[] {
  const last = handOvers(state).at(-1);
  return state.competence.proposals.filter(({ answer, draftedAt }) => answer === null && (last === undefined || last.at < draftedAt));
}

function drafts(state: InvestigationState): readonly RaisingProposal[] {
  return openProposals(state).filter(({ sentAt }) => sentAt === null);
}

function optionsOf(which: (state: InvestigationState) => readonly RaisingProposal[]) {
  return (state: InvestigationState, world: World): readonly Option[] => which(state).map((made) => optionOf(made, world));
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

function proposalTasks(state: InvestigationState): readonly Wanted[] {
  return openProposals(state).map(({ ref, by, to, draftedAt, sentAt }) =>
    sentAt === null ? wanted('send-raising', by, draftedAt, { ref }) : wanted('decide-raising', to, sentAt, { ref }),
  );
}

type Named = { readonly ref: string };

type Declined = Partial<Named> & { readonly offer?: string };

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
      ready: needs('send-raising', 'propose-raising', (state) => drafts(state).length > 0),
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
    'raising.declined': (state, { data: { ref, offer } }: EventOf<Declined>) => {
      if (ref !== undefined) return withProposal(state, ref, { answer: 'declined' });
      const { offersDeclined = [] } = state.competence;
      return offer === undefined ? state : inCompetence(state, { offersDeclined: [...offersDeclined, offer] });
    },
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
    'raising-proposals.drafted': optionsOf(drafts),
    'raising-proposals.open': optionsOf(openProposals),
    'raising-grounds.possible': groundOptions,
  },
};
