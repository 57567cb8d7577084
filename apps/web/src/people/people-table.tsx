import { Button } from 'antd';
import { Rows } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { Holder, People } from './people';

interface Props {
  readonly of: People;
  readonly onChange: (holder: Holder) => void;
}

/** The people of an organ, and how each is reached. */
export function PeopleTable({ of: { people: holders, posts }, onChange }: Props) {
  const { people } = useWords();
  const say = useSay();
  const heldBy = ({ id }: Holder) => {
    const held = posts.filter(({ now }) => now.some(({ holder }) => holder === id)).map(({ title }) => say(title));
    return held.length === 0 ? null : held.join(people.comma);
  };
  const accountOf = ({ account, accountDisabled }: Holder) =>
    account !== null && accountDisabled ? <span className="people-vacant">{people.accountDisabled(account)}</span> : account;
  return (
    <section className="sheet">
      <h2>{people.persons(holders.length)}</h2>
      {holders.length === 0 ? (
        <p className="quiet">{people.personsNone}</p>
      ) : (
        <Rows
          caption={people.persons(holders.length)}
          rows={holders}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', title: people.name, kind: 'lead', cell: ({ name }) => name },
            { key: 'holds', title: people.holds, cell: heldBy },
            { key: 'account', title: people.account, cell: accountOf },
            { key: 'email', title: people.email, cell: ({ email }) => email },
            { key: 'mobile', title: people.mobile, kind: 'short', cell: ({ mobile }) => mobile },
            { key: 'webhook', title: people.webhook, cell: ({ webhook }) => webhook },
            {
              key: 'reach',
              title: people.reach,
              cell: ({ reachable }) => (reachable ? people.reachable : <span className="people-vacant">{people.unreachable}</span>),
            },
            {
              key: 'acts',
              title: people.acts,
              kind: 'acts',
              cell: (holder) => (
                <Button
                  type="link"
                  size="small"
                  className="people-end"
                  aria-label={people.changeOf(holder.name)}
                  onClick={() => onChange(holder)}
                >
                  {people.change}
                </Button>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
