import type { RaisingGround } from '../../competence/raising-ground';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseUndocumented } from '../documents/refuse-undocumented';
import type { InvestigationState } from '../state';
import { raisingArticle } from './articles';
import { seenLaw } from './check';
import type { DecideRaising } from './decide-raising.schema';
import { refuseUnheld } from './give-over';
import { groundOf, refuseNotHigher } from './higher';
import { freeGround } from './propose-raising';
import { competenceLawOf, levelOf } from './who-investigates';

type Order = CommandOf<DecideRaising>;

/**
 * 提级: a higher government takes the case, at any time and without a closed list of grounds (article 20(1); JU-03), or declines a proposal.
 * Nothing restarts: it inherits what is left of the period (T-05).
 */
export function decideRaising(state: InvestigationState, command: Order, world: World): Decision {
  const { act, data } = command;
  const known = competenceLawOf(world.law);
  if (isRejection(known)) return known;
  const proposal = state.competence.proposals.find(({ ref }) => ref === data.ref);
  if (data.ref !== undefined && proposal === undefined)
    return reject('proposal-unknown', { ref: data.ref }, { article: raisingArticle, field: 'data.ref' });
  if (proposal !== undefined && proposal.answer !== null) return reject('already-done', { command: command.name });
  const id = data.ground ?? proposal?.ground ?? freeGround;
  const ground = groundOf(id, state, known, levelOf(state, world));
  if (ground === undefined && id !== freeGround)
    return reject('raising-ground-unknown', { ground: id }, { article: raisingArticle, field: 'data.ground' });
  const to = governmentDeciding(act.by.organ, ground);
  const where = { article: raisingArticle, field: 'act.by.organ' };
  const refusal = refuseUnheld(state, act, where.article) ?? refuseNotHigher(to, state, known, where);
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

export type Raised = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly article: string;
  readonly seen: string | null;
  readonly ref?: string;
};
