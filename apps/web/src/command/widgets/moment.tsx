import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
// Names of months and weekdays in the picker, and that the week begins on Monday.
import 'dayjs/locale/zh-cn';
import { dayShown } from '../../format/moment';
import { useWords } from '../../text/language';
import { described, useField, useForm } from '../form/context';
import type { FieldOf } from '../form/field';
import { Row } from '../form/row';
import { textIn } from '../form/values';
import { useDayMark } from './calendar';
import type { DayMark } from './calendar';

interface Props {
  readonly field: FieldOf<'day' | 'instant' | 'time'>;
  readonly path: string;
}

/** A day, or a moment of Beijing; where only the day is known the hour may stay empty. */
export function MomentField({ field, path }: Props) {
  const { id, value, change, fault, disabled } = useField(path);
  const words = useWords();
  const { now } = useForm();
  const [day = '', hour = ''] = textIn(value).split('T');
  const together = (on: string, at: string): string | undefined => (on === '' ? undefined : at === '' ? on : `${on}T${at}`);
  return (
    <Row field={field} id={id} fault={fault}>
      <div className="field-moment">
        <DayPicker id={id} fault={fault} day={day} now={now} disabled={disabled} choose={(on) => change(together(on, hour))} />
        {field.kind === 'day' ? null : (
          <Input
            aria-label={words.command.hour}
            placeholder={words.command.hourForm}
            inputMode="numeric"
            maxLength={5}
            value={hour}
            disabled={disabled}
            onChange={({ target }) => change(together(day, target.value.trim()))}
            // Whoever only passes by has changed nothing.
            onBlur={() => (hourOf(hour) === hour ? undefined : change(together(day, hourOf(hour))))}
            className="field-hour"
          />
        )}
        <Button size="small" type="link" disabled={disabled} onClick={() => change(field.kind === 'day' ? now.slice(0, 10) : now)}>
          {field.kind === 'day' ? words.command.today : words.command.now}
        </Button>
        <DayInWords day={day} />
      </div>
    </Row>
  );
}

/** `0931`, `9:31` and `9：31` are 09:31; the browser's own field for an hour speaks of AM and PM on many desks. */
function hourOf(typed: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:：]?(\d{2})$/.exec(typed) ?? [];
  return hour === '' ? typed : `${hour.padStart(2, '0')}:${minute}`;
}

interface DayPickerProps {
  readonly id: string;
  readonly fault: string | null;
  readonly day: string;
  readonly now: string;
  readonly disabled: boolean;
  readonly choose: (day: string) => void;
}

function DayPicker({ id, fault, day, now, disabled, choose }: DayPickerProps) {
  const words = useWords();
  const markOf = useDayMark();
  return (
    <DatePicker
      {...described(id, fault)}
      value={day === '' ? null : dayjs(day)}
      defaultPickerValue={dayjs(now.slice(0, 10))}
      disabled={disabled}
      minDate={dayjs('1949-10-01')}
      maxDate={dayjs('2099-12-31')}
      showNow={false}
      inputReadOnly={false}
      onChange={(next) => choose(next === null ? '' : next.format('YYYY-MM-DD'))}
      renderExtraFooter={() => <p className="day-legend">{words.command.dayLegend}</p>}
      cellRender={(current, { type, originNode }) =>
        type === 'date' && dayjs.isDayjs(current) ? (
          <MarkedDay number={current.date()} mark={markOf(current.format('YYYY-MM-DD'))} />
        ) : (
          originNode
        )
      }
    />
  );
}

function MarkedDay({ number, mark }: { readonly number: number; readonly mark: DayMark }) {
  const words = useWords();
  const sign = words.command.dayMarks[mark];
  return (
    <div className={`ant-picker-cell-inner day-cell day-${mark}`} title={words.command.dayWords[mark]}>
      {number}
      {sign === '' ? null : <span className="day-mark">{sign}</span>}
    </div>
  );
}

/** The chosen day with its weekday, and whether it is worked where that is not what the weekday says. */
function DayInWords({ day }: { readonly day: string }) {
  const words = useWords();
  const mark = useDayMark()(day);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  return (
    <span className="quiet">
      {dayShown(day, words)}
      {mark === 'work' ? '' : ` ${words.command.dayWords[mark]}`}
    </span>
  );
}
