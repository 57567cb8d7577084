import type { FormInstance } from 'antd';
import type { components } from '../api/schema';
import { useRecorded } from '../parts/use-recorded';
import { useWords } from '../text/language';
import { fieldOfFault } from './grounds';

type Entry = components['schemas']['RegisterEntry'];
type Answer = Promise<{ data?: Entry; error?: unknown; response: Response }>;

/** Records what a form of the register says, with its faults at its fields. */
export function useRecording<Typed>(form: FormInstance<Typed>, send: (typed: Typed) => Answer, onClose: () => void) {
  const { law } = useWords();
  return useRecorded<Typed, Entry>({ form, send, said: ({ name }) => law.saved(name), onClose, fieldOf: fieldOfFault });
}
