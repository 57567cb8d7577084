import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { compareRanks, rankOfOrgan } from '../../place/rank';
import type { LawSheet } from '../../stream/law-sheet';
import { supervisingArticle } from '../../supervision/articles';
import type { InvestigationState, SupervisionLink } from '../state';
import { runningSupervisions } from '../supervised/new-text';
import { draftInHand } from './in-hand';
import type { Draft, OwnVetting } from './state';

/*
 * Which gates see a text, and in which order. The way up is: own level, then each supervisor from the lowest to the highest (T-27). Of a new version the
 * law does not say who sees it again: by default each gate that has not seen it, from the first on; where a place has set `vetting.afterChanges` to
 * `asking-gate`, only whoever asked for the changes (T-46).
 */

type Settings = Pick<LawSheet, 'settings'>;

function onlyAsking({ settings }: Settings): boolean {
  return settings['vetting.afterChanges'] === 'asking-gate';
}

/** The agreement of the own level that opens the way up, if there is one. */
export function ownAgreement(state: InvestigationState, law: Settings): OwnVetting | undefined {
  const { ownVettings } = state.report;
  const agreed = ownVettings.filter(({ resolution }) => resolution === 'agreed');
  if (onlyAsking(law)) return ownVettings.at(-1)?.resolution === 'agreed' ? agreed.at(-1) : undefined;
  const draft = draftInHand(state);
  // What only makes the changes that a supervisor listed was agreed to with the version in which it asked for them.
  return agreed.find(({ version }) => version === draft?.version || version === draft?.revises);
}

/**
 * The supervisions that are told of a new text of the report, by number. No text says that an agreement is bound to the version that
 * was seen (SV-08, T-46, AP-02): another one is vetted anew unless the setting `vetting.newText` is `stands`.
 */
export function toldOfText(state: InvestigationState, law: Settings): readonly number[] {
  if (law.settings['vetting.newText'] === 'stands') return [];
  const asking = askingGate(state);
  const again = (link: SupervisionLink) => !onlyAsking(law) || asking === null || asking === link.n || !agreedBefore(state, link);
  return runningSupervisions(state)
    .filter(again)
    .map(({ n }) => n);
}

/** The supervision that last sent a version back, as long as nothing was sent to it again. */
function askingGate({ report: { asked = [], sentUp } }: InvestigationState): number | null {
  const last = asked.at(-1);
  if (last === undefined) return null;
  return sentUp.some(({ n, version }) => n === last.n && version > last.version) ? null : last.n;
}

function agreedBefore({ report: { drafts } }: InvestigationState, link: SupervisionLink): boolean {
  const last = drafts.at(-1)?.version ?? 0;
  return agreesTo(link, last);
}

/** Whether it agreed to that version, to one whose listed changes it makes, or to one that it need not see again. */
export function agreesTo(link: SupervisionLink, version: number): boolean {
  return link.agreed?.version === version || link.agreed?.covers === version || isSpared(link, version);
}

/** Whether its agreement to an earlier version stands: of this one it was not even told. */
export function isSpared({ told, status }: Pick<SupervisionLink, 'status' | 'told'>, version: number): boolean {
  return status === 'vetted' && (told?.version ?? 0) < version;
}

/** Those of which the approval waits, from the lowest to the highest. */
export function vettingInOrder(state: InvestigationState): readonly SupervisionLink[] {
  return runningSupervisions(state)
    .filter(({ vetting }) => vetting !== 'not-required')
    .toSorted(byRank);
}

/** From the lowest supervisor to the highest. */
export function byRank(one: SupervisionLink, other: SupervisionLink): number {
  return compareRanks(rankOfOrgan(one.supervisor), rankOfOrgan(other.supervisor));
}

/** The lower supervisor that has to agree before this one is asked (T-27); none where this one only hears how its listed changes were made. */
export function lowerUnanswered(state: InvestigationState, n: number, { version }: Pick<Draft, 'version'>): SupervisionLink | undefined {
  const waiting = vettingInOrder(state);
  const own = waiting.find((link) => link.n === n);
  if (own === undefined || own.agreed?.covers === version) return undefined;
  return waiting.find((link) => byRank(link, own) < 0 && !agreesTo(link, version));
}

/** Several supervisors vet from the lowest to the highest: it says which of them holds the text, since when. */
export function refuseOutOfOrder(state: InvestigationState, n: number, draft: Draft): Rejection | null {
  const lower = lowerUnanswered(state, n, draft);
  if (lower === undefined) return null;
  const params = { holder: lower.supervisor, since: heldSince(state, lower, draft) };
  return reject('lower-vetting-missing', params, { article: supervisingArticle, field: 'data.n' });
}

/** Since when a supervisor has the text, or since when it is there to be sent to it. */
function heldSince({ report }: InvestigationState, { n }: SupervisionLink, { version, at }: Draft): Instant {
  return report.sentUp.find((sent) => sent.n === n && sent.version === version)?.at ?? at;
}
