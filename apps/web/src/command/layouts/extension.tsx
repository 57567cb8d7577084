import { Button } from 'antd';
import type { Clock } from '../../api/client';
import { actFields } from '../act/act-fields';
import { endShown } from '../../format/moment';
import { useSay, useWords } from '../../text/language';
import { useField, useForm } from '../form/context';
import { Drawn } from '../widgets/drawn';
import { besides, One, OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';
import { mainClock } from './main-clock';

const usualDays: readonly number[] = [10, 20, 30, 60];

/** Why, by which paper, how many days; and over them the date that it moves. */
export function Extension({ fields, preview }: LayoutProps) {
  const words = useWords();
  const { of } = useForm();
  const main = mainClock(of.clocks);
  const after = preview === undefined ? null : mainClock(preview.after.clocks);
  const { documents } = actFields(words);
  return (
    <>
      {main === null ? null : <Moves main={main} after={after} />}
      <div className="fields">
        <One fields={fields} name="reason" />
        {fields.some(({ name }) => name === 'days') ? (
          <div className="field-all">
            <One fields={fields} name="days" />
            <UsualDays />
          </div>
        ) : null}
      </div>
      <OneByOne fields={besides(fields, 'reason', 'days')} />
      <Drawn field={documents} path="act.documents" />
    </>
  );
}

function UsualDays() {
  const words = useWords();
  const { change, disabled } = useField('data.days');
  return (
    <div className="quick" role="group" aria-label={words.command.usualDays}>
      {usualDays.map((days) => (
        <Button key={days} size="small" disabled={disabled} onClick={() => change(days)}>
          {words.command.days(days)}
        </Button>
      ))}
    </div>
  );
}

/** The end of the investigation now, and as the act leaves it. */
function Moves({ main, after }: { readonly main: Clock; readonly after: Clock | null }) {
  const words = useWords();
  const say = useSay();
  const moved = after !== null && (after.dueAt !== main.dueAt || after.status !== main.status);
  const end = ({ dueAt, statusText }: Clock) => (dueAt === null ? say(statusText) : endShown(dueAt, words));
  return (
    <p className="moves">
      {words.command.endOf(say(main.title))}
      {moved ? <s>{end(main)}</s> : <strong>{end(main)}</strong>}
      {moved ? (
        <>
          {words.command.becomes}
          <strong>{end(after)}</strong> <span className="quiet">{say(after.statusText)}</span>
        </>
      ) : null}
    </p>
  );
}
