import { irregularActs } from '../stream/done';
import { article86 } from './articles';
import { nextHigherOffice } from './higher';
import type { Matter } from './matter';
import { lifetime } from './stages';

/** 不符合规定的办理 in carrying out and evaluation: the office above takes note of it (AP-17), the own one where none is above. */
export const irregular: Matter = irregularActs({
  stages: lifetime,
  article: article86,
  of: (state) => state.irregularities,
  with: (state, irregularities) => ({ ...state, irregularities }),
  overseers: ({ told }) => [nextHigherOffice(told.investigator) ?? `${told.investigator.slice(0, 6)}-safety-office`],
});
