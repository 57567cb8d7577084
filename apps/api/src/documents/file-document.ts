import { Injectable } from '@nestjs/common';
import { commandTurnId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { KnownProcedures } from '../procedures/known-procedures';
import { allowedTypes } from '@app/files';
import type { Received } from '@app/files';
import { documentOf } from '@app/persistence';
import type { DocumentLine, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { demandMay, ofCommand } from '../auth/permissions';
import { commandOf } from '../commands/command-of';
import type { Named } from '../commands/command-of';
import { CommandService } from '../commands/command.service';
import { commandId, contentHash, documentIdOf } from '../commands/ids';
import { Streams } from '../commands/streams';
import { demandPlain } from '../problems/plain-body';
import { Problem, problemOf } from '../problems/problem';
import { checked } from '../problems/validation';
import { aboutSchema } from './about.schema';
import type { Upload } from './upload';
import { uploadCommand } from './upload-command';

export interface Filing {
  readonly caseId: string;
  readonly upload: Upload;
  readonly operator: Operator;
  readonly key: string;
}

/** Files a document that has come in: into the store first, so that the ledger never names a file that is not there. */
@Injectable()
export class FileDocument {
  constructor(
    private readonly source: DataSource,
    private readonly commands: CommandService,
    private readonly streams: Streams,
    private readonly known: KnownProcedures,
  ) {}

  async file({ caseId, upload, operator, key }: Filing): Promise<DocumentLine> {
    const { received } = upload;
    const sent = parsedAbout(upload.about);
    demandPlain(sent, 'about');
    const about = checked(aboutSchema, sent, 'about');
    const type = allowedType(received);
    const { sha256, sm3, bytes } = received;
    const document = documentIdOf(caseId, operator.person, key);
    const named = { name: uploadCommand, act: about.act, data: { ...about.data, document, sha256, sm3, bytes, type } };
    const hash = contentHash({ command: uploadCommand, about: sent, sha256 });
    // The record of a case's papers is kept by the procedure that opened it.
    const ref = await this.streams.named(caseId, { n: 1 });
    const id = commandId(operator.person, key);
    const { receipt } = await this.streams.see(ref, commandTurnId(id));
    if (receipt !== null) await this.commands.answered(ref, id, hash);
    else {
      await this.refuseEarly(ref, named, operator);
      await received.keep();
      await this.commands.give({ ref, named, operator, key, hash });
    }
    const filed = await documentOf(this.source, caseId, document);
    if (filed === null) throw new Problem('document-not-found');
    return filed;
  }

  /** A content is not kept for a filing that is refused anyway. */
  private async refuseEarly(ref: StreamRef, named: Named, operator: Operator): Promise<void> {
    demandMay(operator, ofCommand(ref.procedure, uploadCommand));
    const seen = await this.streams.see(ref);
    const command = commandOf(seen.inForce.register, this.known.formOf(ref.procedure, uploadCommand), named, operator);
    const refusal = await this.streams.refusal(seen, { kind: 'command', turnId: 'early', hash: '', command });
    if (refusal !== null) throw problemOf(refusal);
  }
}

function parsedAbout(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('upload-malformed', { field: 'about' });
  }
}

function allowedType({ type }: Received): string {
  if (type !== null && Object.hasOwn(allowedTypes, type)) return type;
  throw new Problem('document-type-refused', { params: { found: type ?? 'unknown' }, field: 'file' });
}
