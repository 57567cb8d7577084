import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { BadInput, badArgument } from './failure';

/** Where a person sits. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** @throws BadInput when nobody sits there: a password that came by a pipe would stand in a script, and a container's log is kept */
export function demandTerminal(input: Pick<ReadStream, 'isTTY'> = process.stdin, output: Pick<ReadStream, 'isTTY'> = process.stdout): void {
  if (input.isTTY && output.isTTY) return;
  throw badArgument('stdin', '密码只能在终端上输入 a password can only be typed at a terminal');
}

/** One line that is shown as it is typed. @throws BadInput on Ctrl-C and at the end of the input */
export function ask(question: string, { input, output }: Terminal): Promise<string> {
  return answer(question, input, output, output);
}

/** One line that is not shown. @throws BadInput on Ctrl-C and at the end of the input */
export async function askSecret(question: string, { input, output }: Terminal): Promise<string> {
  // The line editor writes what is typed to where it is told; here that is nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const typed = await answer(question, input, nowhere, output);
  output.write('\n');
  return typed;
}

async function answer(
  question: string,
  input: NodeJS.ReadableStream,
  echo: NodeJS.WritableStream,
  output: NodeJS.WritableStream,
): Promise<string> {
  const lines = createInterface({ input, output: echo, terminal: true, historySize: 0 });
  const given = new AbortController();
  // Its own `close` comes with both, and without it a question waits for ever.
  lines.once('close', () => given.abort());
  lines.once('SIGINT', () => lines.close());
  if (echo !== output) output.write(question);
  try {
    return await lines.question(echo === output ? question : '', { signal: given.signal });
  } catch (error) {
    if (!given.signal.aborted) throw error;
    throw new BadInput([{ where: 'stdin', reason: '已取消 cancelled' }]);
  } finally {
    lines.close();
  }
}
