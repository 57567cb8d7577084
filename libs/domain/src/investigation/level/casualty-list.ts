import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { tally } from '../../assessment/tally';
import type { Groups } from '../../assessment/tally';
import type { Apply, CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent, RecordedEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import { instantOfTime } from '../../stream/times';
import { article } from '../articles';
import { risenReceipt } from '../intake/rise';
import { toTell, toTellFacts, withToTell } from '../intake/same-day';
import type { ToTell } from '../intake/same-day';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import { counted, personMoves } from './casualty-history';
import type { AddCasualty, ChangeCasualty, KeepCasualtyList } from './casualty-list.schema';
import { refuseTimes } from './casualty-reports';
import { personStateTitles } from './choices';
import { assessedFacts } from './facts';
import { listedMoves } from './listed-persons';
import { assessed, supposing } from './standing';
import type { ListedPerson, ListedState } from './state';

const basis = article('十二');

const personsOf = ({ level }: InvestigationState): readonly ListedPerson[] => level.persons ?? [];

/** A person comes on the list. Until the list is found to be complete it stands beside the numbers; from then on they follow from it. */
function addCasualty(state: InvestigationState, command: CommandOf<AddCasualty>, world: World): Decision {
  const { act, data } = command;
  if (personsOf(state).some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: basis, field: 'data.ref' });
  }
  const told = { act, at: data.since, knownAt: data.knownAt, field: 'data.since' };
  const event = { kind: 'casualty.listed', version: 1, occurredAt: act.occurredAt, data };
  return refuseTimes(state, told, world) ?? following(state, event, command, world);
}

/** What became of a person of the list; of the same moment it corrects what was said before. */
function changeCasualty(state: InvestigationState, command: CommandOf<ChangeCasualty>, world: World): Decision {
  const { act, data } = command;
  if (!personsOf(state).some(({ ref }) => ref === data.ref)) {
    return reject('casualty-unknown', { ref: data.ref }, { article: basis, field: 'data.ref' });
  }
  const told = { act, at: data.since, knownAt: data.knownAt, field: 'data.since' };
  const event = { kind: 'casualty.restated', version: 1, occurredAt: act.occurredAt, data };
  return refuseTimes(state, told, world) ?? following(state, event, command, world);
}

/** The list is complete: it says of each group as many as was reported, and from now on the numbers follow from it. */
function keepCasualtyList(state: InvestigationState, command: CommandOf<KeepCasualtyList>, world: World): Decision {
  const differing = begun(state, world) ?? differsFromReports(state);
  if (differing !== null) return differing;
  const { act, data } = command;
  return following(state, { kind: 'casualty-list.kept', version: 1, occurredAt: act.occurredAt, data }, command, world);
}

function following(state: InvestigationState, event: NewEvent, { act }: CommandOf<object>, world: World): readonly NewEvent[] {
  const after = supposing(state, event, { act, world, changes });
  const { knownAt } = event.data;
  if (after.level.listKept === undefined) return [event];
  return [
    {
      ...event,
      data: { ...event.data, ...assessed(after, world), ...toTell(state, after, typeof knownAt === 'string' ? knownAt : act.occurredAt) },
    },
    ...risenReceipt(state, after, act, world),
  ];
}

/** By code alike whether the list is being completed or is only looked at. */
function differsFromReports(state: InvestigationState): Rejection | null {
  if (state.level.listKept !== undefined) return reject('already-done', { command: 'keep-casualty-list' });
  const [list, reported] = [listed(state), tally(personMoves(state))];
  if (same(list, reported)) return null;
  return reject('casualty-list-differs', { list: inNumbers(list), reported: inNumbers(reported) }, { article: basis });
}

function listed(state: InvestigationState): Groups {
  return tally(listedMoves(state.level, state.occurredAt, state.reportedAt));
}

function same(one: Groups, other: Groups): boolean {
  return one.dead === other.dead && one.injured === other.injured && one.missing === other.missing;
}

function inNumbers({ dead, injured, missing }: Groups): string {
  return `${dead}/${injured}/${missing}`;
}

