import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { versionAnswered, withAnswer } from './answers';
import { only } from './matter';
import type { Matter } from './matter';
import { sentUpBy } from './agreed-text';
import { refuseNotSentUp, vettingEnded } from './sent-up';
import { staying } from '../stream/matter';
import type { SupervisionState } from './state';
import type { RefuseVetting } from './vetting.schema';

/** 审核不同意: the version that was sent up is refused as a whole; the gate stays shut, and the case is told why (convention 4.3). */
function refuseVetting(state: SupervisionState, command: CommandOf<RefuseVetting>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const version = data.version ?? sentUpBy(state, act.occurredAt);
  const against = [refuseNotSentUp(state, version), refuseUncited(papers, act, officialPapers, articleFor(state, '八'))];
  const refused = { ...data, n: state.n, ...(version === null ? {} : { version }) };
  return (
    only('supervisor', state, command, articleFor(state, '八')) ??
    refuseProposed(act, against) ??
    refuseBefore(act.occurredAt, state.sentUp?.at ?? state.openedAt, { first: 'draft.sent-up', then: 'supervision.vetting-refused' }) ?? [
      { kind: 'supervision.vetting-refused', version: 1, occurredAt: act.occurredAt, data: refused },
      ...markIrregular(command, against),
    ]
  );
}

/** 审核不同意 as an answer of its own, beside agreement and changes asked. */
export const refusal: Matter = {
  commands: {
    'refuse-vetting': {
      title: { zh: '审核不同意', en: 'refuse the report' },
      article: article('八'),
      usually: 'supervisor',
      stages: staying('supervising'),
      beside: ['agree-vetting'],
      decide: refuseVetting,
    },
  },
  changes: {
    'supervision.vetting-refused': (state, { data: { version, reason }, occurredAt: at }: EventOf<RefuseVetting>) => ({
      ...withAnswer(state, { at, version: version ?? versionAnswered(state), answer: 'refused', text: reason }),
      changesAskedAt: at,
      refusedAt: at,
      sentUp: null,
    }),
  },
  facts: { 'supervision.vetting-refused': vettingEnded },
  reactions: {
    'supervision.vetting-refused': ({ data: { n, reason } }) => [
      { to: { procedure: 'investigation', n: 1 }, command: 'hear-changes-asked', data: { n, refused: reason } },
    ],
  },
};
