import type { Field } from '../form/field';
import { Drawn } from '../widgets/drawn';

/** What has to be filled in first, then what may be; at the end the short name of what is new, which is proposed. */
export function OneByOne({ fields, within = 'data' }: { readonly fields: readonly Field[]; readonly within?: string }) {
  const place = ({ kind, required }: Field) => (kind === 'ref' ? 2 : required ? 0 : 1);
  const ordered = [...fields].sort((left, right) => place(left) - place(right));
  return (
    <div className="fields">
      {ordered.map((field) => (
        <Drawn key={field.name} field={field} path={`${within}.${field.name}`} />
      ))}
    </div>
  );
}

/** A field of the form by its name, drawn where a layout wants it. */
export function One({ fields, name }: { readonly fields: readonly Field[]; readonly name: string }) {
  const field = fields.find((one) => one.name === name);
  return field === undefined ? null : <Drawn field={field} path={`data.${name}`} />;
}

/** The fields that a layout does not place by hand: a field that is new in the form is shown all the same. */
export const besides = (fields: readonly Field[], ...placed: readonly string[]): readonly Field[] =>
  fields.filter(({ name }) => !placed.includes(name));
