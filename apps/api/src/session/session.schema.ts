import { demoAccount } from '@app/accounts';
import { z } from 'zod';
import { instantSchema, textSchema } from '../shapes/common.schema';

export const sessionSchema = z
  .object({
    account: z.string().meta({ description: '账号。The account.' }),
    name: z.string().meta({ description: '姓名。Name of the person.' }),
    organ: z.string().meta({ description: '所在机关的编号。Id of the organ of the person.' }),
    organName: z.string().meta({ description: '所在机关的名称。Its name.' }),
    post: z.string().meta({ description: '职务。Post of the person.' }),
    mustChange: z
      .boolean()
      .meta({ description: '是否须先更改密码；更改之前不能办理其他事项。Whether the password has to be changed before anything else.' }),
    sandbox: z.boolean().meta({ description: '是否模拟环境。Whether this is a sandbox.' }),
    endsAt: instantSchema.meta({ description: '登录最迟何时失效。When the session ends at the latest.' }),
    idleMinutes: z.number().int().meta({ description: '多少分钟无操作即失效。After so many minutes without a request it ends.' }),
  })
  .meta({
    id: 'Session',
    description: '已登录的人员。Who has signed in.',
    examples: [
      {
        account: 'zhangwei',
        name: '张伟',
        organ: '150802-emergency',
        organName: '临河区应急管理局',
        post: '值班员',
        mustChange: false,
        sandbox: false,
        endsAt: '2026-03-02T14:00:00.000Z',
        idleMinutes: 30,
      },
    ],
  });

export type ShownSession = z.infer<typeof sessionSchema>;

// Longer than any password that may be set: no answer depends on it.
const typed = z.string().min(1).max(200);

export const signInBodySchema = z
  .strictObject({
    account: typed.meta({ description: '账号，不分大小写。The account; its case does not matter.' }),
    password: typed.meta({ description: '密码。The password.' }),
  })
  .meta({ id: 'SignIn', description: '登录。Signing in.', examples: [{ account: 'zhangwei', password: '松花江畔的清晨2026' }] });

export const passwordBodySchema = z
  .strictObject({
    old: typed.meta({ description: '原密码。The old password.' }),
    new: typed.meta({
      description:
        '新密码：10 至 128 个字符，至少 5 个不同的字符，不含账号。The new one: 10 to 128 characters, at least 5 different ones, without the name of the account.',
    }),
  })
  .meta({
    id: 'PasswordChange',
    description: '更改密码。Changing the password.',
    examples: [{ old: '初始密码-2026-03', new: '松花江畔的清晨2026' }],
  });

const shownDemoAccount = { account: demoAccount.account, password: demoAccount.password };

export const signInPageSchema = z
  .object({
    demo: z
      .object({
        account: z.string().meta({ description: '账号。The account.' }),
        password: z.string().meta({ description: '密码。Its password.' }),
      })
      .nullable()
      .meta({ description: '本机模拟环境的演示账号；其他为空。The demo account of a sandbox on this machine; null elsewhere.' }),
    notice: textSchema.meta({ description: '页面上的告示。The notice of the page.' }),
  })
  .meta({
    id: 'SignInPage',
    description: '登录页的内容。What the page of the sign-in shows.',
    examples: [
      {
        demo: shownDemoAccount,
        notice: {
          zh: '非涉密系统，严禁处理国家秘密',
          en: 'Not a system for classified information: state secrets must not be handled here',
        },
      },
    ],
  });

export type SignInPage = z.infer<typeof signInPageSchema>;
export type SignInBody = z.infer<typeof signInBodySchema>;
export type PasswordBody = z.infer<typeof passwordBodySchema>;
