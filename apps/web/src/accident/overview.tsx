import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Case } from '../api/client';
import { instantShown, occurredShown } from '../format/moment';
import { EarlierMeasures } from '../rectification/earlier-measures';
import { useSay, useWords } from '../text/language';
import { Articles } from './articles';
import { useLevel } from './case-data';

/** 概况: the accident in figures, how its level was found, and the cases with which it has to do. */
export function Overview({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  return (
    <>
      <section>
        <h2>{accident.facts}</h2>
        <FactsOf of={of} />
      </section>
      {of.kind === 'accident' ? <LevelOf id={of.id} /> : null}
      {of.related.length === 0 ? null : (
        <section>
          <h2>{accident.related}</h2>
          <ul>
            {of.related.map(({ id, name, relationText, stageText }) => (
              <li key={id}>
                {say(relationText)}{' '}
                <Link to="/cases/$id" params={{ id }} search={{}}>
                  {name}
                </Link>{' '}
                <span className="quiet">{say(stageText)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {of.kind === 'accident' ? <EarlierMeasures id={of.id} /> : null}
    </>
  );
}

/** What is known of the accident; what nobody has told is 不详. */
export function FactsOf({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const { casualties } = of;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [accident.unit, of.unit ?? accident.unknown],
    [accident.place, of.placeName],
    [accident.occurredAt, occurredShown(of.occurredAt, words)],
    [accident.reportedAt, instantShown(of.openedAt, words)],
    [
      accident.casualties,
      casualties === null ? accident.unknown : accident.toll(casualties.deaths, casualties.seriousInjuries, casualties.missing),
    ],
    [
      accident.level,
      [of.levelText, of.possibleText].flatMap((text) => (text === null ? [] : [say(text)])).join(accident.separator) || accident.noLevel,
    ],
    [accident.responsible, of.responsibleName ?? accident.unsettled],
    [accident.stage, say(of.stageText)],
    [
      accident.lastChange,
      of.lastChange.text === null
        ? instantShown(of.lastChange.at, words)
        : `${say(of.lastChange.text)} ${instantShown(of.lastChange.at, words)}`,
    ],
  ];
  return (
    <dl className="case-facts">
      {facts.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How the level was found, step by step, each with its article. */
function LevelOf({ id }: { readonly id: string }) {
  const words = useWords();
  const say = useSay();
  const { data } = useLevel(id);
  if (data === undefined || data.derivation.length === 0) return null;
  return (
    <details className="level-of">
      <summary>{words.accident.levelDerivation}</summary>
      <ol>
        {data.derivation.map(({ rule, text, basis }, index) => (
          <li key={`${rule}${index}`}>
            {say(text)} <Articles of={[basis]} />
          </li>
        ))}
      </ol>
    </details>
  );
}
