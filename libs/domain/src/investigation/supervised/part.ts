import type { Fact } from '@app/clock';
import type { NewEvent, RecordedEvent } from '../../stream/event';
import { ofSupervision } from '../facts-of';
import type { Part } from '../part';
import { lifetime, staying } from '../places';
import { supervisionChanges } from './changes';
import { supervisionVetting } from './gates';
import { hearDraftKnown } from './hear-draft-known';
import { hearSupervision } from './hear-supervision';
import { recordSupervision } from './record-supervision';

type Recorded = NewEvent<string, Readonly<Record<string, unknown>> & { readonly n: number }>;

const always = staying(...lifetime);

/** 挂牌督办: the supervisions of this case, each a stream of its own. It speaks when it has something to say, also to a closed case. */
export const supervised: Part = {
  commands: {
    'record-supervision': {
      title: { zh: '登记挂牌督办', en: 'record a supervision' },
      places: always,
      decide: recordSupervision,
    },
  },
  messages: {
    'hear-supervision-opened': {
      title: { zh: '获知督办已立', en: 'hear that the supervision is open' },
      places: always,
      decide: hearSupervision('opened'),
    },
    'hear-draft-known': {
      title: { zh: '获知督办单位已知报告稿', en: 'hear that the supervision knows of the draft' },
      places: always,
      decide: hearDraftKnown,
    },
    'hear-vetting-agreed': {
      title: { zh: '获知督办审核同意', en: 'hear that the vetting is agreed' },
      places: always,
      decide: hearSupervision('vetted'),
    },
    'hear-supervision-released': {
      title: { zh: '获知督办解除', en: 'hear that the supervision is released' },
      places: always,
      decide: hearSupervision('released'),
    },
    'hear-supervision-withdrawn': {
      title: { zh: '获知督办通知撤回', en: 'hear that the notice is withdrawn' },
      places: always,
      decide: hearSupervision('withdrawn'),
    },
  },
  changes: supervisionChanges,
  facts: { 'supervision.heard': endOfVetting },
  gates: supervisionVetting,
  reactions: {
    'supervision.recorded': ({ data }: Recorded) => [{ to: { procedure: 'supervision', n: data.n }, command: 'open-supervision', data }],
    'supervision.told-closed': ({ data: { n } }: Recorded) => [
      { to: { procedure: 'supervision', n }, command: 'hear-case-closed', data: {} },
    ],
  },
};

/** What became of the draft that was sent up: agreed to, or no longer waited for. Without such a draft the rest of a supervision ends no vetting. */
function endOfVetting(event: RecordedEvent): readonly Fact[] {
  const { status, vetting } = event.data;
  if (vetting === 'ended') return ofSupervision('vetting.ended')(event);
  return status === 'vetted' ? ofSupervision('vetting.agreed')(event) : [];
}
