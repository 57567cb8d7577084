import { useAvailable } from '../command/queries';
import { useSay, useWords } from '../text/language';

/** What stands in the case now, by name: those who serve in the team, evidence, addressees still to be served. */
export function ItemsOf({ id, names }: { readonly id: string; readonly names: readonly Item[] }) {
  const { accident } = useWords();
  const say = useSay();
  const { data } = useAvailable(id);
  const found = names.flatMap((name) => {
    const items = data?.streams.flatMap(({ options }) => options[name] ?? []) ?? [];
    return items.length === 0 ? [] : [{ name, items }];
  });
  return found.map(({ name, items }) => (
    <section key={name} className="items">
      <h2>{accident.items[name]}</h2>
      <ul>
        {items.map(({ value, words }, index) => (
          <li key={`${value}-${index}`}>{say(words)}</li>
        ))}
      </ul>
    </section>
  ));
}

export type Item =
  | 'team-people.serving'
  | 'signatories.organs'
  | 'advisers.invited'
  | 'evidence.registered'
  | 'tasks.open'
  | 'addressees.unserved'
  | 'handovers.open'
  | 'appeals.pending';
