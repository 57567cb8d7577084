import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { ask, Refused } from '../api/client';
import type { components } from '../api/schema';
import { useSay, useWords } from '../text/language';
import { fieldOfFault } from './grounds';

type Entry = components['schemas']['RegisterEntry'];
type Answer = Promise<{ data?: Entry; error?: unknown; response: Response }>;

/** Records what a form says; what is wrong with it is said at its fields, and what belongs to none of them in `unplaced`. */
export function useRecording<Typed>(form: FormInstance, send: (typed: Typed) => Answer, onClose: () => void) {
  const { law } = useWords();
  const say = useSay();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const recording = useMutation({
    mutationFn: (typed: Typed) => ask(send(typed)),
    onMutate: () => setUnplaced([]),
    onSuccess: async ({ name }) => {
      void message.success(law.saved(name));
      onClose();
      await queries.invalidateQueries();
    },
    onError: (error) => {
      const faults = error instanceof Refused ? (error.problem.fields ?? []) : [];
      const typed: unknown = form.getFieldsValue();
      const shown = new Set(Object.keys(typed ?? {}));
      const placed = faults.filter(({ field }) => shown.has(fieldOfFault(field)));
      form.setFields(placed.map(({ field, reason }) => ({ name: fieldOfFault(field), errors: [say(reason)] })));
      setUnplaced(faults.filter((fault) => !placed.includes(fault)).map(({ reason }) => say(reason)));
    },
  });
  return { recording, unplaced };
}
