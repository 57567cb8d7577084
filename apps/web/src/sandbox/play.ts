import { NoAnswer, Refused, send } from '../api/client';
import type { Case, Problem, Text } from '../api/client';
import type { components } from '../api/schema';
import type { TourAct, TourStep } from './story';
import type { TourKept } from './tour-kept';

type Reminder = components['schemas']['Reminder'];

/** What a step came to. */
export interface Played {
  readonly tour: TourKept;
  readonly acts: readonly { readonly act: TourAct; readonly refusal: Problem | null }[];
  readonly fired: readonly Reminder[];
}

const filing = 'file-document';

/**
 * Does the acts of a step one after the other, each at its own day. Done again after a lost answer, each act is found done.
 *
 * @throws Refused where an act is refused that should not be, NoAnswer
 */
export async function playStep(step: TourStep, start: TourKept, doing: (title: Text) => void): Promise<Played> {
  let tour = start;
  const acts: { act: TourAct; refusal: Problem | null }[] = [];
  const fired: Reminder[] = [];
  for (const act of step.acts) {
    doing(act.title);
    if (tour.caseId === null) {
      tour = { ...tour, caseId: await open(act, tour) };
      acts.push({ act, refusal: null });
      continue;
    }
    fired.push(...(await advance(tour.caseId, act.at)));
    const { paper, refusal } = await give(act, tour.caseId, tour);
    if (paper !== null) tour = { ...tour, papers: { ...tour.papers, [act.id]: paper } };
    acts.push({ act, refusal });
  }
  return { tour: { ...tour, stepsDone: start.stepsDone + 1 }, acts, fired };
}

async function open(act: TourAct, tour: TourKept): Promise<string> {
  const opened = await send<Case>('POST', '/api/cases', { ...bodyOf(act, tour), sandboxNow: act.at }, keyOf(act, tour));
  return opened.id;
}

/** Moves the today of a case. @returns the reminders given on the way */
export async function advance(caseId: string, to: string): Promise<readonly Reminder[]> {
  const moved = await send<components['schemas']['Advanced']>('POST', `/api/sandbox/cases/${caseId}/advance`, { to });
  return moved.fired;
}

async function give(act: TourAct, caseId: string, tour: TourKept): Promise<{ paper: string | null; refusal: Problem | null }> {
  const body = bodyOf(act, tour);
  if (act.command === filing) return { paper: await file(act, caseId, body, keyOf(act, tour)), refusal: null };
  try {
    const path = `/api/cases/${caseId}/commands/${act.command}`;
    await send('POST', path, { ...body, procedure: act.procedure ?? 'investigation' }, keyOf(act, tour));
    return { paper: null, refusal: null };
  } catch (error) {
    if (act.refused === true && error instanceof Refused) return { paper: null, refusal: error.problem };
    throw error;
  }
}

/** A paper that says what it is: a sample, which the store takes for the PDF that it names itself. */
async function file(act: TourAct, caseId: string, about: object, key: string): Promise<string> {
  const form = new FormData();
  form.set('about', JSON.stringify(about));
  form.set('file', new Blob([`%PDF-1.7\n${act.title.zh} ${act.title.en}\n`]), `${act.id}.pdf`);
  const path = `/api/cases/${caseId}/documents`;
  const response = await fetch(path, { method: 'POST', body: form, headers: { 'Idempotency-Key': key } }).catch(() => null);
  const answer: unknown = await response?.json().catch(() => null);
  if (response?.ok === true && isFiled(answer)) return answer.id;
  throw isProblem(answer) ? new Refused(answer) : new NoAnswer(String(response?.status ?? ''));
}

function bodyOf({ at, by, data, documents = [] }: TourAct, { papers }: TourKept) {
  return { act: { by, occurredAt: at, documents: documents.flatMap((id) => papers[id] ?? []) }, data };
}

const keyOf = ({ id }: TourAct, { run }: TourKept): string => `tour:${run}:${id}`;

function isFiled(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'text' in value;
}
