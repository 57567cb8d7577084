import type { InvestigationState } from '../../state';
import { followUpText } from './follow-up-text';
import { missingItems } from './missing-items';
import type { MissingItem } from './missing-items';
import type { TextWorld } from './names';
import { phoneText } from './phone-text';
import { writtenText } from './written-text';

/** express-phone 电话快报, express-written 书面快报, follow-up 续报. */
export const textKinds = ['express-phone', 'express-written', 'follow-up'] as const;

export type TextKind = (typeof textKinds)[number];

/** A text for copying. It is a draft: a person reads, completes and sends it, and records that it was sent. */
export interface ReportText {
  readonly kind: TextKind;
  readonly text: string;
  readonly missing: readonly MissingItem[];
}

const writers = { 'express-phone': phoneText, 'express-written': writtenText, 'follow-up': followUpText };

export function reportText(kind: TextKind, state: InvestigationState, world: TextWorld): ReportText {
  return { kind, text: writers[kind](state, world), missing: missingItems(state) };
}
