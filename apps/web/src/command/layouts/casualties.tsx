import { Link } from '@tanstack/react-router';
import { useSay, useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { listIn } from '../form/values';
import { besides, One, OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';

const totals = ['deaths', 'seriousInjuries', 'missing'] as const;

/** The numbers as they were last told, and beside each what it is now; or who moved from where to where. */
export function CasualtyReport({ fields }: LayoutProps) {
  const words = useWords();
  const { of } = useForm();
  const moves = listIn(useField('data.moves').value);
  const numbers = of.casualties;
  return (
    <>
      {numbers === null ? null : (
        <p className="moves">
          {words.command.toldSoFar}
          <strong>{words.command.toll(numbers.deaths, numbers.seriousInjuries, numbers.missing)}</strong>
        </p>
      )}
      <div className="fields">
        <One fields={fields} name="at" />
      </div>
      {moves.length > 0 ? null : (
        <div className="fields fields-three">
          {totals.map((name) => (
            <One key={name} fields={fields} name={name} />
          ))}
        </div>
      )}
      <OneByOne fields={besides(fields, 'at', ...totals)} />
      <Persons />
    </>
  );
}

/** One person of the list, with the list under it. */
export function CasualtyPerson({ fields }: LayoutProps) {
  const pairs = ['name', 'sex', 'age', 'unit'];
  const held = pairs.filter((name) => fields.some((field) => field.name === name));
  return (
    <>
      <div className="fields">
        <One fields={fields} name="ref" />
        <One fields={fields} name="state" />
        <One fields={fields} name="since" />
      </div>
      {held.length === 0 ? null : (
        <div className="fields fields-two">
          {held.map((name) => (
            <One key={name} fields={fields} name={name} />
          ))}
        </div>
      )}
      <OneByOne fields={besides(fields, 'ref', 'state', 'since', ...held)} />
      <Persons />
    </>
  );
}

/** Who stands on the list; a person whose state has changed is one press away. */
function Persons() {
  const words = useWords();
  const say = useSay();
  const { of, options } = useForm();
  const persons = options['casualty-list.persons'] ?? [];
  return (
    <section className="beside-form">
      <h3>{words.command.personsTitle(persons.length)}</h3>
      {persons.length === 0 ? <p className="quiet">{words.command.personsNone}</p> : null}
      <ul>
        {persons.map(({ value, words: said }) => (
          <li key={value}>
            {say(said)}{' '}
            <Link to="/cases/$id/do/$command" params={{ id: of.id, command: 'change-casualty' }} search={{ ref: String(value) }}>
              {words.command.personChange}
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/cases/$id/do/$command" params={{ id: of.id, command: 'add-casualty' }}>
        {words.command.personAdd}
      </Link>
    </section>
  );
}
