import type { Calendar, Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { wordFor } from '@app/contracts';
import type { Names } from '@app/contracts';
import { stageTitle } from '@app/domain';
import type { Projection } from '@app/domain';
import { caseConflicts } from '@app/rules';
import { streamId } from '@app/streams';
import type { StreamRef } from '@app/streams';
import { z } from 'zod';
import type { ClockLine } from '@app/persistence';
import { clockSchema } from '../shapes/clock.schema';
import { textSchema } from '../shapes/common.schema';
import { shownTitle } from '../shapes/shown-case';
import { shownClock } from '../shapes/shown-clock';
import type { ShownClock } from '../shapes/shown-clock';

export const sideSchema = z.object({
  stage: z.string().meta({ description: '阶段。The stage.' }),
  stageText: textSchema.meta({ description: '阶段的名称。The stage in words.' }),
  clocks: z.array(clockSchema).meta({ description: '各期限。The time limits.' }),
  gates: z
    .array(
      z.object({
        gate: z.string().meta({ description: '前置条件的编号。Its id.' }),
        text: textSchema.meta({ description: '前置条件。The precondition in words.' }),
        state: z.enum(['shut', 'open']).meta({ description: '未满足、已满足。Whether it still blocks.' }),
        holderText: textSchema.meta({ description: '由谁办理。For whose act it waits.' }),
      }),
    )
    .meta({ description: '各前置条件。The preconditions.' }),
  tasks: z
    .array(
      z.object({
        id: z.string().meta({ description: '待办的编号。Its id.' }),
        title: textSchema.meta({ description: '要办什么。What has to be done.' }),
      }),
    )
    .meta({ description: '各待办。What has to be done next.' }),
  conflicts: z
    .array(textSchema)
    .meta({ description: '本程序期限的冲突。Time limits of the procedure that cannot all be used to the full.' }),
});

interface ShownGate {
  readonly gate: string;
  readonly text: Text;
  readonly state: 'shut' | 'open';
  readonly holderText: Text;
}

/** A procedure as it stands before or after a command. */
export interface Side {
  readonly stage: string;
  readonly stageText: Text;
  readonly clocks: readonly ShownClock[];
  readonly gates: readonly ShownGate[];
  readonly tasks: readonly { readonly id: string; readonly title: Text }[];
  readonly conflicts: readonly Text[];
}

export interface Around {
  readonly ref: StreamRef;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly names: Names;
  /** Clocks of the other procedures of the case. */
  readonly beside: readonly ClockLine[];
}

export function sideOf({ stage, clocks, gates, tasks }: Projection, { ref, now, calendar, names, beside }: Around): Side {
  const stream = streamId(ref);
  const said = (param: string, value: string): Text => ({ zh: wordFor(param, value, 'zh', names), en: wordFor(param, value, 'en', names) });
  const own = clocks.map((clock) => ({ ...clock, stream }));
  return {
    stage,
    stageText: stageTitle(ref.procedure, stage),
    clocks: clocks.map((clock) => shownClock(clock, now, { register: names, calendar })),
    gates: gates.map(({ gate, state, holder }) => ({ gate, text: said('gate', gate), state, holderText: said('holder', holder) })),
    tasks: tasks.map(({ id, title }) => ({ id, title: shownTitle(title, names) })),
    conflicts: caseConflicts([...own, ...beside], calendar)
      .filter((conflict) => conflict.stream === stream)
      .map(({ text }) => text),
  };
}
