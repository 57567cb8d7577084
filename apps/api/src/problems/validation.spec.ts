import { faultText } from '@app/domain';
import { commandSchemas } from '@app/domain-schemas';
import { projectionRequestSchema } from '@app/contracts';
import { z } from 'zod';
import { commandBodySchema, commandNameSchema, openCaseBodySchema } from '../commands/command-body.schema';
import { aboutSchema } from '../documents/about.schema';
import { uuidSchema } from '../shapes/common.schema';
import { limitSchema } from '../shapes/page';
import { badInputs } from './bad-inputs.fixture';
import { checked, validationProblem } from './validation';

const commands = [...Object.entries<z.ZodType>(commandSchemas.investigation), ...Object.entries<z.ZodType>(commandSchemas.supervision)];
const outer = { commandBodySchema, openCaseBodySchema, aboutSchema, projectionRequestSchema, uuidSchema, limitSchema, commandNameSchema };

function issuesOf(schema: z.ZodType): z.core.$ZodIssue[] {
  return badInputs(schema).flatMap((input) => schema.safeParse(input).error?.issues ?? []);
}

test.each([...commands, ...Object.entries<z.ZodType>(outer)])('%s: every reason is Chinese in zh and English in en', (_name, schema) => {
  const reasons = [...new Set(issuesOf(schema).map(({ message }) => message))].map(faultText);
  expect(reasons.length).toBeGreaterThan(1);
  for (const reason of reasons) {
    expect(reason.zh).toMatch(/\p{Script=Han}/u);
    expect(reason.en).toMatch(/^[^\p{Script=Han}]*[a-z]{2}[^\p{Script=Han}]*$/u);
  }
});

test('the bad inputs reach every field of every command', () => {
  expect(commands.length).toBeGreaterThan(80);
  for (const [name, schema] of commands) {
    const reached = new Set(issuesOf(schema).map(({ path }) => path[0]));
    const fields = Object.keys(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {});
    expect([name, fields.filter((field) => !reached.has(field))]).toEqual([name, []]);
  }
});

test('a field is told by its path, in both languages', () => {
  const told = (data: object): unknown => {
    try {
      return checked(commandSchemas.investigation['form-team'], data, 'data');
    } catch (error) {
      return error;
    }
  };
  expect(told({ members: ['150802'], extra: 1 })).toMatchObject({
    code: 'validation-failed',
    details: {
      field: 'data.leader',
      fields: [
        { field: 'data.leader', reason: { zh: '请填写调查组组长', en: 'is missing' } },
        {
          field: 'data.members.0',
          reason: { zh: '成员单位应为机关编号，如 150802-government', en: 'must be the id of an organ, such as 150802-government' },
        },
        { field: 'data', reason: { zh: '不认识的字段：extra', en: 'has unknown fields: extra' } },
      ],
    },
  });
});

test('what a schema leaves to its library is said in both languages', () => {
  const issues = limitSchema.safeParse('101').error?.issues ?? [];
  const [fault] = validationProblem(issues).details.fields ?? [];
  expect(fault?.reason).toEqual({ zh: expect.stringContaining('100'), en: expect.stringMatching(/^Too big: .*100/) });
});
