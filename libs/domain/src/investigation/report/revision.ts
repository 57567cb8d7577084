import { isRejection, reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Option } from '../../stream/description';
import { supervisingArticle } from '../../supervision/articles';
import type { InvestigationState, SupervisionLink } from '../state';
import { runningSupervisions } from '../supervised/new-text';
import type { DraftReport } from './report.schema';

type Agreed = Required<Pick<NonNullable<SupervisionLink['agreed']>, 'version' | 'changes'>> & { readonly n: number };

/** The agreements under listed changes that no version has made yet. */
function unmade(state: InvestigationState): readonly Agreed[] {
  const last = state.report.drafts.at(-1)?.version;
  return runningSupervisions(state).flatMap(({ n, agreed }) =>
    agreed?.changes === undefined || agreed.covers !== undefined || agreed.version !== last
      ? []
      : [{ n, version: agreed.version, changes: agreed.changes }],
  );
}

/** What a revision makes: the version that was agreed to, and the supervisions whose listed changes are answered one and all. */
export interface Made {
  readonly revises: number;
  readonly madeFor: readonly number[];
}

/**
 * 原则同意，按所附意见修改后批复 covers one later version, whose 修改说明 answers each point (SV-30). Null where the draft is no revision.
 */
export function revisionOf(state: InvestigationState, { revision }: DraftReport): Made | Rejection | null {
  if (revision === undefined) return null;
  const more = { article: supervisingArticle, field: 'data.revision' };
  const agreements = unmade(state).filter(({ n }) => revision.answers.some((answer) => answer.n === n));
  const [first] = agreements;
  if (first === undefined) return reject('revision-unasked', {}, more);
  const missing = agreements.flatMap(({ n, changes }) =>
    changes.flatMap((_change, index) => (revision.answers.some((one) => one.n === n && one.change === index + 1) ? [] : [index + 1])),
  );
  if (missing.length > 0) return reject('revision-incomplete', { items: missing.join('、') }, more);
  return { revises: first.version, madeFor: agreements.map(({ n }) => n) };
}

/** The part of the event that says it; nothing where there is no revision. */
export function madeIn(made: Made | Rejection | null): Partial<Made> {
  return made === null || isRejection(made) ? {} : made;
}

/** The supervisions as a revision leaves them. */
export function withMade(state: InvestigationState, version: number, numbers: readonly number[]): InvestigationState {
  const made = (link: SupervisionLink): SupervisionLink =>
    link.agreed !== undefined && numbers.includes(link.n) ? { ...link, agreed: { ...link.agreed, covers: version } } : link;
  return numbers.length === 0 ? state : { ...state, supervisions: state.supervisions.map(made) };
}

/** The changes that wait for their revision. */
export function changesListed(state: InvestigationState): readonly Option[] {
  return unmade(state).flatMap(({ n, changes }) =>
    changes.map((change, index) => ({
      value: index + 1,
      words: { zh: `第${n}项督办意见${index + 1}：${change}`, en: `change ${index + 1} of supervision ${n}: ${change}` },
    })),
  );
}
