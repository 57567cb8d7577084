import { createContext, useContext } from 'react';
import type { AvailableCommands, Case } from '../../api/client';
import { useSay } from '../../text/language';
import { faultAt } from './faults';
import type { Faults } from './faults';
import { valueAt } from './values';
import type { Value, Values } from './values';

export type Options = AvailableCommands['streams'][number]['options'];

/** What every field of a form may look at. */
export interface Form {
  /** Begins the ids of its fields: a form may stand over another one. */
  readonly name: string;
  readonly values: Values;
  readonly change: (path: string, value: Value) => void;
  readonly faults: Faults;
  /** The earlier items of the case, under the names that the fields give. */
  readonly options: Options;
  readonly of: Case;
  /** The case's own now, `YYYY-MM-DDTHH:MM` of Beijing. */
  readonly now: string;
  /** While it is being sent nothing may change. */
  readonly mode: 'open' | 'shut';
}

const Current = createContext<Form | null>(null);
export const FormProvider = Current.Provider;

/** @throws Error outside of a form */
export function useForm(): Form {
  const form = useContext(Current);
  if (form === null) throw new Error('A field stands outside of a form.');
  return form;
}

export const idOf = (form: string, path: string): string => `${form}-${path.replaceAll('.', '-')}`;

/** One field of the form by its path: its value, how it is changed, and what is wrong with it. */
export function useField(path: string) {
  const { name, values, change, faults, mode } = useForm();
  const say = useSay();
  const fault = faultAt(faults, path);
  return {
    id: idOf(name, path),
    value: valueAt(values, path),
    change: (value: Value) => change(path, value),
    fault: fault === null ? null : say(fault),
    disabled: mode === 'shut',
  };
}

/** What an input carries so that its label, its help and its fault are read with it. */
export function described(id: string, fault: string | null) {
  return {
    id,
    'aria-describedby': `${id}-help`,
    'aria-invalid': fault !== null,
    ...(fault === null ? {} : { status: 'error' as const }),
  };
}
