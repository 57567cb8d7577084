import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@app/domain';
import { openerOf } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Streams } from '../commands/streams';
import { KnownProcedures } from '../procedures/known-procedures';
import { stoppedOnly } from './stopped-only';

/** What an operator may read of a case. */
export interface Sight {
  /** The event as the operator reads it: without what names persons where it is not theirs to read. */
  event(event: RecordedEvent): RecordedEvent & { readonly withheld?: readonly string[] };
  /** Whether what names persons in the entries of an organ (id) is the operator's to read. */
  entriesOf(organ: string): boolean;
  /** Whether a paper is the operator's to read. */
  paper(document: string): boolean;
}

/** Who reads what names persons (个人信息): who handles the case, and of its own entries the organ that made them. Nobody else, and nobody while the case cannot be read. */
@Injectable()
export class PersonalData {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  async sightOf(caseId: string, { organ }: Operator): Promise<Sight> {
    const opener = await openerOf(this.source, caseId);
    const kind = opener === null ? null : this.known.kindOf(opener.procedure);
    const seen = kind === null ? null : await this.streams.see({ caseId, procedure: kind, n: 1 }).catch(stoppedOnly);
    const own = seen?.stand.state.own ?? null;
    // What an organ that is no more could read, its successor reads.
    const organs = seen === null ? [organ] : [organ, ...seen.inForce.register.organs.predecessors(organ)];
    const handles = seen !== null && own !== null && organs.some((one) => seen.procedure.handles?.(own, one) ?? false);
    const closed = own === null ? [] : (seen?.procedure.personalPapers?.(own) ?? []);
    const isClosed = (id: unknown): boolean => own === null || closed.some((paper) => paper === id);
    const entriesOf = (by: string): boolean => handles || organs.includes(by);
    return {
      event: (event) => (entriesOf(event.by.organ) ? event : withoutPersons(event, this.known, isClosed)),
      entriesOf,
      paper: (document) => handles || !isClosed(document),
    };
  }
}

const paperFields = ['title', 'number'];

function withoutPersons(event: RecordedEvent, known: KnownProcedures, isClosed: (paper: unknown) => boolean) {
  const named = known.list().flatMap(({ personalFields = {} }) => personalFields[event.kind] ?? []);
  const ofPaper = event.kind === 'document.filed' && isClosed(event.data['document']) ? paperFields : [];
  const withheld = [...named, ...ofPaper].filter((field) => field in event.data);
  if (withheld.length === 0) return event;
  const data = Object.fromEntries(Object.entries(event.data).filter(([field]) => !withheld.includes(field)));
  return { ...event, data, withheld };
}
