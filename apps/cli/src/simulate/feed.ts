import { beijingDay, isDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { levelTitles } from '@app/domain';
import type { Level } from '@app/domain';
import type { Register } from '@app/register';
import { instantOf, later } from './order';
import type { Order } from './order';
import { safetyDepartment, supervisorOf } from './organ-of';
import { findingPaper, paper } from './papers';
import { presupposed } from './presupposed';
import { fieldOf } from './reading';
import type { AccidentRecord } from './record.schema';
import { limitStart } from './supervised-days';
import { timed, timeline } from './timeline';

/** A record that can be opened: when and where are known. */
export interface Reading {
  readonly record: AccidentRecord;
  readonly occurredAt: string;
  /** Division code: the county, else the city or province. */
  readonly place: string;
  /** Code of the zone under that city, where the accident happened in one. */
  readonly zone: string | null;
  readonly register: Register;
  /** Organ that acts as the responsible government: the published one, else the one that the law names. */
  readonly investigator: string;
}

const investigation = { procedure: 'investigation' } as const;

/** A level in words as its code. */
export function levelCode(word: string | null): Level | null {
  return (Object.keys(levelTitles) as Level[]).find((level) => levelTitles[level].zh === word) ?? null;
}

/** What a record says, as orders at its own dates, and what the procedure presupposes between them; in the order of their time. */
export function ordersOf(reading: Reading): readonly Order[] {
  const opened = opening(reading);
  const orders = [
    opened,
    classOrder(reading, opened.at),
    ...casualtyOrders(reading, opened.at),
    ...lossOrders(reading, opened.at),
    ...levelOrders(reading, opened.at),
    ...concealmentOrders(reading),
    ...supervisionOrders(reading, opened.at),
    ...presupposed(reading, opened.at),
  ];
  return [...orders].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
}

function opening({ record, place, zone, occurredAt, investigator, register }: Reading): Order {
  const { deaths, missing, serious_injuries } = timeline(record)[0] ?? record;
  const exact = occurredAt.includes('T');
  const at = exact ? later(instantOf(occurredAt), 1) : instantOf(occurredAt, 12);
  return {
    ...investigation,
    at,
    command: 'report-accident',
    by: safetyDepartment(place, beijingDay(at), register),
    data: {
      name: record.name ?? record.id,
      place: zone ?? place,
      occurredAt: exact ? instantOf(occurredAt) : occurredAt,
      unit: '未公布',
      deaths: deaths ?? 0,
      seriousInjuries: serious_injuries ?? 0,
      missing: missing ?? 0,
      source: '未公布',
      // Records do not say who received the report when.
      receipt: 'separate',
      investigator,
    },
    field: 'occurred_at',
  };
}

function classOrder({ record, investigator }: Reading, opened: Instant): Order {
  const field = fieldOf(record);
  const kind = field === 'road-traffic' || field === 'fire' ? field : 'other';
  const data = { class: kind, field, reason: '按公布的行业和事故类型' };
  return { ...investigation, at: later(opened, 1), command: 'change-class', by: investigator, data, field: null };
}

/** The first dated toll is that of the opening; the others supplement it (补报). */
function casualtyOrders({ record, place, register }: Reading, opened: Instant): readonly Order[] {
  return timed(timeline(record).slice(1), opened).map(({ as_of, at, deaths, missing, serious_injuries }, index) => ({
    ...investigation,
    at,
    command: 'report-casualties',
    by: safetyDepartment(place, beijingDay(at), register),
    data: {
      ref: `B${index + 1}`,
      at: isDay(as_of) ? at : instantOf(as_of),
      ...(deaths === null ? {} : { deaths }),
      ...(missing === null ? {} : { missing }),
      ...(serious_injuries === null ? {} : { seriousInjuries: serious_injuries }),
    },
    field: 'casualty_timeline',
  }));
}

function lossOrders({ record, investigator }: Reading, opened: Instant): readonly Order[] {
  const wan = record.direct_economic_loss_wan;
  if (wan === null) return [];
  const data = { directLossWan: wan, step: 'fixed' };
  return [{ ...investigation, at: later(opened, 2), command: 'state-loss', by: investigator, data, field: 'direct_economic_loss_wan' }];
}

function levelOrders({ record, investigator }: Reading, opened: Instant): readonly Order[] {
  const determined = (word: string | null, at: Instant, field: string): readonly Order[] => {
    const level = levelCode(word);
    const data = { level, reason: '公布的等级' };
    return level === null ? [] : [{ ...investigation, at, command: 'determine-level', by: investigator, data, field }];
  };
  if (record.level_change_on === null) return determined(record.level, later(opened, 3), 'level');
  return [
    ...determined(record.level_before, later(opened, 3), 'level_before'),
    ...determined(record.level_after, instantOf(record.level_change_on, 20), 'level_after'),
  ];
}

/** Verified on a published day, by those who investigate; that it was alleged before, and on what paper it was found, is presupposed. */
function concealmentOrders(reading: Reading): readonly Order[] {
  const day = reading.record.concealment_confirmed_on;
  if (day === null) return [];
  const step = { ...investigation, by: reading.investigator, field: null };
  const finding = paper(findingPaper, 'opinion', day, reading);
  return [
    { ...step, at: instantOf(day, 7), command: 'file-document', data: finding },
    { ...step, at: instantOf(day, 8), command: 'allege-concealment', data: { ref: 'C1', what: '瞒报' } },
    {
      ...step,
      at: instantOf(day, 9),
      command: 'verify-concealment',
      data: { ref: 'C1', result: '属实' },
      documents: [findingPaper],
      field: 'concealment_confirmed_on',
    },
  ];
}

function supervisionOrders({ record, place, zone, occurredAt, investigator, register }: Reading, opened: Instant): readonly Order[] {
  if (record.supervision_by === null) return [];
  const day = record.supervision_notice_date;
  const supervisor = supervisorOf(record.supervision_by, place, occurredAt.slice(0, 10), register);
  const at = day === null ? later(opened, 24) : latest(instantOf(day, 20), later(opened, 4));
  // The office of the city itself stands above the committee of a zone, never above its own government (SV-28).
  const addressee = zone !== null && supervisor.startsWith(place) ? `${zone}-committee` : investigator;
  const days = record.supervision_deadline_days;
  const limit = days === null ? {} : { limit: { days, from: limitStart(record) } };
  // Issued long ago, under a number that the record does not tell: none is given here.
  const data = { supervisor, addressee, matters: '未公布', ...limit };
  const field = day === null ? null : 'supervision_notice_date';
  return [
    { ...investigation, at, command: 'record-supervision', by: supervisor, data, field },
    { procedure: 'supervision', at: later(at, 1), command: 'sign-receipt', by: addressee, data: {}, field: null },
  ];
}

function latest(left: Instant, right: Instant): Instant {
  return left > right ? left : right;
}
