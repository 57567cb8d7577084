import { TimeField } from '../duty/time-field';
import { beijingOf } from '../format/moment';

interface Props {
  // Given by the form.
  readonly id?: string;
  /** An instant. */
  readonly value?: string;
  readonly onChange?: (instant: string | undefined) => void;
}

/** A time of Beijing within a form. */
export function MomentField({ id = '', value, onChange = () => undefined }: Props) {
  const shown = value === undefined ? '' : `${beijingOf(value).day}T${beijingOf(value).time}`;
  return <TimeField id={id} value={shown} disabled={false} change={(typed) => onChange(typed === '' ? undefined : `${typed}:00+08:00`)} />;
}
