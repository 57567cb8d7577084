import { Injectable } from '@nestjs/common';
import type { LevelAnswer } from '@app/domain';
import { openerOf } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Streams } from '../commands/streams';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem } from '../problems/problem';
import { shownTitle } from '../shapes/shown-case';
import { stoppedOnly } from './stopped-only';

/** How the level of a case stands, with the names of the organs that its sentences name. */
@Injectable()
export class LevelOfCase {
  constructor(
    private readonly source: DataSource,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  /** Null of a case that has none, and of one whose procedure has stopped. @throws Problem when there is no such case */
  async of(caseId: string): Promise<LevelAnswer | null> {
    const opener = await openerOf(this.source, caseId);
    if (opener === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const seen = await this.streams.see({ caseId, procedure: this.known.kindOf(opener.procedure), n: 1 }).catch(stoppedOnly);
    if (seen === null || seen.stand.state.own === null) return null;
    const answer = seen.procedure.level?.(seen.stand.state.own, seen.world);
    if (answer === undefined) return null;
    const { register } = seen.inForce;
    const named = <T extends Pick<LevelAnswer['derivation'][number], 'text'>>(one: T): T => ({
      ...one,
      text: shownTitle(one.text, register),
    });
    return { ...answer, derivation: answer.derivation.map(named), contradictions: answer.contradictions.map(named) };
  }
}
