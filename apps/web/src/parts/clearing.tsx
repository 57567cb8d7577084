import type { Words } from '../text/words';
import { Mark } from './mark';

/** What empties a field of choice, called in the language of the reader: the library calls it Clear in every one. */
export const clearing = ({ shell }: Words) => ({ label: shell.clear, clearIcon: <Mark kind="cross" /> });

/** The same of a field of text, whose button is called by its picture. */
export const clearingText = ({ shell }: Words) => ({
  clearIcon: (
    <span role="img" aria-label={shell.clear}>
      <Mark kind="cross" />
    </span>
  ),
});
