import type { Order } from '../../rehearsal.fixture';
import type { LawSheet, VettingStep } from '../../stream/law-sheet';
import { minutes, law as plain } from './written.fixture';

const basis = { law: '某市实施意见', article: '二7', confidence: 'S' as const };
const inForce = { from: '2015-04-02' };

/** As in S2: the efficiency office of the own government until it was given up, then the office of the next higher commission. */
export const steps: readonly VettingStep[] = [
  {
    id: 'efficiency-office',
    title: { zh: '本级政府效能部门审核', en: 'the own efficiency office' },
    role: 'efficiency-office',
    level: 'own',
    body: { kind: 'efficiency-office', to: '2019-06-30' },
    after: null,
    place: '150800',
    inForce,
    basis,
  },
  {
    id: 'higher-office',
    title: { zh: '上一级安委办审核', en: 'the next higher office' },
    role: 'higher-safety-office',
    level: 'next-higher',
    body: { kind: 'safety-office' },
    after: 'efficiency-office',
    place: '150800',
    inForce,
    basis,
  },
];

/** The law of the report with such steps, each a gate before the approval. */
export function placeLaw(vettingSteps: readonly VettingStep[] = steps): LawSheet {
  const gates = vettingSteps.map(({ id, title, role, basis: on }) => ({
    id,
    title,
    blocks: { procedure: 'investigation', command: 'approve' },
    role,
    basis: on,
  }));
  return { ...plain, gates: [...plain.gates, ...gates], vettingSteps };
}

export const law = placeLaw();

const agreed = (step: string, at: string, by: string): Order => ({
  name: 'record-place-vetting',
  at,
  by,
  data: { step, outcome: 'agreed' },
  documents: [minutes],
  law,
});

export const mapping: Order = {
  name: 'map-role',
  at: '2022-11-17 11:00',
  by: '150802-government',
  data: { role: 'efficiency-office', organ: '150802-supervision-commission', reason: '机构改革后由监察委员会承担' },
  documents: [minutes],
  law,
};
export const byEfficiency = agreed('efficiency-office', '2022-11-18 09:00', '150802-supervision-commission');
export const byHigher = agreed('higher-office', '2022-11-21 09:00', '150800-safety-office');
