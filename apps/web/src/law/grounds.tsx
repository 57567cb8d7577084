import { Form, Input } from 'antd';
import { useWords } from '../text/language';
import { DayField } from './day-field';

/** The paper by which something is so, as it is typed. */
export interface TypedGrounds {
  readonly from: string;
  readonly to?: string;
  readonly paperTitle: string;
  readonly paperNumber?: string;
  readonly paperIssued?: string;
  readonly reason: string;
}

export function GroundsFields() {
  const { law } = useWords();
  const needed = [{ required: true, whitespace: true, message: law.needed }];
  return (
    <>
      <div className="law-two">
        <Form.Item name="from" label={law.from} rules={[{ required: true, message: law.needed }]}>
          <DayField />
        </Form.Item>
        <Form.Item name="to" label={law.to}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="paperTitle" label={law.paperTitle} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="law-two">
        <Form.Item name="paperNumber" label={law.paperNumber}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="paperIssued" label={law.paperIssued}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={law.reason} rules={needed}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}

export function groundsOf({ from, to, paperTitle, paperNumber = '', paperIssued, reason }: TypedGrounds) {
  const number = paperNumber.trim();
  return {
    from,
    to: to ?? null,
    paper: { title: paperTitle, number: number === '' ? null : number, issuedOn: paperIssued ?? null },
    reason,
  };
}

/** Where a fault that the API found is shown. @param field its path in what was sent */
export function fieldOfFault(field: string): string {
  const names: Readonly<Record<string, string>> = {
    'paper.title': 'paperTitle',
    'paper.number': 'paperNumber',
    'paper.issuedOn': 'paperIssued',
  };
  return names[field] ?? field;
}
