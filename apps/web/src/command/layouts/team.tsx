import { Checkbox } from 'antd';
import { useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { listIn, textIn } from '../form/values';
import { useKnownOrgans } from '../widgets/organ';
import { besides, One, OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';

// Article 22: the departments of the government, the police and the union send people; the procuratorate is invited by an act of its own.
const usual = ['emergency', 'public-security', 'union', 'human-resources'] as const;

/** The organs that usually send people, each with a box, then the others, then the people. */
export function Team({ fields }: LayoutProps) {
  return (
    <>
      <div className="fields fields-two">
        <One fields={fields} name="leader" />
        <One fields={fields} name="leaderAppointedBy" />
      </div>
      <UsualMembers />
      <div className="fields">
        <One fields={fields} name="members" />
        <One fields={fields} name="people" />
      </div>
      <OneByOne fields={besides(fields, 'leader', 'leaderAppointedBy', 'members', 'people')} />
    </>
  );
}

function UsualMembers() {
  const words = useWords();
  const { of } = useForm();
  const { value, change, disabled } = useField('data.members');
  const chosen = listIn(value).map(textIn);
  const place = (of.responsible ?? of.place).slice(0, 6);
  const known = useKnownOrgans(chosen);
  const proposed = usual.flatMap((kind) => known.filter((organ) => organ.value === `${place}-${kind}`).slice(0, 1));
  const tick = (organ: string, ticked: boolean) => change(ticked ? [...chosen, organ] : chosen.filter((one) => one !== organ));
  return (
    <fieldset className="field">
      <legend>{words.command.usualMembers}</legend>
      <div>
        {proposed.map(({ value: organ, label }) => (
          <Checkbox key={organ} checked={chosen.includes(organ)} disabled={disabled} onChange={({ target }) => tick(organ, target.checked)}>
            {label}
          </Checkbox>
        ))}
      </div>
      <p className="field-help">{words.command.usualMembersHelp}</p>
    </fieldset>
  );
}
