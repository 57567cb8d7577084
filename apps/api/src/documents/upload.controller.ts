import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { placeOfCase } from '@app/persistence';
import type { DocumentLine, Operator } from '@app/persistence';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { IdempotencyKey, keyHeader } from '../commands/idempotency-key';
import { Refusals } from '../openapi/refusals';
import { caseLocation } from '../case-location';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { caseIdSchema } from '../shapes/common.schema';
import { documentSchema, shownDocument } from './document.schema';
import type { ShownDocument } from './document.schema';
import { FileDocument } from './file-document';
import { DocumentStore } from './document-store';
import { storeProblem } from './store-problem';
import { readUpload } from './upload';

const body = {
  type: 'object',
  required: ['about', 'file'],
  properties: {
    about: {
      type: 'string',
      description:
        'JSON：act 同其他事项；data 含标题、文种、成文日期、发文机关，以及文号或者字号。JSON: `act` as with every command, and `data` with title, kind, issuedOn, issuer, and number or series.',
      example:
        '{"act":{"occurredAt":"2022-11-18T15:00:00+08:00"},"data":{"title":"批复","kind":"approval","number":"临政字〔2022〕45号","issuedOn":"2022-11-18","issuer":"150802-government"}}',
    },
    file: { type: 'string', format: 'binary', description: '文件内容。The content.' },
  },
};

@ApiTags('documents')
@Controller('api/cases')
export class UploadController {
  constructor(
    private readonly source: DataSource,
    private readonly documents: FileDocument,
    private readonly store: DocumentStore,
    private readonly registry: Registry,
  ) {}

  @Post(':case/documents')
  @Needs('document.file')
  @ApiOperation({
    summary: '归入一个文件，任何阶段均可。Files a document in the case, in any stage.',
    description:
      '内容直接存入文件库，以 SHA-256 和 SM3 为据并写入台账；类型按内容识别。同一编号同一内容只有一个文件。Streamed to the store and known by SHA-256 and SM3, which stand in the ledger. Its type is read from the content. The same key with the same content is one document.',
  })
  @ApiHeader(keyHeader)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: body })
  @ApiCreatedResponse({
    standardSchema: documentSchema,
    headers: { Location: { description: '文件地址。Where the document is read.', schema: { type: 'string' } } },
  })
  @Refusals(400, 403, 404, 409, 413, 415, 422, 507)
  async upload(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Caller() operator: Operator,
    @IdempotencyKey() key: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShownDocument> {
    if ((await placeOfCase(this.source, caseId)) === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const filed = await this.received(request, caseId, operator, key).catch((error: unknown) => {
      throw storeProblem(error, this.store.maxBytes);
    });
    response.location(`${caseLocation(caseId)}/documents/${filed.id}`);
    return shownDocument(filed, (await this.registry.inForce()).register);
  }

  private async received(request: Request, caseId: string, operator: Operator, key: string): Promise<DocumentLine> {
    const upload = await readUpload(request, this.store.files, this.store.maxBytes);
    try {
      return await this.documents.file({ caseId, upload, operator, key });
    } finally {
      await upload.received.discard();
    }
  }
}
