import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

interface Props {
  readonly id: string;
  /** `YYYY-MM-DD`; null while none is chosen. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day of Beijing, typed or picked. */
export function DayInput({ id, value, onChange }: Props) {
  const shown = value === null ? null : dayjs(value);
  return <DatePicker id={id} value={shown} onChange={(day) => onChange(day === null ? null : day.format('YYYY-MM-DD'))} />;
}
