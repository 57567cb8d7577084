import type { ProcedureKind } from '@app/streams';

/** Of no release: no table of the product knows it. */
export const danger = 'danger' as ProcedureKind;

export const dangerUpdates = ['report-danger', 'close-danger', 'became-accident', 'tell-case'] as const;

/** What other cases tell it, or answer. */
export const dangerHears = ['hear-accident', 'hear-of-danger', 'hear-answer'] as const;
