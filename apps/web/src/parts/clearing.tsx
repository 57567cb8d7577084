import type { Words } from '../text/words';
import { Mark } from './mark';

/** What empties a field of choice, called in the language of the reader: the library calls it Clear in every one. */
export const clearing = ({ shell }: Words) => ({ label: shell.clear, clearIcon: <Mark kind="cross" /> });
