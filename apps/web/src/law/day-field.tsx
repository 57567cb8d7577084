import { DayInput } from '../parts/day-input';

interface Props {
  // Given by the form.
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | null) => void;
}

/** A day within a form. */
export function DayField({ id = '', value = null, onChange = () => undefined }: Props) {
  return <DayInput id={id} value={value} onChange={onChange} />;
}
