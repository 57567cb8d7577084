import { AutoComplete, Button, Input, Select } from 'antd';
import { lazy, Suspense } from 'react';
import { useWords } from '../text/language';
import { fieldOf } from './now';
import type { Entry, Said } from './quick';
import type { Whom } from './whom';

// The picker is heavy, and most times are left as they are.
const TimeField = lazy(async () => ({ default: (await import('./time-field')).TimeField }));

interface WhenProps {
  readonly id: string;
  readonly at: string | null;
  readonly now: number;
  /** The moment that was recorded; null while there is none. */
  readonly told: string | null;
  readonly locked: boolean;
  readonly change: (part: Partial<Entry>) => void;
}

/** The time: that of recording, until somebody says another. */
export function When({ id, at, now, told, locked, change }: WhenProps) {
  const words = useWords();
  const shown = told === null ? words.duty.timeNow(fieldOf(now).slice(11)) : told.slice(11);
  return (
    <div className="tell-field tell-when">
      <label htmlFor={id}>{words.duty.time}</label>
      {at === null ? (
        <Button id={id} aria-label={`${words.duty.time} ${shown}`} disabled={locked} onClick={() => change({ at: fieldOf(now) })}>
          {shown}
        </Button>
      ) : (
        <Suspense fallback={words.shell.loading}>
          <TimeField id={id} value={at} disabled={locked} change={(value) => change({ at: value === '' ? null : value })} />
        </Suspense>
      )}
    </div>
  );
}

interface SaidProps {
  readonly id: string;
  readonly field: Said;
  readonly entry: Entry;
  readonly whom: Whom;
  readonly locked: boolean;
  readonly lacking: boolean;
  readonly change: (part: Partial<Entry>) => void;
}

/** To whom, by whom, of what: one thing that is noted beside the time. */
export function SaidField({ id, field, entry, whom, locked, lacking, change }: SaidProps) {
  const words = useWords();
  const common = { id, disabled: locked, value: entry[field], ...(lacking ? { status: 'error' as const } : {}) };
  const organs = whom.organs.map((value) => ({ value }));
  return (
    <div className={`tell-field tell-${field}`}>
      <label htmlFor={id}>{words.duty[field]}</label>
      {field === 'organ' ? (
        <Select
          {...common}
          options={whom.above.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(organ) => change({ organ })}
        />
      ) : field === 'to' ? (
        <AutoComplete {...common} options={organs} showSearch={{ filterOption: true }} onChange={(to: string) => change({ to })} />
      ) : (
        <Input {...common} maxLength={field === 'news' ? 4000 : 60} onChange={({ target }) => change({ [field]: target.value })} />
      )}
      {lacking ? (
        <span role="alert" className="fault">
          {words.duty.needed}
        </span>
      ) : null}
    </div>
  );
}
