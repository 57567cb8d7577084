import { Alert } from 'antd';
import { Refused } from '../api/client';
import { Failure } from '../parts/reading';
import { useWords } from '../text/language';

interface Props {
  readonly error: Error | null;
  /** What is wrong and stands at no field of the form. */
  readonly unplaced: readonly string[];
}

/** Why something could not be recorded, where its fields do not say it already. */
export function RecordFaults({ error, unplaced }: Props) {
  const { law } = useWords();
  if (error === null) return null;
  if (!(error instanceof Refused) || error.problem.fields === undefined) return <Failure error={error} />;
  if (unplaced.length === 0) return null;
  const lines = unplaced.map((text) => <div key={text}>{text}</div>);
  return <Alert type="error" showIcon role="alert" className="law-unplaced" title={law.notRecorded} description={lines} />;
}
