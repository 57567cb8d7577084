import { beijingDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { checkItems, enclosures, reportParts } from '@app/domain';
import type { Reading } from './feed';
import { instantOf, later } from './order';
import type { Order } from './order';
import { safetyDepartment, supervisorOf } from './organ-of';
import { agreementPaper, approvalPaper, minutesPaper, paper, reportPaper } from './papers';

const investigation = { procedure: 'investigation' } as const;

/**
 * The steps of an investigation that a record publishes, and those without which the published ones could not have been taken: a team
 * before a report, a report before its approval. A presupposed step is set as late as it can be and compared with nothing.
 */
export function presupposed(reading: Reading, opened: Instant): readonly Order[] {
  const { team_established_on: day, approved_on, published_on } = reading.record;
  const decided = approved_on ?? published_on;
  const formedAt = day === null ? later(opened, 20) : instantOf(day, 21);
  return [
    ...teamOrders(reading, formedAt),
    ...(decided === null ? [] : [...reportOrders(reading, beijingDay(formedAt), decided), ...approvalOrders(reading, decided)]),
  ];
}

/** Who sends people to the team on a day, or is told of its end: the safety department and the union beside the investigator. */
function membersOn(day: Day, { investigator, register }: Reading): readonly [string, string] {
  const place = investigator.slice(0, 6);
  return [safetyDepartment(place, day, register), `${place}-union`];
}

function teamOrders(reading: Reading, at: Instant): readonly Order[] {
  const { record, investigator } = reading;
  const { team_established_on: day, team_leader, procuratorate_invited: invited, approved_on, published_on } = record;
  const needed = day !== null || invited === true || approved_on !== null || published_on !== null;
  if (!needed) return [];
  const members = membersOn(beijingDay(at), reading);
  const procuratorate = `${investigator.slice(0, 6)}-procuratorate`;
  const data = { leader: team_leader?.slice(0, 60) ?? '未公布', members };
  return [
    { ...investigation, at, command: 'form-team', by: investigator, data, field: day === null ? null : 'team_established_on' },
    {
      ...investigation,
      at: later(at, 1),
      command: 'invite-procuratorate',
      by: investigator,
      data: { organ: procuratorate },
      field: invited === true ? 'procuratorate_invited' : null,
    },
    {
      ...investigation,
      at: later(at, 2),
      command: 'record-procuratorate-answer',
      by: procuratorate,
      data: { answer: 'beside' },
      field: null,
    },
  ];
}

/** The team signs as it was formed, also where its bureau of work safety is a department of emergency management by now (T-30). */
function reportOrders(reading: Reading, formedOn: Day, day: Day): readonly Order[] {
  const members = membersOn(formedOn, reading);
  const [team] = membersOn(day, reading);
  const at = (hour: number) => instantOf(day, hour);
  const step = (hour: number, command: string, data: Readonly<Record<string, unknown>>, documents: readonly string[] = []): Order => {
    return { ...investigation, at: at(hour), command, by: team, data, documents, field: null };
  };
  const content = {
    parts: Object.fromEntries(reportParts.map((part) => [part, '见报告'])),
    nature: { kind: 'responsibility', reason: '见报告' },
    checks: Object.fromEntries(checkItems.map((item) => [item, { result: 'yes', finding: '见报告' }])),
  };
  return [
    step(1, 'record-report', content),
    step(2, 'file-document', paper(reportPaper, 'report', day, reading)),
    step(3, 'draft-report', {}, [reportPaper]),
    step(4, 'sign-report', { signatures: members.map((member) => ({ member })) }),
    ...vettingOrders(reading, day),
    step(6, 'submit-report', { receivedOn: day }, [reportPaper]),
  ];
}

/** In a supervised case the own commission agrees, the draft is sent up, and the supervisor agrees before the approval (SV-08, SV-30). */
function vettingOrders(reading: Reading, day: string): readonly Order[] {
  const { record, place, occurredAt, register, investigator } = reading;
  if (record.supervision_by === null) return [];
  const commission = `${investigator.slice(0, 6)}-safety-commission`;
  const supervisor = supervisorOf(record.supervision_by, place, occurredAt.slice(0, 10), register);
  const at = (minutes: number) => new Date(Date.parse(instantOf(day, 5)) + minutes * 60_000).toISOString();
  const own = { ...investigation, by: commission, field: null };
  return [
    { ...own, at: at(0), command: 'file-document', data: paper(minutesPaper, 'minutes', day, reading) },
    { ...own, at: at(1), command: 'record-own-vetting', data: { resolution: 'agreed' }, documents: [minutesPaper] },
    { ...own, at: at(2), command: 'send-draft-up', data: { n: 1, enclosed: enclosures } },
    { ...own, at: at(3), command: 'file-document', data: paper(agreementPaper, 'letter', day, reading) },
    { procedure: 'supervision', at: at(4), command: 'agree-vetting', by: supervisor, data: {}, documents: [agreementPaper], field: null },
  ];
}

function approvalOrders(reading: Reading, day: string): readonly Order[] {
  const { record, investigator } = reading;
  const number = record.approval_no ?? '未公布';
  const data = {
    number,
    form: 'document',
    nature: 'responsibility',
    remedies: '见批复',
    copies: membersOn(day, reading),
  };
  const step = { ...investigation, by: investigator };
  const approved: readonly Order[] = [
    { ...step, at: instantOf(day, 7), command: 'file-document', data: paper(approvalPaper, 'approval', day, reading), field: null },
    {
      ...step,
      at: instantOf(day, 8),
      command: 'approve',
      data,
      documents: [approvalPaper],
      field: record.approved_on === null ? null : 'approved_on',
    },
  ];
  if (record.published_on === null) return approved;
  return [
    ...approved,
    {
      ...step,
      at: instantOf(record.published_on, 8),
      command: 'record-redactions',
      data: { kinds: ['names'], reason: '未公布' },
      field: null,
    },
    { ...step, at: instantOf(record.published_on, 9), command: 'publish-report', data: { where: '未公布' }, field: 'published_on' },
  ];
}
