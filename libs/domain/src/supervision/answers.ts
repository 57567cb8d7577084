import type { Instant } from '@app/calendar';
import type { SupervisionState, VettingAnswer } from './state';

interface Answer extends Pick<VettingAnswer, 'version' | 'answer'> {
  readonly at: Instant;
  readonly points?: readonly string[] | undefined;
  readonly text?: string | undefined;
}

/** The version that an answer is about which names none: the one that was sent up and has no answer, else the last that was. */
export function versionAnswered({ sentUp = null, wentUp = [] }: SupervisionState): number | null {
  return sentUp?.version ?? wentUp.at(-1)?.version ?? null;
}

export function withAnswer(state: SupervisionState, { points, text, ...answer }: Answer): SupervisionState {
  const said = { ...answer, ...(points === undefined ? {} : { points }), ...(text === undefined ? {} : { text }) };
  return { ...state, answers: [...(state.answers ?? []), said] };
}
