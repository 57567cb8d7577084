import { advance, give, ledgerOf } from './life';
import { filePaper } from './paper';
import type { Desk } from './desk';
import type { Entry } from './life';

/** An assumed fall with one dead in 临河区, as its first report tells it. */
export const assumedFall = {
  name: '某建筑工地高处坠落事故',
  place: '150802',
  occurredAt: '2022-09-19T09:00:00+08:00',
  unit: '某建筑企业',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  suspectedLevel: 'ordinary',
  source: '事故发生单位报告',
};

/** A Beijing wall-clock time: `2022-09-19 09:00`. */
type WallClock = string;

/** What of an act is not as usual: entered later than done; the papers it cites; of another procedure than the investigation. */
export interface More {
  readonly entered?: WallClock;
  readonly documents?: readonly string[];
  /** It was done already although the law forbids it (AP-17). */
  readonly done?: { readonly reason: string; readonly head: string };
  readonly procedure?: 'supervision' | 'rectification';
  /** Which of several. */
  readonly n?: number;
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly article?: string;
  readonly params?: Record<string, unknown>;
}

export interface SeenClock {
  readonly stream: string;
  readonly id: string;
  readonly rule: string;
  readonly dueDate: string | null;
  readonly dueAt: string | null;
  readonly status: string;
}

export interface SeenTask {
  readonly id: string;
  readonly owner: string;
  readonly clock: string | null;
  readonly title: { readonly zh: string; readonly en: string };
}

export interface SeenReminder {
  readonly id: string;
  readonly to: readonly string[];
  readonly text: { readonly zh: string };
  readonly late: boolean;
  readonly withdrawn: object | null;
}

export interface Seen {
  readonly stage: string;
  readonly level: string | null;
  readonly computedLevel: string | null;
  readonly light: string | null;
  readonly clocks: readonly SeenClock[];
  readonly tasks: readonly SeenTask[];
  readonly gates: readonly { readonly gate: string; readonly state: string; readonly holder: string }[];
  readonly reminders: readonly SeenReminder[];
  readonly irregularities: readonly { readonly text: { readonly zh: string }; readonly notes: readonly object[] }[];
}

/** A case that a test tells act by act at the case's own times, over HTTP only. Time goes on to each act, over every rung on the way. */
export interface ToldLife {
  readonly id: string;
  readonly stream: string;
  goOn(to: WallClock): Promise<void>;
  /** @throws Error where it is refused */
  act(command: string, at: WallClock, by: string, data: object, more?: More): Promise<void>;
  refusal(command: string, at: WallClock, by: string, data: object, more?: More): Promise<Refusal>;
  /** @returns the id of the paper */
  file(kind: string, at: WallClock, by: string): Promise<string>;
  seen(): Promise<Seen>;
  /** The sentences of a clock's derivation, each with the article that it rests on. */
  derivation(clock: string): Promise<readonly string[]>;
  ledger(): Promise<readonly Entry[]>;
}

interface Derived {
  readonly text: { readonly zh: string };
  readonly basis?: { readonly law: string; readonly article: string };
}

/** How a case gets to an instant of its own. */
export type Passing = (caseId: string, to: string) => Promise<void>;

/** Opens the case; its today is then the time of the report, and goes on as the sandbox advances it unless another way is given. */
export async function toldLife(
  desk: Desk,
  at: WallClock,
  by: string,
  data: object,
  passing: Passing = (caseId, to) => advance(desk, caseId, to),
): Promise<ToldLife> {
  // As from a file, unless a life says otherwise: its first hours are then told where they matter.
  const body = { act: actOf(at, by), data: { receipt: 'separate', ...data }, sandboxNow: instantOf(at) };
  const opened = await desk.call('POST', '/api/cases', body);
  if (opened.status !== 201) throw new Error(`Not opened: ${opened.status} ${JSON.stringify(opened.body)}`);
  const id = String(opened.body['id']);
  const stream = `investigation/${id}`;
  let today = at;

  async function goOn(to: WallClock): Promise<void> {
    if (to <= today) return;
    await passing(id, instantOf(to));
    today = to;
  }

  async function sent(name: string, at: WallClock, by: string, data: object, more: More) {
    const { entered = at, documents, done, ...to } = more;
    await goOn(entered);
    return give(desk, id, { name, body: { ...to, act: { ...actOf(at, by, documents), ...(done === undefined ? {} : { done }) }, data } });
  }

  return {
    id,
    stream,
    goOn,
    async act(name, at, by, data, more = {}) {
      const answer = await sent(name, at, by, data, more);
      if (answer.status !== 200) throw new Error(`${name} of ${at}: ${answer.status} ${JSON.stringify(answer.body)}`);
    },
    async refusal(name, at, by, data, more = {}) {
      const { status, body } = await sent(name, at, by, data, more);
      return { ...body, status } as unknown as Refusal;
    },
    async file(kind, at, by) {
      await goOn(at);
      const { status, body } = await filePaper(desk, id, { kind, at: instantOf(at), by: { organ: by, post } });
      if (status !== 201) throw new Error(`${kind} was not filed: ${status} ${JSON.stringify(body)}`);
      return String(body['id']);
    },
    seen: async () => (await desk.call('GET', `/api/cases/${id}`)).body as unknown as Seen,
    async derivation(clock) {
      const { body } = await desk.call('GET', `/api/cases/${id}/clocks/${clock}`);
      return (body['derivation'] as Derived[]).map(
        ({ text, basis }) => `${text.zh}${basis === undefined ? '' : ` ${basis.law}${basis.article}`}`,
      );
    },
    ledger: () => ledgerOf(desk, stream),
  };
}

const post = '负责人';

function actOf(at: WallClock, organ: string, documents: readonly string[] = []): object {
  return { by: { organ, post }, occurredAt: instantOf(at), documents };
}

function instantOf(at: WallClock): string {
  const [day = '', time = ''] = at.split(' ');
  return `${day}T${time.length === 5 ? `${time}:00` : time}+08:00`;
}

/** Each clock by its rule: its last day and how it stands. */
export function clocksOf({ clocks }: Seen): Record<string, string> {
  return Object.fromEntries(clocks.map(({ rule, dueDate, status }) => [rule, `${dueDate} ${status}`]));
}

/** Those of one stream, each by its name, which tells apart the clocks of one rule. */
export function clocksOn({ clocks }: Seen, of: string): Record<string, string> {
  const its = clocks.filter(({ stream }) => stream === of);
  return Object.fromEntries(its.map(({ id, dueDate, status }) => [id, `${dueDate} ${status}`]));
}

/** Ids of the reminders given so far, such as `IN-01:-20:2022-11-18`, sorted. */
export function remindersOf({ reminders }: Seen): readonly string[] {
  return reminders.map(({ id }) => id).sort();
}
