import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import { z } from 'zod';
import { instantSchema, textSchema, uuidSchema } from '../shapes/common.schema';

const postNames = Object.keys(posts) as [Post, ...Post[]];

export const postSchema = z.enum(postNames).meta({ description: '岗位。The post.' });

export const assignmentKindSchema = z
  .enum(['post', 'shift', 'deputy'])
  .meta({ description: '本人任职、值班、代理他人。His own post, a shift, or standing in for another holder of it.' });

export const assignmentSchema = z
  .object({
    id: uuidSchema.meta({ description: '编号。Its id.' }),
    kind: assignmentKindSchema,
    post: postSchema,
    holder: uuidSchema.meta({ description: '人员编号。Id of the person.' }),
    name: z.string().meta({ description: '姓名。His name.' }),
    standsFor: z
      .object({
        id: uuidSchema.meta({ description: '人员编号。Id of the person.' }),
        name: z.string().meta({ description: '姓名。The name.' }),
      })
      .nullable()
      .meta({ description: '代理的，代理何人；其他为空。Of a deputy, for whom; null of others.' }),
    from: instantSchema.meta({ description: '开始时间。When it begins.' }),
    until: instantSchema.nullable().meta({
      description: '结束时间，此时起不再有效；未定的为空。The first moment at which it no longer holds; null where no end is set.',
    }),
    reason: z.string().nullable().meta({ description: '事由。The reason.' }),
    state: z
      .enum(['running', 'to-come', 'over', 'called-off'])
      .meta({ description: '进行中、尚未开始、已结束、开始前撤销。Running, to come, over, or called off before it began.' }),
    reminded: z.boolean().meta({ description: '该岗位的提醒现在是否发给此人。Whether reminders for the post go to him now.' }),
  })
  .meta({
    id: 'Assignment',
    description: '何人自何时至何时担任一个岗位。That somebody holds a post for a time.',
    examples: [
      {
        id: '7b0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f',
        kind: 'deputy',
        post: 'department-head',
        holder: '5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f',
        name: '张伟',
        standsFor: { id: '6e1d8e2f-93d4-4a57-8a8e-0f5c9c1d2e3f', name: '李娜' },
        from: '2026-11-30T16:00:00.000Z',
        until: '2026-12-05T16:00:00.000Z',
        reason: '外出学习',
        state: 'running',
        reminded: true,
      },
    ],
  });

export const holderSchema = z
  .object({
    id: uuidSchema.meta({ description: '人员编号。Id of the person.' }),
    organ: z.string().meta({ description: '所在机关。His organ.' }),
    name: z.string().meta({ description: '姓名。The name.' }),
    account: z.string().nullable().meta({ description: '本系统的账号。Account of this system.' }),
    email: z.string().nullable().meta({ description: '电子邮箱。E-mail address.' }),
    mobile: z.string().nullable().meta({ description: '手机号码。Mobile number.' }),
    webhook: z.string().nullable().meta({ description: '单位即时通讯中的账号。His name in the messenger of the site.' }),
    accountDisabled: z.boolean().meta({ description: '账号是否已停用。Whether the account is disabled.' }),
    reachable: z.boolean().meta({
      description:
        '是否能够通知到：账号未停用，或者有一种联系方式。Whether he can be reached: by an account that is not disabled, or an address.',
    }),
  })
  .meta({
    id: 'Holder',
    description: '机关的一名人员及其联系方式。Somebody of an organ, and how he is reached.',
    examples: [
      {
        id: '5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f',
        organ: '150802-emergency',
        name: '张伟',
        account: 'zhangwei',
        email: 'zhangwei@example.org',
        mobile: '13800000000',
        webhook: null,
        accountDisabled: false,
        reachable: true,
      },
    ],
  });

const postShownSchema = z.object({
  post: postSchema,
  title: textSchema.meta({ description: '名称。Its name.' }),
  vacant: z.boolean().meta({ description: '现在是否无人担任。Whether nobody holds it now.' }),
  now: z.array(assignmentSchema).meta({ description: '现在担任、值班和代理的。Who holds it now, is on shift, or stands in.' }),
  next: z
    .array(assignmentSchema)
    .meta({ description: '接下来的任职和代理，以及下一个班次。What comes: posts, deputies, and the next shift.' }),
});

const otherSchema = z.object({
  id: uuidSchema.meta({ description: '人员编号。Id of the person.' }),
  name: z.string().meta({ description: '姓名。Name.' }),
  organName: z.string().meta({ description: '所在机关。Name of the organ of the person.' }),
});

export const peopleSchema = z
  .object({
    organ: z.string().meta({ description: '机关编号。Id of the organ.' }),
    organName: z.string().meta({ description: '机关名称。Its name.' }),
    at: instantSchema.meta({ description: '以何时计。The moment that is meant by now.' }),
    posts: z.array(postShownSchema).meta({ description: '该类机关的各岗位。The posts that an organ of this kind can hold.' }),
    roster: z.array(assignmentSchema).meta({ description: '此后若干日的班次。The shifts of the days to come.' }),
    people: z.array(holderSchema).meta({ description: '该机关的人员。The people of the organ.' }),
    others: z
      .array(otherSchema)
      .meta({ description: '同地其他机关的人员，可以兼任。People of other organs of the place, who may hold posts here as well.' }),
    past: z.array(assignmentSchema).meta({
      description: '已结束和撤销的最后100项；只在要求时给出。The last 100 that are over or were called off, where they are asked for.',
    }),
  })
  .meta({
    id: 'PeopleOfOrgan',
    description: '一个机关的人员和岗位。The people and posts of an organ.',
    examples: [
      {
        organ: '150802-emergency',
        organName: '临河区应急管理局',
        at: '2026-11-30T02:00:00.000Z',
        posts: [{ post: 'duty-officer', title: { zh: '值班员', en: 'the officer on duty' }, vacant: true, now: [], next: [] }],
        roster: [],
        people: [],
        others: [],
        past: [],
      },
    ],
  });

export type ShownAssignment = z.infer<typeof assignmentSchema>;
export type ShownHolder = z.infer<typeof holderSchema>;
export type ShownPeople = z.infer<typeof peopleSchema>;
