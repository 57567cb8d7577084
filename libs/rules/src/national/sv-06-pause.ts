import type { Source, SuspensionRule } from '@app/clock';

/** A supervision is paused only by its supervisor (4.6.4). @param basis of the rule that stands still */
export function pausedBySupervisor(basis: Source): SuspensionRule {
  return {
    ground: 'by-supervisor',
    title: { zh: '督办单位暂停督办', en: 'Paused by the supervisor' },
    from: 'supervision.paused',
    until: 'supervision.resumed',
    basis: { ...basis, confidence: 'I' },
  };
}
