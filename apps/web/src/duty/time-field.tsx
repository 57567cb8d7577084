import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  readonly id?: string;
  /** 2026-11-29T15:10, in Beijing whatever zone the desk is set to; empty for none. */
  readonly value: string;
  readonly disabled: boolean;
  readonly status?: 'error';
  readonly change: (value: string) => void;
}

/** A day and a time of Beijing. The picker only shows and takes what a clock on the wall says, so it never counts in the zone of the desk. */
export function TimeField({ value, change, ...common }: Props) {
  return (
    <DatePicker
      {...common}
      className="time-field"
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={value === '' ? null : dayjs(value)}
      // Enter ends the choice of a time; it must not sign the act as well.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(picked) => change(picked === null ? '' : picked.format('YYYY-MM-DDTHH:mm'))}
    />
  );
}
