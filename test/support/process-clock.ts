import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './process';
import { entryOf, ownImage, vdsoOf } from './vdso';

interface Stub {
  readonly name: string;
  /** x86-64, position-independent, that asks the kernel instead and adds `seconds` to the wall clock's answer. */
  code(seconds: string): string;
}

// A program that reads its clock through libc, and Go without one, meets no other way to the time.
const stubs: readonly Stub[] = [
  {
    // mov eax,228; syscall; test eax,eax; jne end; test edi,edi; je add; cmp edi,5; jne end; add: add qword [rsi],seconds; end: ret
    // 0 and 5 are the wall clock, exact and coarse; the monotonic ones stay.
    name: '__vdso_clock_gettime',
    code: (seconds) => `b8e4000000 0f05 85c0 7510 85ff 7405 83ff05 7507 488106${seconds} c3`,
  },
  {
    // mov eax,96; syscall; test eax,eax; jne end; test rdi,rdi; je end; add qword [rdi],seconds; end: ret
    name: '__vdso_gettimeofday',
    code: (seconds) => `b860000000 0f05 85c0 750c 4885ff 7407 488107${seconds} c3`,
  },
  {
    // mov eax,201; syscall; add rax,seconds; test rdi,rdi; je end; mov [rdi],rax; end: ret
    name: '__vdso_time',
    code: (seconds) => `b8c9000000 0f05 4805${seconds} 4885ff 7403 488907 c3`,
  },
];

const room = 32;
const jumpLength = 5;

interface Patch {
  readonly at: number;
  readonly bytes: Buffer;
}

/**
 * Moves the wall clock of one running process away from the machine's, as a wrong time server does it to a machine: its
 * monotonic clock, and with it the timers it already waits on, go on as they were. Whom it forks afterwards has the moved
 * clock too; whom it forked before has not.
 *
 * @param seconds whole, from the machine's time, before it when negative; 0 gives the true time back
 * @throws Error where the test may not write into the process, or on another system than Linux x64
 */
export async function shiftClock(pid: number, seconds: number): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('A test of a wrong clock runs on Linux x64 only.');
  const image = ownImage();
  const { address } = vdsoOf(pid);
  try {
    while (!(await writeWhileStopped(pid, address, stubPatches(image, seconds), entryPatches(image, seconds)))) await sleep(5);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    throw new Error('A test of a wrong clock writes into another process, which only root may: run the tests as root or in a container.');
  }
}

// The unused end of the image: a stub would not fit where an entry is itself but a jump. With the true time back the stubs
// stay there, as a thread may still be in one.
function stubPatches(image: Buffer, seconds: number): Patch[] {
  const free = image.subarray(stubAt(image, 0)).every((byte) => byte === 0);
  if (!free) throw new Error('The vDSO of this kernel has no room for another clock.');
  const addend = Buffer.alloc(4);
  addend.writeInt32LE(seconds);
  return stubs.map(({ code }, index) => ({
    at: stubAt(image, index),
    bytes: Buffer.from(code(addend.toString('hex')).replaceAll(' ', ''), 'hex'),
  }));
}

function entryPatches(image: Buffer, seconds: number): Patch[] {
  return stubs.map(({ name }, index) => {
    const at = entryOf(image, name);
    if (seconds === 0) return { at, bytes: image.subarray(at, at + jumpLength) };
    const jump = Buffer.from([0xe9, 0, 0, 0, 0]);
    jump.writeInt32LE(stubAt(image, index) - (at + jumpLength), 1);
    return { at, bytes: jump };
  });
}

function stubAt(image: Buffer, index: number): number {
  return image.length - (stubs.length - index) * room;
}

/** False when a thread stands amid an entry: nothing is written then. */
async function writeWhileStopped(pid: number, address: number, stubs: readonly Patch[], entries: readonly Patch[]): Promise<boolean> {
  process.kill(pid, 'SIGSTOP');
  try {
    await eventually(`all threads of ${pid} stand still`, async () => threadsOf(pid).every((thread) => isStopped(thread)), 5_000);
    const next = threadsOf(pid).map((thread) => nextInstruction(thread) - address);
    if (entries.some(({ at }) => next.some((place) => place > at && place < at + jumpLength))) return false;
    const memory = openSync(`/proc/${pid}/mem`, 'r+');
    try {
      for (const { at, bytes } of [...stubs, ...entries]) writeSync(memory, bytes, 0, bytes.length, address + at);
    } finally {
      closeSync(memory);
    }
    return true;
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

function threadsOf(pid: number): string[] {
  return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
}

function isStopped(thread: string): boolean {
  return /^State:\tT/m.test(readFileSync(`${thread}/status`, 'utf8'));
}

function nextInstruction(thread: string): number {
  return Number(readFileSync(`${thread}/syscall`, 'utf8').trim().split(' ').at(-1));
}
