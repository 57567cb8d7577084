import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { refuseUndocumented } from '../../documents/refuse-undocumented';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { copyingArticle } from '../articles';
import type { CopyConclusion } from './copy-conclusion.schema';

/** That the conclusion was sent to 监察, police or procuratorate of the same level, with the letter that shows it (AP-12). */
export function copyConclusion(state: InvestigationState, command: CommandOf<CopyConclusion>): Decision {
  const { name, act, data } = command;
  const { conclusion, copies } = state.aftermath;
  const approved = state.decision.nature === 'non-responsibility' ? state.approval : null;
  const since = conclusion?.at ?? approved?.issuedAt ?? null;
  if (since === null) return reject('conclusion-missing', {}, { article: copyingArticle });
  if (copies.some(({ to }) => to === data.to)) return reject('already-done', { command: name });
  return (
    onlyInvestigatorSide(state, command, copyingArticle) ??
    refuseBefore(act.occurredAt, since, { first: 'conclusion.negative', then: 'conclusion.copied' }) ??
    refuseUndocumented(state, act, 'letter', copyingArticle) ?? [
      { kind: 'conclusion.copied', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
