import type { Part } from '../part';
import { caseEndTold } from './case-end';
import { levelTold } from './level-told';
import { newText } from './new-text';
import { questions } from './questions';
import { supervisions } from './supervisions';

/** 挂牌督办: the supervisions of this case, each a stream of its own. It speaks when it has something to say, also to a closed case. */
export const supervised: Part = {
  title: { zh: '挂牌督办', en: 'supervision' },
  matters: [questions, supervisions, newText, levelTold, caseEndTold],
};
