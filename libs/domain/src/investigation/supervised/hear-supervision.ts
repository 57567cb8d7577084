import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState, SupervisionLink } from '../state';
import type { HearSupervision } from './hear-supervision.schema';
import { vettingAwaited } from './vetting-awaited';

type Heard = Exclude<SupervisionLink['status'], 'recorded'>;

/** Takes what a supervision says of itself. A message is never refused for its time: it tells what has happened. */
export function hearSupervision(status: Heard) {
  return (state: InvestigationState, { name, act, data }: CommandOf<HearSupervision>): Decision => {
    if (act.via !== 'system') return reject('system-only', { command: name });
    const link = state.supervisions.find((known) => known.n === data.n);
    if (link === undefined) return reject('supervision-unknown', { n: data.n });
    const awaited = vettingAwaited(state, data.n);
    if (link.status === status && !awaited) return [];
    const vetting = awaited && status !== 'opened' ? { vetting: status === 'vetted' ? 'agreed' : 'ended' } : {};
    return [{ kind: 'supervision.heard', version: 1, occurredAt: act.occurredAt, data: { n: data.n, status, ...vetting } }];
  };
}
