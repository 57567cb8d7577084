import { beijing, decideOrder, after } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { supervision } from './procedure';
import type { SupervisionState } from './state';

/** 巴彦淖尔's office over 临河, by a notice of 22 September that was signed for on the next day. */
export const office = '150800-safety-office';
export const county = '150802-government';
export const ownCommission = '150802-safety-commission';

export const paper = { documents: ['paper-letter'] };

const opening: Order = {
  name: 'open-supervision',
  at: '2022-09-22 09:00',
  by: office,
  via: 'system',
  data: {
    n: 1,
    supervisor: office,
    addressee: county,
    number: '巴安督〔2022〕8号',
    matters: '查明原因',
    level: 'major',
    accidentOn: '2022-09-19',
  },
};

const receiptBy = (by: string): Order => ({ name: 'sign-receipt', at: '2022-09-23 09:00', by });

/** The case tells of a version of the report. */
export const draft = (version: number, at: string, by: 'fixed' | 'sent-up', more: object = {}): Order => ({
  name: 'hear-draft',
  at,
  by: county,
  via: 'system',
  data: { version, fixedAt: beijing(at), by, ...more },
});

type Notice = Readonly<Record<string, unknown>> & { readonly addressee?: string };

/** The supervision with other content of the notice, after the receipt and these orders. */
export function supervisedWith(notice: Notice, ...orders: readonly Order[]): SupervisionState {
  return after(supervision, [{ ...opening, data: { ...opening.data, ...notice } }, receiptBy(notice.addressee ?? county), ...orders]);
}

export const supervised = (...orders: readonly Order[]) => supervisedWith({}, ...orders);

export const decide = (state: SupervisionState, order: Order) => decideOrder(supervision, state, order);

/** The kinds of events an order brings, or the code of its refusal. */
export function outcome(state: SupervisionState, order: Order): readonly string[] | string {
  const decided = decide(state, order);
  return isRejection(decided)
    ? decided.code
    : decided.map(({ kind, data }) => (kind === 'act.irregular' ? `irregular ${String(data['code'])}` : kind));
}

export const done = { reason: '已按书面文件办理', head: '赵某' };
