import { Button } from 'antd';
import { Refused } from '../api/client';
import { Failure } from '../parts/reading';
import { useWords } from '../text/language';
import type { SentOnce } from './sent-once';

/** Why an act was refused, or that no answer came and what becomes of it. */
export function SendingFailure({ sending }: { readonly sending: SentOnce }) {
  const words = useWords();
  const { state, failure, again } = sending;
  if (failure instanceof Refused && state === 'ready') return <Failure error={failure} />;
  if (failure instanceof Refused && failure.problem.status === 401) return <Failure error={failure} again={again} />;
  if (state !== 'unanswered') return null;
  return (
    <p role="alert" className="unanswered">
      <strong>{words.duty.unanswered}</strong> {words.duty.unansweredNote}{' '}
      <Button size="small" onClick={again}>
        {words.duty.sendAgain}
      </Button>
    </p>
  );
}
