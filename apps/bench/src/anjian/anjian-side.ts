import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { project } from '@app/clock';
import { reminderOffset } from '@app/domain';
import type { Receipt, SentCommand, StreamStart } from '@app/streams';
import { row, rows } from '@app/persistence';
import { releaseBooks, repertoire } from '@app/turn';
import type { Side } from '../side';
import type { WorkerProcess } from '../worker-process';

const namespace = '6f1d8c52-6f0e-4d6e-9d0b-7a6b1f3c2e10';
const place = '150802';
const supervisor = '150800-safety-office';
const occurredAt = '2025-01-06T01:00:00.000Z';
const openAt = '2025-01-06T02:00:00.000Z';
const act = {
  by: { organ: '150802-government', post: 'bench' },
  enteredBy: 'bench',
  via: 'api' as const,
  occurredAt: openAt,
  documents: [],
};

// The organs of a case are those of its place.
const opening = {
  name: 'bench',
  place,
  occurredAt,
  unit: 'bench',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: 'bench',
  investigator: '150802-government',
};

/** As from its file: one thing happens, as on the bare side. Told by whoever received the report, an opening starts the clocks of that as well. */
const fromFile = { ...opening, receipt: 'separate' };

/** Where the cases with armed timers lie, and for which of their reminders they are armed. */
export interface Armed {
  /** Division codes, one after the other. */
  readonly places: readonly string[];
  /** Its name in the ladder; null for the first one. */
  readonly rung: string | null;
}

const armedHere: Armed = { places: [place], rung: null };

/** Anjian's own worker process, called as the API calls it, without HTTP on either side. */
export function anjianSide(client: Client, taskQueue: string, source: DataSource, worker: WorkerProcess, armed: Armed = armedHere): Side {
  const caseId = (label: string): string => uuidv5(`${taskQueue}/${label}`, namespace);
  const workflowId = (index: number): string => `investigation/${caseId(`case/${index}`)}`;

  async function start(id: string, now: string, data: typeof opening = fromFile): Promise<void> {
    const { place } = data;
    const stream: StreamStart = { stream: { caseId: id, procedure: 'investigation', n: 1 }, place };
    const sent: SentCommand = {
      id: `open-${id}`,
      // It became known on the day of the accident, however late the case is opened: an internal limit counts from there.
      command: { name: 'report-accident', act, data },
      hash: 'bench',
      openAt: now,
    };
    const startWorkflowOperation = new WithStartWorkflowOperation('investigation', {
      workflowId: `investigation/${id}`,
      taskQueue,
      args: [stream],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    const options = { startWorkflowOperation, updateId: sent.id, args: [sent] as [SentCommand] };
    const receipt: Receipt = await client.workflow.executeUpdateWithStart('report-accident', options);
    done(receipt);
  }

  async function give(index: number, sent: SentCommand): Promise<void> {
    const handle = client.workflow.getHandle(workflowId(index));
    const options = { updateId: sent.id, args: [sent] as [SentCommand] };
    done(await againWhenAsked(() => handle.executeUpdate<Receipt, [SentCommand]>(sent.command.name, options)));
  }

  return {
    name: 'anjian',
    workflowId,
    armedId: (index) => `investigation/${caseId(`rung/${index}`)}`,
    open: (index) => start(caseId(`start/${index}`), openAt),
    openWithReceipt: (index) => start(caseId(`receipt/${index}`), openAt, opening),
    prepare: (index) => start(caseId(`case/${index}`), openAt),
    async command(index, turn) {
      const data = { level: turn % 2 === 0 ? 'ordinary' : 'larger', reason: `bench ${turn}` };
      await give(index, { id: `c-${index}-${turn}`, command: { name: 'determine-level', act, data }, hash: 'bench' });
    },
    async supervise(index) {
      const data = { supervisor, addressee: '150802-government', prefix: '督', matters: 'bench' };
      const command = { name: 'record-supervision', act: { ...act, by: { organ: supervisor, post: 'bench' } }, data };
      await give(index, { id: `s-${index}`, command, hash: 'bench' });
    },
    async numbers() {
      return (await rows<{ number: number }>(source, 'select number from series_number where not void')).map(({ number }) => number);
    },
    async arm(count, dueMs) {
      const cases = Array.from({ length: count }, (_, index) => ({
        id: caseId(`rung/${index}`),
        place: armed.places[index % armed.places.length] ?? place,
      }));
      const open = ({ id, place }: (typeof cases)[number]) =>
        start(id, openingBefore(id, dueMs, place, armed.rung), { ...fromFile, place, investigator: `${place}-government` });
      for (let at = 0; at < cases.length; at += 40) await Promise.all(cases.slice(at, at + 40).map(open));
    },
    async drained() {
      const found = await row<{ done: number; all: number }>(
        source,
        `select count(distinct stream) as done, count(*) as all from ledger where kind = 'rung.fired' and turn_id like 'r:%'`,
      );
      return { done: found?.done ?? 0, doubled: (found?.all ?? 0) - (found?.done ?? 0) };
    },
    async restartWorker() {
      await worker.stop();
      await worker.start();
    },
    workerMemory: () => worker.memory(),
    stop: () => worker.stop(),
  };
}

/** A run that is about to end asks for a second try, as it asks the API. */
async function againWhenAsked(give: () => Promise<Receipt>): Promise<Receipt> {
  for (;;) {
    try {
      return await give();
    } catch (error) {
      const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
      if (!(cause instanceof ApplicationFailure) || cause.type !== 'retry-later') throw error;
      await sleep(50);
    }
  }
}

function done(receipt: Receipt): void {
  if (receipt.outcome !== 'done') throw new Error(`Refused: ${receipt.rejection?.code}`);
}

/** The sandbox today with which a case must open now, for its first rung, or the one of a name, to be due at the real instant `dueMs`. */
function openingBefore(caseId: string, dueMs: number, place: string, rung: string | null): string {
  const facts = [{ fact: 'accident.occurred', at: occurredAt }];
  const { sheet, calendar } = releaseBooks(repertoire).law('investigation', place);
  const clocks = project(sheet.clocks, facts, calendar, openAt, { offsetMinutes: reminderOffset(caseId) });
  const rungs = clocks.flatMap((clock) => clock.rungs.filter(({ name }) => rung === null || name === rung));
  const first = rungs.map(({ at }) => at).sort()[0] ?? openAt;
  return new Date(Date.parse(first) - (dueMs - Date.now())).toISOString();
}
