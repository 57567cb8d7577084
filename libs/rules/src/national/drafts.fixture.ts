import { decideTurn, emptyStream, fold, procedures } from '@app/domain';
import type { StreamState, World } from '@app/domain';
import { releaseInForce } from '@app/register';
import { isRejection } from '@app/streams';
import type { Command, ProcedureKind } from '@app/streams';
import { releaseLaw } from '@app/turn';

const { calendar, register } = releaseInForce();

/** A command: name, Beijing time, data, and whose act it is where it is not that of the life's organ. */
export type Step = readonly [name: string, at: string, data: object, organ?: string];

/** The one paper of the case, which every act cites. */
export const paper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';
const beijing = (at: string) => new Date(`${at.replace(' ', 'T')}:00+08:00`).toISOString();
export const { nameOf } = register;

export function worldOf(kind: ProcedureKind, place: string, now: string): World {
  const papers = ['official', 'minutes'].map((papersKind) => ({ document: paper, kind: papersKind }));
  return { now: beijing(now), law: { ...releaseLaw(kind, place).sheet, gates: [] }, calendar, papers };
}

export function lived(kind: ProcedureKind, place: string, steps: readonly Step[], organ: string): StreamState {
  return steps.reduce<StreamState>((state, [name, at, data, by = organ], index) => {
    const act = {
      by: { organ: by, post: '负责人' },
      enteredBy: 'clerk',
      via: kind === 'supervision' && (index === 0 || name.startsWith('hear-')) ? ('system' as const) : ('api' as const),
      occurredAt: beijing(at),
      documents: [paper],
    };
    const command: Command = { name, act, data: { ...data } };
    const events = decideTurn(procedures[kind], state, command, worldOf(kind, place, at), 'real');
    if (isRejection(events)) throw new Error(`${name}: ${JSON.stringify(events)}`);
    return events.reduce((folded, event) => {
      const numbered =
        typeof event.data['number'] === 'object' ? { ...event.data, number: { number: 3, text: '巴安督〔2022〕3号' } } : event.data;
      const recorded = { ...act, ...event, data: numbered, seq: index + 1, recordedAt: act.occurredAt, turnId: `c:${index}` };
      return fold(procedures[kind], folded, recorded);
    }, state);
  }, emptyStream);
}

export const accident = (place: string, more: object): Step => [
  'report-accident',
  '2022-09-19 10:00',
  { name: '“9·19”高处坠落事故', place, occurredAt: '2022-09-19', unit: '某单位', seriousInjuries: 0, missing: 0, source: '电话', ...more },
];
export const life: readonly Step[] = [
  accident('150802', { deaths: 1, investigator: '150802-government' }),
  ['form-team', '2022-09-20 09:00', { leader: '副区长', members: ['150802-emergency'] }],
  ['invite-procuratorate', '2022-09-20 10:00', { organ: '150802-procuratorate' }],
  ['record-procuratorate-answer', '2022-09-21 09:00', { answer: 'beside' }],
];
export const submission: Step = ['submit-report', '2022-11-17 09:00', { receivedOn: '2022-11-17' }];

export const linhe = (kind: string, now: string, ...more: readonly Step[]) =>
  procedures.investigation.text?.(
    lived('investigation', '150802', [...life, ...more], '150802-government').own,
    kind,
    nameOf,
    worldOf('investigation', '150802', now),
  );

export const about = '　　2022年9月19日发生的“9·19”高处坠落事故（事故发生单位：某单位），截至目前死亡1人。';
export const number = '（发文字号：　　〔2022〕　　号）';
export const article29 = '依照《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条，提交事故调查报告的期限';
