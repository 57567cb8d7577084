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
};

/** Settings that must be given somehow; a process that does not use one of them does not ask for it. */
export type SettingName = keyof typeof settings;
