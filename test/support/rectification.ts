import type { Command } from '@app/streams';
import type { DataSource } from 'typeorm';
import { governmentAct, writeTurn } from './write-turn';

export const approvedAt = '2022-11-30T01:00:00.000Z';

const told = {
  name: '高处坠落事故',
  place: '150802',
  unit: '施工单位',
  accidentClass: 'general',
  level: 'ordinary',
  accidentOn: '2022-09-19',
  investigator: '150802-government',
  charged: [],
  members: ['150802-emergency'],
  approval: { number: '临政字〔2022〕45号', at: approvedAt },
  closedAt: approvedAt,
  changes: [],
  referrals: [],
};

export interface Given {
  readonly at: string;
  readonly organ?: string;
  readonly documents?: readonly string[];
}

/** The carrying-out of a case's approval, opened as the case itself opens it, without the whole way to the approval. */
export async function openRectification(source: DataSource, caseId: string, more: object = {}): Promise<void> {
  const data = { ...told, ...more };
  const { act } = governmentAct('open-rectification', approvedAt, data);
  const stream = { caseId, procedure: 'rectification' as const, n: 1 };
  await writeTurn(source, stream, { name: 'open-rectification', act: { ...act, via: 'system' }, data }, approvedAt);
}

/** A command in it, by default of the emergency bureau that does the daily work. */
export async function rectify(source: DataSource, caseId: string, name: string, data: Command['data'], given: Given): Promise<void> {
  const { at, organ = '150802-emergency', documents = [] } = given;
  const { act } = governmentAct(name, at, data);
  const command = { name, act: { ...act, by: { organ, post: '干部' }, documents }, data };
  await writeTurn(source, { caseId, procedure: 'rectification', n: 1 }, command, at);
}
