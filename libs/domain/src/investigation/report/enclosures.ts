import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { InvestigationState } from '../state';
import { enclosures } from './choices';
import type { Enclosure } from './choices';
import type { SendDraftUp } from './sending.schema';

type List = Pick<SendDraftUp, 'enclosed' | 'without'>;

/** The list as the event keeps it. */
export function enclosed({ enclosed: items = [], without = [] }: List): Required<List> {
  return { enclosed: items, without };
}

/** 意见采纳情况表 is owed where somebody was asked for comments, or this supervisor has had an earlier version. */
function owed({ report }: InvestigationState, n: number): readonly Enclosure[] {
  const opinions = report.circulations.length > 0 || report.sentUp.some((sent) => sent.n === n);
  return enclosures.filter((item) => opinions || item !== 'adoptionTable');
}

/** 送审件清单 (SV-32): each paper is enclosed, or it is said why there is none. */
export function refuseIncompleteList(state: InvestigationState, data: SendDraftUp): Rejection | null {
  const list = enclosed(data);
  const said = [...list.enclosed, ...list.without.map(({ item }) => item)];
  const missing = owed(state, data.n).filter((item) => !said.includes(item));
  return missing.length === 0 ? null : reject('enclosures-missing', { enclosures: missing.join(',') }, { field: 'data.enclosed' });
}
