import type { Instant } from '@app/calendar';
import type { Actor, Rejection } from '@app/streams';
import { eventOf } from '../ledger/body';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** An act that was done although the law forbids it, as the ledger has it (AP-17). */
export interface IrregularLine {
  readonly stream: string;
  /** Of its stream, from 1. */
  readonly n: number;
  readonly command: string;
  readonly code: string;
  readonly params: Rejection['params'];
  readonly article: string | null;
  readonly reason: string;
  readonly head: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly documents: readonly string[];
  readonly notes: readonly { readonly organ: string; readonly at: Instant; readonly remark: string }[];
}

type Said = Pick<IrregularLine, 'command' | 'code' | 'params' | 'article' | 'reason' | 'head'>;

const entries = `
select stream, body from ledger where case_id = $1 and kind in ('act.irregular', 'irregularity.noted') order by case_seq`;

/** In the order in which they were recorded. */
export async function irregularitiesOf(on: Querying, caseId: string): Promise<readonly IrregularLine[]> {
  const found: IrregularLine[] = [];
  for (const { stream, body } of await rows<{ stream: string; body: string }>(on, entries, [caseId])) {
    const { kind, data, by, occurredAt: at, recordedAt, documents } = eventOf(body);
    const own = found.filter((line) => line.stream === stream);
    if (kind === 'act.irregular') {
      const { command, code, params, article, reason, head } = data as unknown as Said;
      found.push({ stream, n: own.length + 1, command, code, params, article, reason, head, by, at, recordedAt, documents, notes: [] });
      continue;
    }
    const index = found.findIndex((line) => line.stream === stream && line.n === data['n']);
    const noted = found[index];
    if (noted === undefined) continue;
    found[index] = { ...noted, notes: [...noted.notes, { organ: by.organ, at, remark: String(data['remark']) }] };
  }
  return found;
}
