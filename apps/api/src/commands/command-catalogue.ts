import { procedureTitle, sides, stageTitle } from '@app/domain';
import type { Procedure } from '@app/domain';
import { wordsOf } from '@app/rules';
import { z } from 'zod';
import type { KnownProcedures } from '../procedures/known-procedures';
import { articleTextSchema, procedureSchema, textSchema } from '../shapes/common.schema';
import { describedCommands, themesOf } from './described';
import type { DescribedCommand } from './described';

const titleSchema = textSchema.meta({ description: '名称。In words.' });

const commandSchema = z.object({
  command: z.string().meta({ description: '事项。Its name.' }),
  title: titleSchema,
  group: z.string().meta({ description: '所属主题。Its theme, one of `groups`.' }),
  order: z.number().int().meta({ description: '在程序进程中的次序，自 1 起。Its place in the life of the procedure, from 1.' }),
  article: z.string().meta({ description: '依据的条款。Law and article on which it stands.' }),
  articleText: articleTextSchema,
  usually: textSchema.meta({ description: '一般由谁办理，仅供参考。Whose act it usually is; it is not checked.' }),
  stages: z.array(z.string()).meta({ description: '可以办理的阶段；立案没有。Where it may be given; none of an opening.' }),
  path: z.string().meta({ description: '向何处提交。Where it is sent.' }),
  form: z.record(z.string(), z.unknown()).meta({
    description:
      '表单，即事项内容的格式；字段的名称、填写说明、单位、各选项的名称和从何处选取见 x-title、x-help、x-unit、x-choices、x-picks。What its data may be, as a JSON Schema of 2020-12; x-title, x-help, x-unit, x-choices and x-picks of a field are its name, help, unit, the words of its codes, and from what it is filled in.',
  }),
});

const procedureCommandsSchema = z.object({
  procedure: procedureSchema,
  title: titleSchema,
  stages: z
    .array(
      z.object({
        stage: z.string().meta({ description: '阶段。The stage.' }),
        title: titleSchema,
        apart: z
          .boolean()
          .meta({ description: '是否不在通常进程之内，如并案、撤销登记。Whether it ends the procedure otherwise than by its usual way.' }),
      }),
    )
    .meta({
      description: '各阶段，按先后。Its stages, in order.',
    }),
  way: z.array(z.string()).meta({ description: '通常进程依次办理的事项。The commands by which it goes its usual way, in their order.' }),
  groups: z.array(z.object({ group: z.string().meta({ description: '主题。The theme.' }), title: titleSchema })).meta({
    description: '各主题，按先后。Its themes, in order.',
  }),
  commands: z.array(commandSchema).meta({ description: '各事项，按先后。Its commands, in order.' }),
});

export const commandCatalogueSchema = z
  .object({ procedures: z.array(procedureCommandsSchema).meta({ description: '各程序。The procedures.' }) })
  .meta({
    id: 'CommandCatalogue',
    description: '全部事项，与案件无关。All commands, whatever the case.',
    examples: [
      {
        procedures: [
          {
            procedure: 'investigation',
            title: { zh: '事故调查', en: 'Investigation' },
            stages: [{ stage: 'reported', title: { zh: '已接报', en: 'reported' }, apart: false }],
            way: ['form-team', 'submit-report'],
            groups: [{ group: 'team', title: { zh: '事故调查组', en: 'investigation team' } }],
            commands: [
              {
                command: 'change-leader',
                title: { zh: '更换调查组组长', en: 'change the leader of the team' },
                group: 'team',
                order: 43,
                article: '《生产安全事故报告和调查处理条例》（国务院令第493号）第二十四条',
                articleText: {
                  zh: '「事故调查组组长由负责事故调查的人民政府指定。」',
                  en: 'in Chinese: 「事故调查组组长由负责事故调查的人民政府指定。」',
                },
                usually: { zh: '负责调查的人民政府', en: 'the investigating government' },
                stages: ['investigating'],
                path: '/api/cases/{case}/commands/change-leader',
                form: { type: 'object' },
              },
            ],
          },
        ],
      },
    ],
  });

export type CommandCatalogue = z.infer<typeof commandCatalogueSchema>;

/** All commands of people in the procedures that are known. */
export function commandCatalogue(known: KnownProcedures): CommandCatalogue {
  const commands = describedCommands(known);
  return {
    procedures: known.list().map((procedure) => ({
      procedure: procedure.kind,
      title: procedureTitle(procedure.kind),
      stages: stagesOf(procedure),
      way: [...procedure.way],
      groups: [...themesOf(procedure)],
      commands: commands.filter((one) => one.procedure === procedure).map(lineOf),
    })),
  };
}

function stagesOf({ kind, stages, apart }: Procedure): CommandCatalogue['procedures'][number]['stages'] {
  return Object.keys(stages).map((stage) => ({
    stage,
    title: stageTitle(kind, stage),
    apart: (apart ?? []).includes(stage),
  }));
}

function lineOf({ command, words, group, order, stages, route, form }: DescribedCommand): z.infer<typeof commandSchema> {
  const paths = { command: `/api/cases/{case}/commands/${command}`, opening: '/api/cases', upload: '/api/cases/{case}/documents' };
  const { $schema: _dialect, ...shown } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
  const { title, article, usually } = words;
  const stands = { article, articleText: wordsOf(article), usually: sides[usually] };
  return { command, title, group, order, ...stands, stages: [...stages], path: paths[route], form: shown };
}
