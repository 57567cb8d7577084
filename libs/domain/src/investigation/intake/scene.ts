import type { Text } from '@app/clock';
import { rankTitles } from '../../place/rank';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import { knownLevel } from './known-level';
import type { RecordArrival, RecordMovedObject, RecordRescueRecord } from './scene.schema';
import type { MovedObject } from './state';

/** A head of the organ of the act has come to the scene (article 15, RP-14). */
function recordArrival(_state: InvestigationState, { act, data }: CommandOf<RecordArrival>): Decision {
  return [{ kind: 'scene.reached', version: 1, occurredAt: act.occurredAt, data: { ...data, organ: act.by.organ } }];
}

/** The records and originals of the rescue, on which the team's evaluation of it will rest (《生产安全事故应急条例》第二十四条, RP-18). */
function recordRescueRecord(_state: InvestigationState, { act, data }: CommandOf<RecordRescueRecord>): Decision {
  return [{ kind: 'rescue-record.kept', version: 1, occurredAt: act.occurredAt, data }];
}

/**
 * Something was moved at the scene, for a rescue, against spreading or for traffic (article 16, RP-15). It was done already, so nothing is
 * refused for what is missing: mark, sketch and written record are asked for until they are there.
 */
function recordMovedObject(_state: InvestigationState, { act, data }: CommandOf<RecordMovedObject>): Decision {
  return [{ kind: 'object.moved', version: 1, occurredAt: act.occurredAt, data }];
}

/** What article 16 asks for each moved object. */
const owed = {
  mark: { zh: '标志', en: 'mark' },
  sketch: { zh: '现场简图', en: 'sketch' },
  writtenRecord: { zh: '书面记录', en: 'written record' },
} as const satisfies Readonly<Record<string, Text>>;

const items = ['mark', 'sketch', 'writtenRecord'] as const satisfies readonly (keyof typeof owed)[];

/** With what is told now; what had been told of the same object stays unless it is told anew. */
function movedAfter(before: readonly MovedObject[], { occurredAt, data }: EventOf<RecordMovedObject>): readonly MovedObject[] {
  const { ref, what } = data;
  const known = before.find((object) => object.ref === ref);
  const { mark = known?.mark ?? null, sketch = known?.sketch ?? null, writtenRecord = known?.writtenRecord ?? null } = data;
  const object = { ref, what, movedAt: known?.movedAt ?? occurredAt, mark, sketch, writtenRecord };
  return known === undefined ? [...before, object] : before.map((one) => (one === known ? object : one));
}

/** RP-15: what is still missing of each object that was moved. */
function movedTasks({ intake }: InvestigationState): readonly Wanted[] {
  return intake.moved.flatMap((object) => {
    const missing = items.filter((item) => object[item] === null);
    if (missing.length === 0) return [];
    const note = {
      zh: `缺${missing.map((item) => owed[item].zh).join('、')}`,
      en: `missing: ${missing.map((item) => owed[item].en).join(', ')}`,
    };
    return [wanted('record-moved-object', intake.takenInBy, object.movedAt, { ref: object.ref, note })];
  });
}

function arrival(state: InvestigationState, world: World): readonly Wanted[] {
  const { intake, reportedAt } = state;
  if (intake.arrivals.length > 0) return [];
  const rank = world.law.reporting?.scene[knownLevel(state, world) ?? 'ordinary'];
  const note = rank === undefined ? {} : { note: rankTitles[rank] };
  return [wanted('record-arrival', intake.takenInBy, reportedAt, note)];
}

/** Only until the team is at work. */
function atFirst(state: InvestigationState, world: World): readonly Wanted[] {
  const { stage, intake, reportedAt, investigator } = state;
  if (stage !== 'reported' && stage !== 'investigating') return [];
  const record = intake.rescueRecordAt === null ? [wanted('record-rescue-record', investigator, reportedAt)] : [];
  return [...arrival(state, world), ...record];
}

/** 现场: who came to the scene, the record of the rescue, and what was moved (articles 14 to 16; RP-14, RP-15, RP-18). */
export const scene: Matter = {
  commands: {
    'record-arrival': {
      title: { zh: '登记负责人到达事故现场', en: 'record that a head reached the scene' },
      article: article('十五'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordArrival,
    },
    'record-rescue-record': {
      title: { zh: '登记应急救援记录', en: 'record the keeping of the rescue record' },
      article: '《生产安全事故应急条例》第二十四条',
      usually: 'investigator',
      stages: always,
      decide: recordRescueRecord,
    },
    'record-moved-object': {
      title: { zh: '登记事故现场移动的物件', en: 'record an object that was moved at the scene' },
      article: article('十六'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordMovedObject,
    },
  },
  changes: {
    'scene.reached': (state, { occurredAt, data: { organ, who } }: EventOf<RecordArrival & { readonly organ: string }>) =>
      inIntake(state, { arrivals: [...state.intake.arrivals, { organ, who, at: occurredAt }] }),
    'rescue-record.kept': (state, { occurredAt }) => inIntake(state, { rescueRecordAt: occurredAt }),
    'object.moved': (state, event: EventOf<RecordMovedObject>) => inIntake(state, { moved: movedAfter(state.intake.moved, event) }),
  },
  tasks: (state, _clocks, world) => [...atFirst(state, world), ...movedTasks(state)],
};
