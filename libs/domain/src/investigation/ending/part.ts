import type { Part } from '../part';
import { aftercare } from './aftercare';
import { closing } from './closing';
import { negative } from './negative';
import { publication } from './publication';

/** 公布、结案、归档: how a case comes to its end. */
export const ending: Part = {
  title: { zh: '公布、结案和归档', en: 'publication, closing and archive' },
  matters: [publication, negative, aftercare, closing],
};
