import type { InvestigationState } from '../state';

const steps = ['vetting.asked', 'vetting.changes-asked', 'vetting.agreed', 'vetting.ended'];

/** Whether a draft lies with that supervisor unanswered: what it says of itself afterwards, such as its release, answers nothing more. */
export function vettingAwaited({ facts }: InvestigationState, n: number): boolean {
  return facts.filter(({ fact, ref }) => ref === String(n) && steps.includes(fact)).at(-1)?.fact === 'vetting.asked';
}
