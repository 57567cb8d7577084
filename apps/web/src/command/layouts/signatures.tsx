import { Checkbox, Input } from 'antd';
import { useSay, useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { isValues, listIn, textIn } from '../form/values';
import type { Values } from '../form/values';
import { OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';
import { Lacking, useReport } from './report';

/** Each member that has not signed yet, with a box and the name of who signs for it. */
export function Signatures({ fields }: LayoutProps) {
  const words = useWords();
  const { of } = useForm();
  const { data } = useReport(of.id);
  const unsigned = data?.unsigned ?? [];
  if (unsigned.length === 0) return <OneByOne fields={fields} />;
  return (
    <>
      <Lacking />
      <table className="plain-table">
        <caption>{words.command.unsigned(unsigned.length, data?.signatories.length ?? 0)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.command.signs}</th>
            <th scope="col">{words.command.signsName}</th>
          </tr>
        </thead>
        <tbody>
          {unsigned.map(({ member, ref }) => (
            <Signature key={`${member} ${ref ?? ''}`} member={member} signer={ref} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Signature({ member, signer }: { readonly member: string; readonly signer: string | null }) {
  const words = useWords();
  const say = useSay();
  const { options } = useForm();
  const { value, change, disabled } = useField('data.signatures');
  // A form begins with one empty entry, which nobody fills in where members are ticked.
  const all = listIn(value)
    .filter(isValues)
    .filter((one) => textIn(one['member']) !== '');
  const same = (one: Values) => one['member'] === member && textIn(one['ref']) === (signer ?? '');
  const own = all.find(same);
  const organ = options['signatories.organs']?.find((one) => one.value === member)?.words;
  const person = options['signatories.people']?.find((one) => one.value === signer)?.words;
  const name = [organ, person].flatMap((text) => (text === undefined ? [] : [say(text)])).join(' ');
  const ticked = { member, ...(signer === null ? {} : { ref: signer }) };
  return (
    <tr>
      <th scope="row">
        <Checkbox
          checked={own !== undefined}
          disabled={disabled}
          onChange={({ target }) => change(target.checked ? [...all, ticked] : all.filter((one) => !same(one)))}
        >
          {name}
        </Checkbox>
      </th>
      <td>
        <Input
          aria-label={words.command.signerOf(name)}
          value={textIn(own?.['person'])}
          disabled={disabled || own === undefined}
          maxLength={60}
          onChange={({ target }) => change(all.map((one) => (same(one) ? { ...one, person: target.value } : one)))}
        />
      </td>
    </tr>
  );
}
