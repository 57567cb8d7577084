import { Injectable } from '@nestjs/common';
import type { Names } from '@app/contracts';
import { editions } from '@app/persistence';
import type { Querying } from '@app/persistence';
import type { InForce } from '@app/register';
import { booksOf } from '@app/turn';
import type { Books } from '@app/turn';
import { DataSource } from 'typeorm';
import { KnownProcedures } from '../procedures/known-procedures';

/** The register of places and organs and the calendar, as they are in force; one for the whole process. */
@Injectable()
export class Registry {
  readonly editions = editions();

  constructor(
    private readonly source: DataSource,
    private readonly known: KnownProcedures,
  ) {}

  /** What holds at this moment. */
  inForce(on: Querying = this.source): Promise<InForce> {
    return this.editions.now(on);
  }

  /** The law that holds at this moment. */
  async books(on: Querying = this.source): Promise<Books> {
    return this.booksOf(await this.inForce(on));
  }

  booksOf(inForce: InForce): Books {
    return booksOf(this.known.repertoire, inForce);
  }

  /** The names of organs and places as last seen: a sentence waits for no database. */
  names(): Names {
    return this.editions.seen().register;
  }
}
