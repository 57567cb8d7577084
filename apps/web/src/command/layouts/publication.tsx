import { Alert } from 'antd';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/language';
import { useForm } from '../form/context';
import { OneByOne } from './one-by-one';
import type { LayoutProps } from './layouts';

/** What is treated before the publication, and where the report is made public; the one says how the other stands. */
export function Redactions({ fields }: LayoutProps) {
  const words = useWords();
  const { of } = useForm();
  const checked = of.gates.find(({ gate }) => gate === 'publication-checked')?.state;
  const publishing = fields.some(({ name }) => name === 'where');
  return (
    <>
      {publishing && checked === 'shut' ? (
        <Alert
          type="warning"
          showIcon
          title={words.command.notTreated}
          action={
            <Link to="/cases/$id/do/$command" params={{ id: of.id, command: 'record-redactions' }}>
              {words.command.treat}
            </Link>
          }
        />
      ) : null}
      {publishing && checked === 'open' ? <p className="moves">{words.command.treated}</p> : null}
      <OneByOne fields={fields} />
    </>
  );
}
