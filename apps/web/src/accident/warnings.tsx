import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Case } from '../api/client';
import { instantShown } from '../format/moment';
import { Mark } from '../parts/mark';
import type { MarkKind } from '../parts/mark';
import { useSay, useWords } from '../text/language';
import { receiptShown } from '../work/urged-shown';
import { Articles } from './articles';

/** What does not fit together, on top of everything: somebody has to settle it. */
export function Warnings({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const { conflicts, contradictions, irregularities, duplicates, urgings } = of;
  const open = irregularities.filter(({ notes }) => notes.length === 0);
  if (conflicts.length + contradictions.length + irregularities.length + duplicates.length + urgings.length === 0) return null;
  return (
    <section className="warnings" aria-label={accident.warnings}>
      <Group title={accident.urgings} mark="diamond" weight="grave" n={urgings.length}>
        {urgings.map(({ stream, id, text, byName, at, delivered, read }) => (
          <li key={`${stream}${id}`}>
            {say(text)}{' '}
            <span className="quiet">
              {words.time.both(accident.urgedBy(byName, instantShown(at, words)), receiptShown({ delivered, read }, words))}
            </span>
          </li>
        ))}
      </Group>
      <Group title={accident.conflicts} mark="triangle" weight="grave" n={conflicts.length}>
        {conflicts.map(({ stream, id, text, basis }) => (
          <li key={`${stream}${id}`}>
            {say(text)} <Articles of={basis} />
          </li>
        ))}
      </Group>
      <Group title={accident.contradictions} mark="unequal" weight="grave" n={contradictions.length}>
        {contradictions.map(({ id, text, since }) => (
          <li key={id}>
            {say(text)} <span className="quiet">{accident.since(instantShown(since, words))}</span>
          </li>
        ))}
      </Group>
      <Group title={accident.irregularities} mark="square" weight={open.length > 0 ? 'grave' : 'plain'} n={irregularities.length}>
        {irregularities.map(({ stream, n, commandText, text, article, byName, at, reason, head, notes }) => (
          <li key={`${stream}${n}`}>
            <strong>{say(commandText)}</strong> {accident.irregular(byName, instantShown(at, words))} {say(text)}
            {article === null ? null : <span className="quiet"> {article}</span>}
            <div className="quiet">
              {accident.explained(reason, head)}{' '}
              {notes.length === 0
                ? accident.notNoted
                : notes.map((note) => accident.noted(note.name, instantShown(note.at, words), note.remark)).join(' ')}
            </div>
          </li>
        ))}
      </Group>
      <Group title={accident.duplicates} mark="ring" weight="plain" n={duplicates.length}>
        {duplicates.map(({ id, name, stageText, alikeText, openedAt }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }} search={{}}>
              {name}
            </Link>{' '}
            {accident.alike(say(stageText), say(alikeText))}{' '}
            <span className="quiet">{accident.openedOn(instantShown(openedAt, words))}</span>
          </li>
        ))}
      </Group>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly mark: MarkKind;
  readonly weight: 'grave' | 'plain';
  readonly n: number;
  readonly children: ReactNode;
}

function Group({ title, mark, weight, n, children }: GroupProps) {
  if (n === 0) return null;
  return (
    <div className={`warning ${weight}`}>
      <h2>
        <Mark kind={mark} /> {title}
      </h2>
      <ul>{children}</ul>
    </div>
  );
}
