import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { ask, Refused } from '../api/client';
import { useSay } from '../text/language';

type Answer<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

interface Recording<Typed, T> {
  readonly form: FormInstance<Typed>;
  readonly send: (typed: Typed) => Answer<T>;
  /** What is said once it is on record. */
  readonly said: (answer: T) => string;
  readonly onClose: () => void;
  /** The field of the form that a fault of the answer means; the very same where absent. */
  readonly fieldOf?: (fault: string) => string;
}

/** Records what a dialog says; what is wrong with it is said at its fields, and what belongs to none of them in `unplaced`. */
export function useRecorded<Typed, T>({ form, send, said, onClose, fieldOf = (fault) => fault }: Recording<Typed, T>) {
  const say = useSay();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const recording = useMutation({
    mutationFn: (typed: Typed) => ask(send(typed)),
    onMutate: () => setUnplaced([]),
    onSuccess: async (answer) => {
      void message.success(said(answer));
      onClose();
      await queries.invalidateQueries();
    },
    onError: (error) => {
      const faults = error instanceof Refused ? (error.problem.fields ?? []) : [];
      const placed = faults.filter(({ field }) => form.getFieldInstance(fieldOf(field)) !== undefined || isShown(fieldOf(field)));
      for (const { field, reason } of placed) form.setFields([{ name: fieldOf(field) as never, errors: [say(reason)] }]);
      const [first] = placed;
      if (first !== undefined) form.focusField(fieldOf(first.field));
      setUnplaced(faults.filter((fault) => !placed.includes(fault)).map(({ reason }) => say(reason)));
    },
  });
  return { recording, unplaced };

  function isShown(field: string): boolean {
    const typed: object = form.getFieldsValue() ?? {};
    return Object.hasOwn(typed, field);
  }
}
