import { holds } from '@app/clock';
import type { Fact } from '@app/clock';
import type { GateRule } from './law-sheet';

/** Law and article on which a gate stands for this case. */
export function articleOfGate({ basis, bases = [] }: GateRule, facts: readonly Fact[]): string {
  const { law, article } = bases.find(({ when }) => holds(when, facts))?.basis ?? basis;
  return `${law}${article}`;
}
