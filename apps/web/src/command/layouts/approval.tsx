import { Button } from 'antd';
import { useWords } from '../../text/language';
import { actFields } from '../act/act-fields';
import { useField, useForm } from '../form/context';
import { Drawn } from '../widgets/drawn';
import { besides, One, OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';

/** The approval as its paper has it: number, form, what it finds, to whom copies go, and the paper itself. */
export function Approval({ fields }: LayoutProps) {
  const words = useWords();
  const { documents } = actFields(words);
  return (
    <>
      <div className="fields">
        <One fields={fields} name="number" />
        <One fields={fields} name="form" />
        <One fields={fields} name="nature" />
      </div>
      <Drawn field={documents} path="act.documents" />
      <div className="fields">
        <One fields={fields} name="copies" />
        <AllMembers />
        <One fields={fields} name="remedies" />
      </div>
      <OneByOne fields={besides(fields, 'number', 'form', 'nature', 'copies', 'remedies')} />
    </>
  );
}

/** Copies go to every organ of the team: one press names them all. */
function AllMembers() {
  const words = useWords();
  const { options } = useForm();
  const { change, disabled } = useField('data.copies');
  const members = [...new Set((options['signatories.organs'] ?? []).map(({ value }) => String(value)))];
  if (members.length === 0) return null;
  return (
    <div>
      <Button size="small" disabled={disabled} onClick={() => change(members)}>
        {words.command.copyToMembers(members.length)}
      </Button>
    </div>
  );
}
