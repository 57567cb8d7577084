import { beijingDay, isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { levelTitles } from '@app/domain';
import type { InvestigationState, Level } from '@app/domain';
import { latestDays } from './latest-days';
import type { Played } from './play';
import type { AccidentRecord } from './record.schema';
import { unplayedTolls } from './timeline';
import type { Comparison } from './verdict';

/** Every published fact of a played record that the procedure computes itself, or takes in and tells again. */
export function comparisons(record: AccidentRecord, played: Played): readonly Comparison[] {
  const told =
    played.state === null
      ? []
      : [
          ...levelFacts(record, played),
          ...bodies(record, played),
          ...lastDays(record, played, played.state),
          ...echoes(record, played, played.state),
        ];
  return told.filter(({ official }) => official !== null);
}

function levelFacts(record: AccidentRecord, { levels, toll }: Played): readonly Comparison[] {
  const deaths = record.deaths === null ? untold('死亡人数') : null;
  const timeline = record.casualty_timeline === null ? untold('伤亡人数的变化') : null;
  const [first, last] = [levels[0], levels.at(-1)];
  return [
    // The opening takes the deaths as the record tells them, or else as its first toll does.
    { fact: 'level', official: record.level, computed: record.deaths === null ? null : word(last?.level), lacks: deaths },
    { fact: 'level_before', official: record.level_before, computed: word(first?.level), lacks: deaths },
    { fact: 'level_after', official: record.level_after, computed: word(last?.level), lacks: deaths },
    {
      fact: 'level_change_on',
      official: record.level_change_on,
      computed: last === undefined || levels.length < 2 ? null : beijingDay(last.at),
      lacks: timeline,
    },
    { fact: 'deaths', official: officialToll(record), computed: toll },
    ...unplayedTolls(record).map((official) => ({
      fact: 'casualty_timeline',
      official,
      computed: null,
      lacks: untold('该次通报的时间，或者死亡、下落不明、重伤人数'),
    })),
  ];
}

/** The dead of the last published toll as the law counts them: whoever is still missing by then is one of them. A toll that was told once is no result. */
function officialToll({ casualty_timeline, deaths, missing }: AccidentRecord): number | null {
  return casualty_timeline === null || deaths === null ? null : deaths + (missing ?? 0);
}

function untold(what: string): string {
  return `记录未载明${what} the record does not tell what it follows from`;
}

const noNumber = '当时没有已知的法定日数 no number of days is known to have been in force then';

function word(level: Level | null | undefined): string | null {
  return level == null ? null : levelTitles[level].zh;
}

function bodies(record: AccidentRecord, played: Played): readonly Comparison[] {
  return [
    authority('investigating_authority', record.investigating_authority, record, played),
    authority('approved_by', record.approved_by, record, played),
  ];
}

/** A published text names a body by its name, and may say more behind it: 国务院（提级）. Among several readings, it is one of them that was taken. */
function authority(fact: string, official: string | null, { level, deaths }: AccidentRecord, { competent }: Played): Comparison {
  const { text, bodies: names, open } = competent;
  const named = names.find((name) => official !== null && isNamedBy(official, name));
  const reading = named === undefined || open === null ? null : `公布的${named}为读法之一；${open}`;
  const lacks = level === null && deaths === null ? untold('事故等级和死亡人数') : null;
  return { fact, official, computed: text, agrees: named !== undefined, reading, lacks };
}

// 国务院安全生产委员会 and 某市人民政府办公室 begin with the name of another body.
function isNamedBy(official: string, name: string): boolean {
  return official.startsWith(name) && !/^(安全生产|安委|办公[室厅])/.test(official.slice(name.length));
}

function lastDays(record: AccidentRecord, { law }: Played, { facts }: InvestigationState): readonly Comparison[] {
  const latest = latestDays(facts, law);
  const onTime = (fact: 'approved_on' | 'published_on', last: Day | null): Comparison => {
    const official = record[fact];
    if (last === null) return { fact, official, computed: null, lacks: noNumber };
    return { fact, official, computed: `≤ ${last}`, agrees: official !== null && official <= last };
  };
  return [onTime('approved_on', latest.approval), onTime('published_on', latest.publication)];
}

/** What the procedure has taken in at its day and tells again; a step that it refused is missing here. */
function echoes(record: AccidentRecord, { facts, refused, supervisionDays }: Played, state: InvestigationState): readonly Comparison[] {
  const dayOf = (wanted: string): string | null => {
    const found = facts.find(({ fact }) => fact === wanted)?.at;
    return found === undefined ? null : dayAt(found);
  };
  const notice = state.supervisions[0];
  const all: readonly Comparison[] = [
    { fact: 'team_established_on', official: record.team_established_on, computed: dayOf('team.formed') },
    {
      fact: 'supervision_notice_date',
      official: record.supervision_notice_date,
      computed: notice === undefined ? null : dayAt(notice.recordedAt),
      lacks: record.supervision_by === null ? untold('督办单位') : null,
    },
    {
      fact: 'supervision_deadline_days',
      official: record.supervision_deadline_days,
      computed: supervisionDays,
      lacks: record.supervision_by === null ? untold('督办单位') : null,
    },
    { fact: 'concealment_confirmed_on', official: record.concealment_confirmed_on, computed: dayOf('concealment.verified') },
    { fact: 'procuratorate_invited', official: record.procuratorate_invited, computed: dayOf('procuratorate.invited') !== null },
  ];
  // A refused step is told by its refusal.
  const told = all.filter(({ fact }) => !refused.some(({ order }) => order.field === fact));
  return told.map((one) => ({ ...one, echo: true as const }));
}

/** The Beijing day of a fact, told as a day or as an instant. */
export function dayAt(time: Instant | Day): Day {
  return isDay(time) ? time : beijingDay(time);
}
