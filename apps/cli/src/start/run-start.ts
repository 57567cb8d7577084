import { demoAccount } from '@app/accounts';
import { ConfigError } from '@app/config';
import { errorCode, StartError, stopStartedServers } from '@app/local-servers';
import type { Kept } from './keep-running';
import type { StartOptions } from './options';
import { startEverything } from './start-everything';
import type { Started } from './start-everything';
import { untilToldToStop } from './until-told-to-stop';

/** `npm start`: everything up until Ctrl-C, then everything down again, in order. @returns the exit code */
export async function runStart(options: StartOptions): Promise<number> {
  const kept: Kept[] = [];
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const told = untilToldToStop().then(() => 'told' as const);
  const starting = startEverything(options, kept, say);
  // When told to stop in the middle, what the start then says about its missing servers is of no interest.
  starting.catch(() => undefined);
  try {
    const started = await Promise.race([starting, told]);
    if (started !== 'told') {
      announce(started, say);
      await told;
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    return 1;
  } finally {
    if (kept.length > 0) say('正在停止… Stopping…');
    for (const server of kept.reverse()) await server.stop();
    await stopStartedServers();
  }
}

const signInLines: Readonly<Record<Started['signIn'], readonly string[]>> = {
  demo: [`演示账号 Demo account: ${demoAccount.account}  密码 password: ${demoAccount.password}`],
  none: ['尚无账号，请另开终端建立 No account yet; add one in a second terminal: npm run -s anjian -- operator add'],
  some: [],
};

function announce({ apiUrl, token, signIn }: Started, say: (line: string) => void): void {
  say('');
  say(`案鉴已启动 Anjian is up: ${apiUrl}`);
  signInLines[signIn].forEach(say);
  if (token !== null) say(`操作员令牌 Operator token: ${token}`);
  say('按 Ctrl-C 停止。Ctrl-C stops it.');
}

function sentence(error: unknown): string {
  if (errorCode(error) === 'ENOSPC') {
    return '磁盘已满，请释放空间后重试。The disk is full: free some space and try again.';
  }
  if (error instanceof StartError || error instanceof ConfigError) return error.message;
  return error instanceof Error ? `无法启动：${error.message} It could not be started.` : '无法启动。It could not be started.';
}
