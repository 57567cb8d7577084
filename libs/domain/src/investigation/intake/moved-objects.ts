import type { Text } from '@app/clock';
import type { EventOf } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import type { RecordMovedObject } from './record-moved-object.schema';
import type { MovedObject } from './state';

/** What article 16 asks for each moved object. */
const owed = {
  mark: { zh: '标志', en: 'mark' },
  sketch: { zh: '现场简图', en: 'sketch' },
  writtenRecord: { zh: '书面记录', en: 'written record' },
} as const satisfies Readonly<Record<string, Text>>;

const items = ['mark', 'sketch', 'writtenRecord'] as const satisfies readonly (keyof typeof owed)[];

/** With what is told now; what had been told of the same object stays unless it is told anew. */
export function movedAfter(before: readonly MovedObject[], { occurredAt, data }: EventOf<RecordMovedObject>): readonly MovedObject[] {
  const { ref, what } = data;
  const known = before.find((object) => object.ref === ref);
  const { mark = known?.mark ?? null, sketch = known?.sketch ?? null, writtenRecord = known?.writtenRecord ?? null } = data;
  const object = { ref, what, movedAt: known?.movedAt ?? occurredAt, mark, sketch, writtenRecord };
  return known === undefined ? [...before, object] : before.map((one) => (one === known ? object : one));
}

/** RP-15: what is still missing of each object that was moved. */
export function movedTasks({ reporting }: InvestigationState): readonly Wanted[] {
  return reporting.moved.flatMap((object) => {
    const missing = items.filter((item) => object[item] === null);
    if (missing.length === 0) return [];
    const note = {
      zh: `缺${missing.map((item) => owed[item].zh).join('、')}`,
      en: `missing: ${missing.map((item) => owed[item].en).join(', ')}`,
    };
    return [wanted('record-moved-object', reporting.takenInBy, object.movedAt, { ref: object.ref, note })];
  });
}
