import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { awaitingAnswer } from '../agreed-text';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { AgreeVetting } from './agree-vetting.schema';

const then = 'supervision.vetting-agreed';

/**
 * 审核同意: only after it may the government approve and publish the report (SV-08). It is to the version that it names, else to the
 * one that was sent up and awaits an answer, else to the text as it stood at its time.
 */
export function agreeVetting(state: SupervisionState, command: CommandOf<AgreeVetting>): Decision {
  const { occurredAt } = command.act;
  const version = command.data.version ?? awaitingAnswer(state, occurredAt);
  const data = { n: state.n, ...(version === null ? {} : { version }) };
  return (
    only('supervisor', state, command, article('八')) ??
    // An agreement of before was to the report that no longer stands.
    refuseBefore(occurredAt, state.reopenedAt ?? state.openedAt, { first: 'supervision.reopened', then }) ??
    refuseUnknown(state, command) ?? [{ kind: then, version: 1, occurredAt, data }]
  );
}

/** A version that nobody told of, or that was fixed later. */
function refuseUnknown({ texts = [] }: SupervisionState, { act, data: { version } }: CommandOf<AgreeVetting>): Rejection | null {
  if (version === undefined) return null;
  const text = texts.find((known) => known.version === version);
  if (text === undefined) return reject('version-unknown', { version }, { field: 'data.version' });
  return refuseBefore(act.occurredAt, text.at, { first: 'report.drafted', then });
}
