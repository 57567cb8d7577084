import { reject } from '@app/streams';
import { refuseBefore, refuseFuture } from '../stream/times';
import { fromParts } from '../stream/from-parts';
import type { Procedure } from '../stream/procedure';
import { article } from './articles';
import { completion } from './completion';
import { dispatch } from './dispatch';
import { extension } from './extension';
import { consent } from './consent';
import { interviews } from './interview';
import { interviewOwed } from './interviews-owed';
import { items } from './items';
import { letters } from './letters';
import { answerOwed } from './letters-owed';
import { notice, openSupervision, opened } from './notice';
import { noticePapers } from './notice-papers';
import { progress } from './progress';
import { standstill } from './standstill';
import { irregular } from './irregular';
import { opinions } from './opinions';
import { refusal } from './refusal';
import { outcomeOwed, release } from './release';
import { releaseRevoked } from './release-revoked';
import { lifetime } from './stages';
import type { SupervisionState } from './state';
import { supervisionStanding } from './standing';
import { supervisionText } from './texts';
import { supervisionTooShort } from './too-short';
import { urging } from './urging';
import { vetting } from './vetting';

const { commandTitles, ...common } = fromParts({
  kind: 'supervision',
  parts: {
    notice: { title: { zh: '督办通知', en: 'notice' }, matters: [notice, noticePapers, extension, standstill, supervisionTooShort] },
    meanwhile: { title: { zh: '督办期间', en: 'while it lasts' }, matters: [progress, items, urging, dispatch] },
    letters: { title: { zh: '函件和约谈', en: 'letters and interviews' }, matters: [letters, interviews] },
    vetting: { title: { zh: '审核', en: 'vetting' }, matters: [vetting, refusal, opinions] },
    release: {
      title: { zh: '完成和解除', en: 'completion and release' },
      matters: [completion, consent, release, releaseRevoked, irregular],
    },
  },
  lifetime,
  apart: ['withdrawn'],
  way: ['sign-receipt', 'agree-vetting', 'complete-matters', 'release', 'file-outcome'],
  opening: {
    command: 'open-supervision',
    title: { zh: '下达督办通知', en: 'issue the notice' },
    article: article('三'),
    usually: 'supervisor',
    // The case opens it when it records that it is supervised: nobody gives it by hand.
    ready: () => reject('system-only', { command: 'open-supervision' }),
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
  opens: null,
  summary: () => null,
  parties: ({ supervisor, addressee }) => ({ supervisor, addressee }),
  usualOrgan: (state, side) => (side === 'supervisor' || side === 'addressee' ? state[side] : null),
  // What the supervised side is reminded of goes to its contact, all else to the office that supervises.
  postOrgan: ({ supervisor, addressee }, post) => (post === 'supervised-contact' || post === 'addressee' ? addressee : supervisor),
  text: supervisionText,
  standing: supervisionStanding,
  ended: (state) =>
    state.stage === 'withdrawn' || (state.stage === 'released' && !outcomeOwed(state) && !answerOwed(state) && !interviewOwed(state)),
};
