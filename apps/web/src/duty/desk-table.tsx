import { Button } from 'antd';
import { instantShown, leftUntil } from '../format/moment';
import { Light } from '../parts/light';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { DutyAccident, Owed } from './duty-query';
import { nowOfCase, useNow } from './now';

interface Props {
  readonly accidents: readonly DutyAccident[];
  readonly readAt: number;
  readonly chosen: string | null;
  readonly choose: (caseId: string) => void;
}

const shownOwed = 3;

/** The accidents that are not fully reported, what ends first on top, with what is left of each report. */
export function DeskTable({ accidents, readAt, chosen, choose }: Props) {
  const words = useWords();
  const say = useSay();
  const now = useNow();
  const columns: readonly Column<DutyAccident>[] = [
    {
      key: 'accident',
      title: words.duty.accident,
      kind: 'lead',
      cell: ({ case: { name, placeName, casualties, openedAt } }) => (
        <>
          <strong>{name}</strong>
          <div className="quiet desk-where">
            <span>{placeName}</span>
            <span>{words.duty.openedAt(instantShown(openedAt, words))}</span>
            <span>
              {casualties === null ? null : words.duty.casualties(casualties.deaths, casualties.seriousInjuries, casualties.missing)}
            </span>
          </div>
        </>
      ),
    },
    {
      key: 'level',
      title: words.duty.level,
      cell: ({ case: { levelText, possibleText } }) => (
        <>
          <div>{levelText === null ? words.duty.levelUnknown : say(levelText)}</div>
          {possibleText === null ? null : <div className="quiet">{say(possibleText)}</div>}
        </>
      ),
    },
    {
      key: 'owed',
      title: words.duty.owed,
      cell: ({ case: line, owed }) => <OwedShort owed={owed} now={nowOfCase(line.today, readAt, now)} />,
    },
    {
      key: 'choose',
      title: words.duty.choose,
      kind: 'acts',
      cell: ({ case: { id, name } }) => (
        <Button
          size="small"
          aria-pressed={id === chosen}
          aria-label={`${id === chosen ? words.duty.chosen : words.duty.choose} ${name}`}
          onClick={() => choose(id)}
        >
          {id === chosen ? words.duty.chosen : words.duty.choose}
        </Button>
      ),
    },
  ];
  return (
    <Rows
      caption={words.duty.unreported}
      columns={columns}
      rows={accidents}
      keyOf={({ case: { id } }) => id}
      classOf={({ case: { id } }) => (id === chosen ? 'desk-chosen' : '')}
    />
  );
}

function OwedShort({ owed, now }: { readonly owed: readonly Owed[]; readonly now: number }) {
  const words = useWords();
  const say = useSay();
  return (
    <ul className="owed-short">
      {owed.slice(0, shownOwed).map(({ stream, id, title, ownerText, limit }) => (
        <li key={`${stream}${id}`}>
          <span className="owed-left">
            {limit === null ? words.duty.noLimit : leftUntil(limit.dueAt, now, words)} <Light light={limit?.light ?? null} />
          </span>
          {say(title).includes(say(ownerText)) ? say(title) : words.duty.ownerFor(say(title), say(ownerText))}
        </li>
      ))}
      {owed.length > shownOwed ? <li className="quiet">{words.duty.more(owed.length - shownOwed)}</li> : null}
    </ul>
  );
}
