import { z } from 'zod';
import { daySchema, instantSchema, textSchema, uuidSchema } from '../shapes/common.schema';

const ofProcedure = {
  caseId: uuidSchema.meta({ description: '案件编号。Id of the case.' }),
  caseName: z.string().meta({ description: '案件名称；数据库中没有的为空。Name of the case; empty where the database does not have it.' }),
  procedureText: textSchema.meta({ description: '哪一程序。Which procedure.' }),
};

const count = z.number().int();

const lateSchema = z.object({
  ...ofProcedure,
  seconds: count.meta({ description: '迟了多少秒。By how many seconds it is late.' }),
});

const stuckSchema = z.object({
  ...ofProcedure,
  from: textSchema.meta({ description: '来自哪一程序。From which procedure.' }),
  seconds: count.meta({ description: '等了多少秒。For how many seconds it has waited.' }),
});

const stoppedSchema = z.object({
  ...ofProcedure,
  why: textSchema.meta({ description: '因何停止。Why it takes nothing.' }),
  since: instantSchema.meta({ description: '自何时起。Since when.' }),
});

const found = <T extends z.ZodType>(one: T, description: string) =>
  z
    .object({
      count: count.meta({ description: '共多少个。How many there are.' }),
      named: z.array(one).meta({ description: '其中一部分。Some of them.' }),
    })
    .meta({ description });

const vacantSchema = z.object({
  organ: z.string().meta({ description: '机关编号。Id of the organ.', examples: ['150802-emergency'] }),
  organName: textSchema.meta({ description: '机关名称。Name of the organ.' }),
  postText: textSchema.meta({ description: '岗位。The post.' }),
  since: instantSchema.meta({ description: '自何时起，有提醒找不到人。When a reminder first found nobody.' }),
  reminders: count.meta({ description: '有多少条提醒找不到人。How many reminders found nobody in it.' }),
  lost: count.meta({ description: '其中上一级岗位也无人的。Of them, how many reached nobody above it either.' }),
});

const noticesSchema = z
  .object({
    due: count.meta({ description: '应发的提醒。Reminders that were due.' }),
    given: count.meta({ description: '已发出的提醒。Reminders that were given.' }),
    sent: count.meta({
      description: '已外发：邮件服务器、短信网关或者即时通讯已经接收。Messages outside the application that were taken.',
    }),
    delivered: count.meta({ description: '已送达：在系统内呈现给收件人。Deliveries in the application that stood before their receiver.' }),
    read: count.meta({ description: '已读。Deliveries that were read.' }),
    failed: count.meta({
      description: '未送达：被拒绝或者放弃，可能已改由其他途径。Refused or given up; another way may have taken over.',
    }),
    doubtful: count.meta({ description: '待核实：不能确定是否收到。Nobody can say whether they arrived.' }),
    takenBack: count.meta({ description: '已撤回。Taken back.' }),
    oldest: z
      .object({
        wayText: textSchema.meta({ description: '途径。The way.' }),
        seconds: count.meta({ description: '已等多少秒。For how many seconds.' }),
      })
      .nullable()
      .meta({ description: '等待外发最久的一条；没有的为空。What waits the longest to go out; null where nothing waits.' }),
    vacant: z.array(vacantSchema).meta({ description: '有提醒而无人担任的岗位。Posts that are reminded and that nobody holds.' }),
  })
  .meta({ description: '近24小时的提醒是否送达。Whether the reminders of the last 24 hours arrived.' });

export const vacantPostsSchema = z
  .object({ count: count.meta({ description: '有提醒而无人担任的岗位数。How many posts are reminded and held by nobody.' }) })
  .meta({ id: 'VacantPosts', description: '无人担任的岗位。Posts that nobody holds.', examples: [{ count: 2 }] });

const versionsSchema = z.object({
  release: z.string().meta({ description: '本软件。This release.' }),
  node: z.string().meta({ description: 'Node.js 的版本。Of Node.js.' }),
  database: z.string().meta({ description: 'PostgreSQL 的版本。Of PostgreSQL.' }),
  engine: z
    .string()
    .nullable()
    .meta({ description: 'Temporal 服务的版本；无法连接的为空。Of the Temporal server; null where it does not answer.' }),
  migration: z.string().meta({ description: '数据库已升级到哪一步。The last step by which the database was upgraded.' }),
  law: count.meta({ description: '全国规则的版本。Of the rules of the whole country.' }),
  register: count.meta({ description: '登记簿和日历的版次。Edition of register and calendar.' }),
});

export const statusSchema = z
  .object({
    now: instantSchema.meta({ description: '数据库的时刻。The time of the database.' }),
    installation: z.enum(['real', 'sandbox']).meta({ description: '正式环境或者模拟环境。Whether it is real or a sandbox.' }),
    lookedAt: instantSchema
      .nullable()
      .meta({ description: '上次巡检的时刻；尚未巡检的为空。When this process last looked; null where it has not yet.' }),
    late: found(lateSchema, '迟发的提醒。Reminders that are late.'),
    stuck: found(stuckSchema, '滞留的消息。Messages that nobody has taken.'),
    withoutRun: found(z.object(ofProcedure), '没有进程办理的程序，上次巡检所见。Procedures that nothing runs, as seen in the last look.'),
    failing: found(
      z.object(ofProcedure),
      '反复出错的程序，上次巡检所见。Procedures whose work fails again and again, as seen in the last look.',
    ),
    stopped: found(stoppedSchema, '停止接受办理的程序，须管理员处理。Procedures that take nothing until an administrator has looked.'),
    notices: noticesSchema,
    anchor: z
      .object({
        day: daySchema.meta({ description: '哪一日的存证。Of which day.' }),
        cases: count.meta({ description: '含多少个台账。How many ledgers it covers.' }),
        at: instantSchema.meta({ description: '何时写入。When it was written.' }),
      })
      .nullable()
      .meta({
        description:
          '最近一次台账存证；没有的为空。The last time that the ledgers were put on record outside the database; null where never.',
      }),
    versions: versionsSchema.meta({ description: '各部分的版本。The versions of the parts.' }),
  })
  .meta({
    id: 'Status',
    description: '运行状况。How the installation runs.',
    examples: [
      {
        now: '2026-11-29T01:00:00.000Z',
        installation: 'sandbox',
        lookedAt: null,
        late: { count: 0, named: [] },
        stuck: { count: 0, named: [] },
        withoutRun: { count: 0, named: [] },
        failing: { count: 0, named: [] },
        stopped: { count: 0, named: [] },
        notices: {
          due: 12,
          given: 12,
          sent: 3,
          delivered: 9,
          read: 8,
          failed: 0,
          doubtful: 0,
          takenBack: 0,
          oldest: null,
          vacant: [],
        },
        anchor: { day: '2026-11-28', cases: 12, at: '2026-11-28T16:05:00.000Z' },
        versions: {
          release: '0.1.0',
          node: '20.20.0',
          database: '18.1',
          engine: '1.31.0',
          migration: 'First0001000000000001',
          law: 8,
          register: 1,
        },
      },
    ],
  });
