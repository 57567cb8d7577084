import { irregularActs } from '../stream/done';
import { article } from './articles';
import type { Matter } from './matter';
import { lifetime } from './stages';

/** 不符合规定的办理 in the supervision itself, such as a release before the case is closed: its supervisor answers for it (AP-17). */
export const irregular: Matter = irregularActs({
  stages: lifetime,
  article: article('三'),
  of: (state) => state.irregularities ?? [],
  with: (state, irregularities) => ({ ...state, irregularities }),
  overseers: ({ supervisor }) => [supervisor],
});
