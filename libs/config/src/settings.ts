import { z } from 'zod';
import { defaultCachedWorkflows } from './default-cached-workflows';

const port = z.coerce
  .number({ error: '应为端口号 must be a port number' })
  .int('应为整数 must be a whole number')
  .min(1, '不能小于 1 must be at least 1')
  .max(65535, '不能大于 65535 must be at most 65535');
const count = z.coerce
  .number({ error: '应为数字 must be a number' })
  .int('应为整数 must be a whole number')
  .min(1, '不能小于 1 must be at least 1');
const text = z.string({ error: '未设置 is not set' }).min(1, '为空 is empty');
const postgresUrl = text.regex(/^postgres(ql)?:\/\//, '应为以 postgres:// 开头的地址 must be a URL that begins with postgres://');
// Nothing of the key appears in the message: messages end in logs.
const keyRing = text.regex(
  /^[\w-]+:[A-Za-z0-9+/]{43}=(,\s*[\w-]+:[A-Za-z0-9+/]{43}=)*$/,
  '格式应为 `id:base64,id:base64`，每个密钥为 32 字节的 base64 must be `id:base64,id:base64`, each key 32 bytes in base64',
);

const smtpUrl = text.refine(
  isSmtpUrl,
  '应为 smtp://用户:密码@主机:端口 或者 smtps://…，特殊字符用百分号编码 must be smtp://user:password@host:port or smtps://…, special characters percent-encoded',
);
const httpUrl = text.refine(
  isHttpUrl,
  '应为 http:// 或者 https:// 开头、不含用户名和密码的地址 must be a URL of http or https without user and password',
);
const noSpace = text.regex(
  /^[\x21-\x7e]+$/,
  '只能使用英文字母、数字和符号，不含空格 may only hold letters, digits and signs of ASCII, no space',
);
const address = /^[^\s<>@,]+@[^\s<>@,]+$/;
const mailbox = text.refine(
  (value) => address.test(/^[^<>@\r\n]*<([^<>]+)>$/.exec(value)?.[1] ?? value),
  '应为电子邮件地址，或者 名称 <地址> must be an e-mail address, or name <address>',
);

/**
 * Every setting of every process: its name is the name of the environment variable, its unit stands in the name.
 * `.env.example` is made from this table, its comments from the two lines of each description: Chinese, then English. Each may be read from a file instead: NAME_FILE holds the path.
 */
export const settings = {
  INSTALLATION: z
    .enum(['real', 'sandbox'], { error: '应为 real 或者 sandbox must be real or sandbox' })
    .default('real')
    .describe('正式环境 real，或者可以调整“今天”的模拟环境 sandbox。\nA real installation, or a sandbox whose today can be moved.'),
  DATABASE_URL: postgresUrl.describe(
    '以 anjian_app 角色连接 PostgreSQL，供 API 和工作进程使用。\nPostgreSQL as role anjian_app: what API and workers use.',
  ),
  DATABASE_OWNER_URL: postgresUrl.describe(
    '以 anjian_owner 角色连接 PostgreSQL，只用于升级数据库。\nPostgreSQL as role anjian_owner: only for migrations.',
  ),
  DATABASE_POOL_SIZE: count
    .default(10)
    .describe('每个进程保持的 PostgreSQL 连接数上限。\nConnections to PostgreSQL that one process keeps at most.'),
  TEMPORAL_ADDRESS: text
    .default('127.0.0.1:7233')
    .describe('Temporal 前端服务的地址和端口（host:port）。\nhost:port of the Temporal frontend.'),
  TEMPORAL_NAMESPACE: text
    .default('anjian')
    .describe('Temporal 命名空间，其保留时间不少于 720 小时。\nTemporal namespace; its retention is at least 720 hours.'),
  TEMPORAL_TASK_QUEUE: text.default('anjian').describe('工作进程轮询的 Temporal 任务队列。\nTemporal task queue that the workers poll.'),
  PAYLOAD_KEYS: keyRing.describe(
    '载荷密钥，格式为 `id:base64,…`：用第一个加密，全部可用于解密。丢失后，运行中的工作流无法读取。\nKey ring of the payload codec, `id:base64,…`; the first encrypts, all decrypt. Losing it makes running workflows unreadable.',
  ),
  API_HOST: text
    .default('127.0.0.1')
    .describe(
      'API、健康检查和监控指标的监听地址；容器中为 0.0.0.0。\nAddress that API, health and metrics listen on; 0.0.0.0 in a container.',
    ),
  API_PORT: port.default(3000).describe('API 端口。\nPort of the API.'),
  TRUSTED_PROXIES: text
    .regex(
      /^[\da-fA-F.:]+(\/\d{1,3})?(,\s*[\da-fA-F.:]+(\/\d{1,3})?)*$/,
      '应为以逗号分隔的地址或者网段 must be addresses or networks, separated by commas',
    )
    .optional()
    .describe(
      '终止 TLS 的代理服务器的地址或者网段，以逗号分隔；只采信其 X-Forwarded-Proto、-Host、-For，据此判断是否 HTTPS 和来访者地址。\nAddresses or networks of the proxies that end TLS, separated by commas; only their X-Forwarded-Proto, -Host and -For are taken: whether it is HTTPS, and who comes from where.',
    ),
  SESSION_IDLE_MINUTES: count
    .max(1440, '不能大于 1440 must be at most 1440')
    .default(30)
    .describe('无操作多少分钟后登录失效。\nMinutes without a request after which a session ends.'),
  SESSION_MAX_HOURS: count
    .max(168, '不能大于 168 must be at most 168')
    .default(12)
    .describe('登录最长有效多少小时，不论有无操作。\nHours after which a session ends, whatever is done.'),
  COMMAND_TIMEOUT_MS: count
    .default(8000)
    .describe(
      '办理一个事项的最长等待时间（毫秒）；超过后，请调用方以同一提交编号重新提交。\nHow long a command may take (ms) before the caller is asked to send it again with the same key.',
    ),
  WATCH_EVERY_MS: z.coerce
    .number({ error: '应为数字 must be a number' })
    .int('应为整数 must be a whole number')
    .min(0, '不能为负 must not be negative')
    .default(30000)
    .describe(
      '巡检间隔（毫秒）：查找迟发的提醒和没有工作流的程序；0 为不巡检。\nHow often (ms) the watchdog looks for late reminders and procedures without a workflow; 0 for never.',
    ),
  WORKER_METRICS_PORT: port
    .default(3001)
    .describe('工作进程的健康检查和监控指标端口。\nPort of the worker process for health and metrics.'),
  TEMPORAL_METRICS_PORT: port
    .optional()
    .describe(
      "工作进程提供 Temporal 运行指标（Prometheus）的端口；不设置则不提供。\nPort of the worker process for what Temporal's runtime measures (Prometheus); not served when it is not set.",
    ),
  MAX_CACHED_WORKFLOWS: count
    .min(500, '不能小于 500，否则工作进程会停顿 must be at least 500: a small cache makes the worker stall')
    .default(() => defaultCachedWorkflows())
    .describe(
      '一个工作进程在内存中保留的工作流数；默认按内存大小确定，不少于 500。\nWorkflows that one worker keeps in memory; by default as many as its heap can hold, at least 500.',
    ),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'log', 'debug', 'verbose'], {
      error: '应为 error、warn、log、debug 或者 verbose must be error, warn, log, debug or verbose',
    })
    .default('log')
    .describe('日志的详细程度。\nHow much the processes log.'),
  DATA_DIR: text
    .default('.data')
    .describe('本机启动时的数据目录：PostgreSQL、Temporal、密钥。\nFolder of what a local start keeps: PostgreSQL, Temporal, keys.'),
  ANCHOR_FILE: text
    .default('.data/anchors.txt')
    .describe(
      "存证文件：每日在数据库之外追加一条台账存证。\nFile outside the database to which the day's anchor of the ledger is appended.",
    ),
  DOCUMENT_DIR: text
    .default('.data/documents')
    .describe(
      '归档文件的存放目录：各 API 进程共用，每次备份都应包括。\nFolder of the filed documents; all API processes share it, and it belongs into every backup.',
    ),
  DOCUMENT_MAX_BYTES: count
    .default(209_715_200)
    .describe('单个文件的大小上限，以字节计（200 MB）。\nThe largest document that is accepted, in bytes (200 MB).'),
  WEB_ADDRESS: text
    .refine(
      (value) => isHttpUrl(value) && new URL(value).origin === value,
      '应为 http(s)://主机:端口，不带路径 must be http(s)://host:port without a path',
    )
    .default('http://127.0.0.1:3000')
    .describe(
      '人员打开本系统网页所用的地址，提醒中的链接由此而来。\nThe address under which people open the web application; links in reminders begin with it.',
    ),
  NOTICE_SETTLE_MS: z.coerce
    .number({ error: '应为数字 must be a number' })
    .int('应为整数 must be a whole number')
    .min(0, '不能为负 must not be negative')
    .default(10_000)
    .describe(
      '系统外的提醒等候多少毫秒后发出，同一时刻的合并为一条；以小时计的期限不等候。\nHow long (ms) reminders wait before they leave the application, so that those of one moment become one message; limits in hours do not wait.',
    ),
  SMTP_URL: smtpUrl
    .optional()
    .describe(
      '发送邮件的服务器，如 smtp://用户:密码@主机:587；与 MAIL_FROM 一并设置后才能发送邮件。\nThe server that sends mail, such as smtp://user:password@host:587; mail needs MAIL_FROM as well.',
    ),
  MAIL_FROM: mailbox
    .optional()
    .describe('邮件的发件人，如 案鉴 <anjian@example.gov.cn>。\nWhom mail comes from, such as Anjian <anjian@example.gov.cn>.'),
  SMS_URL: httpUrl
    .optional()
    .describe(
      '本单位短信网关接口的地址：以 POST 收取 {"id","mobile","text"}。\nAddress of the adapter to your SMS gateway: takes a POST of {"id","mobile","text"}.',
    ),
  SMS_TOKEN: noSpace.optional().describe('短信接口的令牌（Authorization: Bearer）。\nToken of that adapter (Authorization: Bearer).'),
  WEBHOOK_URL: httpUrl
    .optional()
    .describe(
      '本单位即时通讯的接口地址；内容按管理员设定的模板。\nAddress of your messenger; what is sent follows the template that an administrator has set.',
    ),
  WEBHOOK_SECRET: text
    .optional()
    .describe(
      '设置后，发往 WEBHOOK_URL 的消息带签名（X-Anjian-Signature，HMAC-SHA256）。\nWith it, what goes to WEBHOOK_URL is signed (X-Anjian-Signature, HMAC-SHA256).',
    ),
  ALARM_MAIL_TO: listOf(address, '应为以逗号分隔的电子邮件地址 must be e-mail addresses, separated by commas')
    .optional()
    .describe(
      '提醒未能送达时告警的电子邮箱，以逗号分隔。\nE-mail addresses that are told when reminders do not arrive, separated by commas.',
    ),
  ALARM_MOBILES: listOf(/^1\d{10}$/, '应为以逗号分隔的手机号码 must be mobile numbers, separated by commas')
    .optional()
    .describe(
      '提醒未能送达时告警的手机号码，以逗号分隔。\nMobile numbers that are told when reminders do not arrive, separated by commas.',
    ),
  ALARM_WEBHOOK_TO: listOf(/^[^\s,]+$/, '应为以逗号分隔的账号 must be names, separated by commas')
    .optional()
    .describe(
      '提醒未能送达时告警的即时通讯账号，以逗号分隔。\nNames in the messenger that are told when reminders do not arrive, separated by commas.',
    ),
  MAIL_CATCHER_DIR: text
    .optional()
    .describe(
      '演示邮箱存放邮件的目录，仅用于模拟环境；由 npm start -- --demo 设置。\nFolder in which the mail catcher of a sandbox keeps its mails; set by npm start -- --demo.',
    ),
};

/** Settings that must be given somehow; a process that does not use one of them does not ask for it. */
export type SettingName = keyof typeof settings;

function listOf(one: RegExp, message: string) {
  return text.refine((value) => value.split(',').every((part) => one.test(part.trim())), message);
}

function isSmtpUrl(value: string): boolean {
  if (!/^smtps?:\/\/[^/\s]/.test(value) || !URL.canParse(value)) return false;
  // A bare percent sign in a password would be read as something else.
  return !/%(?![\da-fA-F]{2})/.test(value) && new URL(value).hostname !== '';
}

function isHttpUrl(value: string): boolean {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}
