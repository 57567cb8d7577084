import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../text/language';
import { UrgeDialog } from './urge-dialog';
import type { Letter } from './urge-dialog';
import { urgedShown } from './urged-shown';
import type { Urged } from './work';

interface ActsProps {
  readonly caseId: string;
  readonly caseName: string;
  /** Which supervision of the case. */
  readonly n: number;
  /** Organ (id) that supervises. */
  readonly supervisor: string;
  /** Null of a supervision that is released and not urged any more. */
  readonly urged: Urged | null;
  /** The now of the case, as it was read. */
  readonly today: string;
  /** Null where it is oneself who has to act. */
  readonly letter: Letter | null;
}

// The report has a letter of its own; every other lateness of a supervised case is one of its matters.
export const letterFor = (rules: readonly string[]): Letter => (rules.includes('IN-01') ? 'report-urging' : 'matters-urging');

/** 催办 by one's own hand or by the letter that the limit gives rise to, and 调度 as a meeting that is recorded in the case. */
export function RowActs({ letter, ...of }: ActsProps) {
  const words = useWords();
  const { work } = words;
  const [urging, urge] = useState(false);
  const { urged, today } = of;
  return (
    <>
      {letter === null ? null : (
        <Button size="small" onClick={() => urge(true)} aria-label={work.urgeOf(of.caseName)}>
          {work.urge}
        </Button>
      )}{' '}
      <Link to="/cases/$id/do/$command" params={{ id: of.caseId, command: 'hold-meeting' }} search={{ procedure: 'investigation', n: 1 }}>
        {work.dispatch}
      </Link>
      {letter === null || urged === null
        ? null
        : urgedShown(urged, today, words).map((line) => (
            <div key={line} className="quiet">
              {line}
            </div>
          ))}
      {urging && letter !== null ? <UrgeDialog {...of} letter={letter} close={() => urge(false)} /> : null}
    </>
  );
}
