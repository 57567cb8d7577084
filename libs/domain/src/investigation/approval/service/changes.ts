import type { Fact } from '@app/clock';
import type { Apply, EventOf } from '../../../stream/decision';
import type { RecordedEvent } from '../../../stream/event';
import { plain, tied } from '../../facts-of';
import type { InvestigationState } from '../../state';
import { deciding } from '../deciding';
import type { CopyApproval } from './copy-approval.schema';
import type { RecordApprovalReceived } from './record-approval-received.schema';
import type { RecordCarryingOut } from './record-carrying-out.schema';
import type { ServeApproval } from './serve-approval.schema';

export const serviceChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'approval.received': (state, { data, occurredAt }: EventOf<RecordApprovalReceived>) => {
    const named = data.addressees.map(({ ref }) => ({ ref, receivedAt: occurredAt, servedAt: null }));
    return deciding(state, { addressees: [...state.decision.addressees, ...named] });
  },
  'approval.copied': (state, { occurredAt }: EventOf<CopyApproval>) => deciding(state, { copiedAt: state.decision.copiedAt ?? occurredAt }),
  'carrying-out.reported': (state, { occurredAt }: EventOf<RecordCarryingOut>) => deciding(state, { carryingOutReportedAt: occurredAt }),
  'approval.served': (state, { data, occurredAt }: EventOf<ServeApproval>) =>
    deciding(state, {
      addressees: state.decision.addressees.map((one) => (one.ref === data.ref ? { ...one, servedAt: occurredAt } : one)),
    }),
};

/** One fact for each addressee, so that each has a clock of its own. */
export const receivedFacts: { facts(event: RecordedEvent): readonly Fact[] }['facts'] = (event) => {
  const { addressees }: { readonly addressees?: unknown } = event.data;
  const named: readonly unknown[] = Array.isArray(addressees) ? addressees : [];
  return named.flatMap((one) => plain(event).map((fact) => ({ ...fact, ref: refOf(one) })));
};

function refOf(addressee: unknown): string {
  return typeof addressee === 'object' && addressee !== null && 'ref' in addressee ? String(addressee.ref) : '';
}

/** Its value is what the addressee was told of its remedies; a service that does not say was of a paper that states them (AP-03). */
export function servedFacts(event: RecordedEvent): readonly Fact[] {
  const { remedies } = event.data;
  return tied(event).map((fact) => ({ ...fact, value: typeof remedies === 'string' ? remedies : 'told' }));
}
