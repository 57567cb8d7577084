import { beijingDay, isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { levelTitles } from '@app/domain';
import type { InvestigationState, Level } from '@app/domain';
import { latestDays } from './latest-days';
import type { Played } from './play';
import type { AccidentRecord } from './record.schema';
import type { Comparison } from './verdict';

/** Every published fact of a record that the procedure computes itself, or takes in and must tell again. */
export function comparisons(record: AccidentRecord, played: Played): readonly Comparison[] {
  const told = played.state === null ? [] : [...computedFacts(record, played, played.state), ...takenFacts(record, played, played.state)];
  return told.filter(({ official }) => official !== null);
}

function computedFacts(record: AccidentRecord, played: Played, state: InvestigationState): readonly Comparison[] {
  const latest = latestDays(state.facts, played.law);
  const onTime = (fact: 'approved_on' | 'published_on', last: string | null): Comparison => {
    const official = record[fact];
    const computed = last === null ? '无法定日数' : `≤ ${last}`;
    return { fact, official, computed, agrees: official !== null && (last === null || official <= last) };
  };
  return [
    { fact: 'level', official: record.level, computed: levelWord(record, played) },
    { fact: 'level_before', official: record.level_before, computed: word(played.levels[0]?.level) },
    { fact: 'level_after', official: record.level_after, computed: word(played.levels.at(-1)?.level) },
    {
      fact: 'level_change_on',
      official: record.level_change_on,
      computed: played.levels.length < 2 ? null : beijingDay(played.levels.at(-1)?.at ?? ''),
    },
    { fact: 'deaths', official: record.casualty_timeline === null ? null : record.deaths, computed: state.toll.deaths },
    authority('investigating_authority', record.investigating_authority, played),
    authority('approved_by', record.approved_by, played),
    { fact: 'supervision_deadline_days', official: record.supervision_deadline_days, computed: played.supervisionDays },
    onTime('approved_on', latest.approval),
    onTime('published_on', latest.publication),
  ];
}

/** A level is computed only where deaths are published. */
function levelWord({ deaths }: AccidentRecord, { levels }: Played): string | null {
  return deaths === null ? null : word(levels.at(-1)?.level);
}

function word(level: Level | null | undefined): string | null {
  return level == null ? null : levelTitles[level].zh;
}

/** A published text names a body by its name, and may say more behind it: 国务院（提级）. Among several readings, it is one of them that was taken. */
function authority(fact: string, official: string | null, { competent }: Played): Comparison {
  const { text, bodies, open } = competent;
  const named = bodies.find((name) => official?.startsWith(name));
  const reading = named === undefined || open === null ? null : `公布的${named}为读法之一；${open}`;
  return { fact, official, computed: text, agrees: named !== undefined, reading };
}

/** What the procedure has taken in at its day and tells again; a step that it refused is missing here. */
function takenFacts(record: AccidentRecord, { facts }: Played, state: InvestigationState): readonly Comparison[] {
  const dayOf = (wanted: string): string | null => {
    const found = facts.find(({ fact }) => fact === wanted)?.at;
    return found === undefined ? null : dayAt(found);
  };
  return [
    { fact: 'team_established_on', official: record.team_established_on, computed: dayOf('team.formed') },
    {
      fact: 'supervision_notice_date',
      official: record.supervision_notice_date,
      computed: state.supervisions[0] === undefined ? null : dayAt(state.supervisions[0].recordedAt),
    },
    { fact: 'concealment_confirmed_on', official: record.concealment_confirmed_on, computed: dayOf('concealment.verified') },
    { fact: 'procuratorate_invited', official: record.procuratorate_invited, computed: dayOf('procuratorate.invited') !== null },
  ];
}

function dayAt(time: Instant | Day): Day {
  return isDay(time) ? time : beijingDay(time);
}
