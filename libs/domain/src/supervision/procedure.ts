import { refuseBefore, refuseFuture } from '../stream/times';
import { fromParts } from '../stream/from-parts';
import type { Procedure } from '../stream/procedure';
import { article } from './articles';
import { completion } from './completion';
import { notice, openSupervision, opened } from './notice';
import { supervisionText } from './overdue-text';
import { lifetime } from './stages';
import type { SupervisionState } from './state';
import { vetting } from './vetting';

const { commandTitles, ...common } = fromParts({
  kind: 'supervision',
  parts: [{ title: { zh: '挂牌督办', en: 'supervision' }, matters: [notice, vetting, completion] }],
  lifetime,
  apart: ['withdrawn'],
  way: ['sign-receipt', 'agree-vetting', 'complete-matters', 'release'],
  opening: {
    command: 'open-supervision',
    title: { zh: '下达督办通知', en: 'issue the notice' },
    article: article('三'),
    usually: 'supervisor',
    decide: openSupervision,
    opened,
  },
  refuseTime: ({ openedAt }: SupervisionState, { name, act }, { now }) =>
    refuseFuture(act.occurredAt, now) ?? refuseBefore(act.occurredAt, openedAt, { first: 'supervision.opened', then: name }),
});

export { commandTitles };

/** The supervision (挂牌督办) of a case by a higher office, from its notice to the release (安委〔2010〕6号). */
export const supervision: Procedure<SupervisionState> = {
  ...common,
  summary: () => null,
  text: supervisionText,
  ended: ({ stage }) => stage === 'released' || stage === 'withdrawn',
};
