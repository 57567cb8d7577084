import { PassThrough } from 'node:stream';
import { BadInput } from './failure';
import { ask, askSecret, demandTerminal } from './terminal';

/** Somebody who types `keys` at once, and what the terminal shows. */
function seat(keys: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.write(keys);
  return { input, output, shown: () => String(output.read() ?? '') };
}

test('a secret is read to the end of its line, corrected by backspace, and never shown', async () => {
  const at = seat('松花江2027\u007f6\r');
  expect(await askSecret('密码: ', at)).toBe('松花江2026');
  expect(at.shown()).toBe('密码: \n');
});

test('what is no secret is shown as it is typed', async () => {
  const at = seat('zhangwei\r');
  expect(await ask('账号: ', at)).toBe('zhangwei');
  expect(at.shown()).toContain('zhangwei');
});

test.each([
  ['Ctrl-C', 'half a pass\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s ends the question, and shows nothing of what was typed', async (_key, keys) => {
  const at = seat(keys);
  await expect(askSecret('密码: ', at)).rejects.toThrow(BadInput);
  expect(at.shown()).not.toContain('half');
});

test('without a terminal on both sides nobody is asked', () => {
  expect(() => demandTerminal({ isTTY: true }, { isTTY: true })).not.toThrow();
  for (const [input, output] of [
    [false, true],
    [true, false],
  ])
    expect(() => demandTerminal({ isTTY: input === true }, { isTTY: output === true })).toThrow('只能在终端上输入');
});
