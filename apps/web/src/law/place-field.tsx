import { PlaceSelect } from '../parts/place-select';

interface Props {
  // Given by the form.
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
}

/** A place within a form. */
export function PlaceField({ id = '', value = null, onChange = () => undefined }: Props) {
  return <PlaceSelect id={id} value={value} onChange={onChange} />;
}
