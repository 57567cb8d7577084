import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { grounds, readPack } from '@app/administration';
import type { LoadedPack } from '@app/administration';
import { fault } from '@app/domain';
import { textField } from '@app/domain-schemas';
import type { Operator } from '@app/persistence';
import type { InForce } from '@app/register';
import { packsInForce } from '@app/rules';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { validationProblem } from '../problems/validation';
import { Administration } from '../register/administration';
import { entrySchema } from '../register/entry.schema';
import type { ShownEntry } from '../register/entry.schema';
import { Registry } from '../register/registry';
import { packSchema, shownPack } from './pack.schema';
import type { ShownPack } from './pack.schema';

const file = textField({ zh: '规则包文件', en: 'file of the pack' }, 300_000).meta({
  description: '规则包的 JSON 文件的全文。The text of the JSON file of the pack.',
});

const checkSchema = z.strictObject({ file }).meta({
  id: 'PackFile',
  description: '规则包文件。The file of a pack.',
  examples: [{ file: '{"format":1,"id":"zhangzhou"}' }],
});

const loadSchema = z.strictObject({ file, ...grounds }).meta({
  id: 'PackForm',
  description: '收入一个规则包。Takes in a pack.',
  examples: [
    {
      file: '{"format":1,"id":"zhangzhou"}',
      paper: { title: '漳州市人民政府办公室关于公布规范性文件清理结果的通知', number: null, issuedOn: null },
      reason: '实施意见经清理继续有效',
    },
  ],
});

const packsSchema = z
  .object({ packs: z.array(packSchema).meta({ description: '现行的规则包。The packs in force.' }) })
  .meta({ id: 'PlacePacks', description: '各地方的规则包。The packs of places.', examples: [{ packs: [] }] });

@ApiTags('law')
@Controller('api/packs')
export class PacksController {
  constructor(
    private readonly registry: Registry,
    private readonly administration: Administration,
  ) {}

  @Get()
  @Needs('law.read')
  @ApiOperation({
    summary:
      '现行的地方规则包：文件及其效力、条款原文、没有的内容。The packs of places in force: documents and how they stand, clauses in their words, and what is not in them.',
  })
  @ApiOkResponse({ standardSchema: packsSchema })
  @Refusals()
  async list(): Promise<{ packs: ShownPack[] }> {
    const { packs } = await this.registry.inForce();
    return { packs: packsInForce(packs).map(shownPack) };
  }

  @Post('check')
  @Needs('law.record')
  @HttpCode(200)
  @ApiOperation({
    summary: '检查一个规则包文件，不作任何记载。Checks the file of a pack; nothing is recorded.',
  })
  @ApiOkResponse({ standardSchema: packSchema })
  @Refusals(400, 413, 422)
  async check(@Body({ schema: checkSchema }) { file: text }: z.infer<typeof checkSchema>): Promise<ShownPack> {
    return shownPack(demandPack(text, await this.registry.inForce()).pack);
  }

  @Post()
  @Needs('law.record')
  @ApiOperation({
    summary: '收入一个规则包，自各案下一步起适用。Takes in a pack; it holds from the next step of each case.',
  })
  @ApiCreatedResponse({ standardSchema: entrySchema })
  @Refusals(400, 413, 422)
  async load(@Body({ schema: loadSchema }) form: z.infer<typeof loadSchema>, @Caller() operator: Operator): Promise<ShownEntry> {
    const { pack, sha256 } = demandPack(form.file, await this.registry.inForce());
    const { paper, reason } = form;
    return this.administration.record(() => ({ change: { kind: 'pack', pack, sha256 }, grounds: { paper, reason } }), operator);
  }
}

/** @throws Problem that says of each fault in which rule it is and where in the file */
function demandPack(text: string, now: InForce): LoadedPack {
  const read = readPack(text, jsonOf(text), now);
  if ('pack' in read) return read;
  throw validationProblem(
    read.map(({ path, rule, reason: { zh, en } }) => {
      const where = path.map(String).join('.');
      const [inZh, inEn] = rule === null ? ['', ''] : [`规则“${rule}”`, `rule "${rule}"`];
      return { path: ['file'], message: fault(`${inZh}（${where}）：${zh}`, `${inEn} (${where}): ${en}`) };
    }),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    throw validationProblem([{ path: ['file'], message: fault(`不是 JSON：${said}`, `is no JSON: ${said}`) }]);
  }
}
