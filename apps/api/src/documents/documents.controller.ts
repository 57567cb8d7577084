import { Controller, Get, Logger, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Readable } from 'node:stream';
import { allowedTypes, FileError } from '@app/files';
import { documentOf, documentReadsOf, documentsOf, noteDocumentRead, placeOfCase } from '@app/persistence';
import type { DocumentLine, DocumentRead, Operator } from '@app/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { PersonalData } from '../cases/personal-data';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { caseIdSchema, uuidSchema } from '../shapes/common.schema';
import { damagedCounter } from './damaged-counter';
import { disposition } from './disposition';
import { documentListSchema, documentReadsSchema, documentSchema, shownDocument } from './document.schema';
import type { ShownDocument } from './document.schema';
import { DocumentStore } from './document-store';

const binary = { schema: { type: 'string', format: 'binary' }, example: '%PDF-1.7' };
const content = Object.fromEntries([...Object.keys(allowedTypes), 'application/octet-stream'].map((type) => [type, binary]));
const documentIdSchema = uuidSchema.meta({ description: '文件编号。Id of the document.' });

@ApiTags('documents')
@Controller('api/cases')
export class DocumentsController {
  private readonly log = new Logger('documents');

  constructor(
    private readonly source: DataSource,
    private readonly store: DocumentStore,
    private readonly personal: PersonalData,
    private readonly registry: Registry,
  ) {}

  @Get(':case/documents')
  @Needs('document.read')
  @ApiOperation({ summary: '案件的文件，按归入先后。The documents of a case, in the order in which they were filed.' })
  @ApiOkResponse({ standardSchema: documentListSchema })
  @Refusals(400, 404)
  async list(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Caller() operator: Operator,
  ): Promise<{ documents: readonly ShownDocument[] }> {
    if ((await placeOfCase(this.source, caseId)) === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const sight = await this.personal.sightOf(caseId, operator);
    const { register } = await this.registry.inForce();
    const seen = (await documentsOf(this.source, caseId)).filter(({ id }) => sight.paper(id));
    return { documents: seen.map((line) => shownDocument(line, register)) };
  }

  @Get(':case/documents/:document')
  @Needs('document.read')
  @ApiOperation({ summary: '一个文件的登记信息；内容见 content。What is known of a document; its content is at `content`.' })
  @ApiOkResponse({ standardSchema: documentSchema })
  @Refusals(400, 404)
  async one(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Param('document', { schema: documentIdSchema }) document: string,
    @Caller() operator: Operator,
  ): Promise<ShownDocument> {
    const found = await this.found(caseId, document, operator);
    return shownDocument(found, (await this.registry.inForce()).register);
  }

  @Get(':case/documents/:document/reads')
  @Needs('document.read')
  @ApiOperation({ summary: '何人何时取阅过一个文件。Who fetched a document, and when.' })
  @ApiOkResponse({ standardSchema: documentReadsSchema })
  @Refusals(400, 404)
  async reads(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Param('document', { schema: documentIdSchema }) document: string,
    @Caller() operator: Operator,
  ): Promise<{ reads: readonly DocumentRead[] }> {
    const { id } = await this.found(caseId, document, operator);
    return { reads: await documentReadsOf(this.source, id) };
  }

  @Get(':case/documents/:document/content')
  @Needs('document.read')
  @ApiOperation({
    summary: '下载文件，发出前核对两个哈希值。The file of a document, read against both its hashes before the first byte is sent.',
    description:
      '每次下载均记录何人何时。与归入时不一致的文件不予发出（500，document-damaged）。Every download is noted with person and time. A file that is not what was filed is never sent (500, document-damaged).',
  })
  @ApiOkResponse({ description: '文件内容，供保存。The content, to be saved.', content })
  @Refusals(400, 404, 500)
  async content(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Param('document', { schema: documentIdSchema }) id: string,
    @Caller() operator: Operator,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const document = await this.found(caseId, id, operator);
    const file = await this.checkedFile(document);
    try {
      await noteDocumentRead(this.source, document.id, operator.person);
    } catch (error) {
      file.destroy();
      throw error;
    }
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const { type, bytes: length, title } = document;
    return new StreamableFile(file, { type, length, disposition: disposition(title, allowedTypes[type] ?? 'bin') });
  }

  /** A paper that names persons is not there for who does not handle the case. */
  private async found(caseId: string, id: string, operator: Operator): Promise<DocumentLine> {
    const document = await documentOf(this.source, caseId, id);
    if (document === null || !(await this.personal.sightOf(caseId, operator)).paper(id)) throw new Problem('document-not-found');
    return document;
  }

  private async checkedFile(document: DocumentLine): Promise<Readable> {
    try {
      return await this.store.files.open(document);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      damagedCounter.inc();
      this.log.error({ alarm: 'document-damaged', document: document.id, sha256: document.sha256, fault: error.fault });
      throw new Problem('document-damaged');
    }
  }
}