type Telling = { readonly toTell?: ToTell };

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'casualty.listed': (state, { seq, occurredAt, by, documents, data }: EventOf<AddCasualty & Telling>) => {
    const person = { ref: data.ref, organ: by.organ, about: aboutOf(data), states: [stateOf(data, { seq, occurredAt, documents })] };
    return withToTell(counted(state, { persons: [...personsOf(state), person] }), data.toTell);
  },
  'casualty.restated': (state, { seq, occurredAt, documents, data }: EventOf<ChangeCasualty & Telling>) =>
    withToTell(
      counted(state, {
        persons: personsOf(state).map((person) =>
          person.ref === data.ref
            ? {
                ...person,
                about: { ...person.about, ...aboutOf(data) },
                states: [...person.states, stateOf(data, { seq, occurredAt, documents })],
              }
            : person,
        ),
      }),
      data.toTell,
    ),
  'casualty-list.kept': (state, { occurredAt }) => counted(state, { listKept: occurredAt }),
};

function aboutOf({ name, age, sex, unit }: AddCasualty | ChangeCasualty): ListedPerson['about'] {
  return {
    ...(name === undefined ? {} : { name }),
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    ...(unit === undefined ? {} : { unit }),
  };
}

type Told = Pick<RecordedEvent, 'seq' | 'occurredAt' | 'documents'>;

function stateOf({ state, since, knownAt, hospital }: AddCasualty | ChangeCasualty, { seq, occurredAt, documents }: Told): ListedState {
  const about = { ...(hospital === undefined ? {} : { hospital }), ...(documents.length === 0 ? {} : { papers: documents }) };
  return { seq, state, since, knownAt: knownAt ?? occurredAt, ...about };
}

/** A list that was begun waits to be completed; where it says other numbers than the reports, that is shown. Nobody is named in it. */
function listTask(state: InvestigationState): readonly Wanted[] {
  const [first] = personsOf(state);
  const since = first?.states[0]?.knownAt;
  if (since === undefined || state.level.listKept !== undefined) return [];
  const [list, reported] = [listed(state), tally(personMoves(state))];
  const said = (groups: Groups): Text => ({
    zh: `死亡${groups.dead}人、重伤${groups.injured}人、下落不明${groups.missing}人`,
    en: `${groups.dead} dead, ${groups.injured} seriously injured, ${groups.missing} missing`,
  });
  const note = same(list, reported)
    ? { zh: '名单与已报告的伤亡人数一致，请核对确认', en: 'the list agrees with the numbers reported: confirm it' }
    : {
        zh: `名单（${said(list).zh}）与已报告的伤亡人数（${said(reported).zh}）不一致，请核对`,
        en: `the list (${said(list).en}) and the reports (${said(reported).en}) differ`,
      };
  return [wanted('keep-casualty-list', state.intake.takenInBy, instantOfTime(since), { note })];
}

const begun = needs('keep-casualty-list', 'add-casualty', (state) => personsOf(state).length > 0);

/** 伤亡人员名单: who was hurt, lost or killed, and what became of each (article 12). Names stand in it alone: in no title, id or option. */
export const casualtyList: Matter = {
  commands: {
    'add-casualty': {
      title: { zh: '登记伤亡人员', en: 'put a person on the list of casualties' },
      article: basis,
      usually: 'receiving-organ',
      stages: always,
      decide: addCasualty,
    },
    'change-casualty': {
      title: { zh: '变更伤亡人员情况', en: 'change what is known of a person on the list' },
      article: article('十三'),
      usually: 'receiving-organ',
      stages: always,
      ready: needs('change-casualty', 'add-casualty', (state) => personsOf(state).length > 0),
      decide: changeCasualty,
    },
    'keep-casualty-list': {
      title: { zh: '确认伤亡人员名单齐全', en: 'find the list of casualties complete' },
      article: basis,
      usually: 'receiving-organ',
      stages: always,
      ready: (state, world) => begun(state, world) ?? differsFromReports(state),
      decide: keepCasualtyList,
    },
  },
  changes,
  facts: {
    'casualty.listed': (event) => [...assessedFacts(event), ...toTellFacts(event)],
    'casualty.restated': (event) => [...assessedFacts(event), ...toTellFacts(event)],
    'casualty-list.kept': assessedFacts,
  },
  tasks: listTask,
  options: {
    'casualty-list.persons': (state) =>
      personsOf(state).map(({ ref, states }) => {
        const now = personStateTitles[states.at(-1)?.state ?? 'unclear'];
        return { value: ref, words: { zh: `名单第${ref}号（${now.zh}）`, en: `number ${ref} of the list (${now.en})` } };
      }),
  },
};
