import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';

interface Props {
  readonly caseId: string;
  readonly caseName: string;
  /** Which supervision of the case. */
  readonly n: number;
}

type Letter = 'matters-urging' | 'report-urging';

interface ActsProps extends Props {
  /** Null where it is oneself who has to act. */
  readonly letter: Letter | null;
}

// The report has a letter of its own; every other lateness of a supervised case is one of its matters.
export const letterFor = (rules: readonly string[]): Letter => (rules.includes('IN-01') ? 'report-urging' : 'matters-urging');

/** 催办 by the letter that the limit gives rise to, and 调度 as a meeting that is recorded in the case. */
export function RowActs({ letter, ...of }: ActsProps) {
  const { work } = useWords();
  const [urging, urge] = useState(false);
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
      {urging && letter !== null ? <Urging {...of} letter={letter} close={() => urge(false)} /> : null}
    </>
  );
}

/** The letter ready to copy; before its limit has passed there is none, and the sentence says so. */
function Urging({ caseId, caseName, n, letter, close }: Props & { readonly letter: Letter; readonly close: () => void }) {
  const { work, shell } = useWords();
  const { message } = App.useApp();
  const read = useQuery({
    queryKey: ['cases', 'text', caseId, letter, n],
    queryFn: () => ask(api.GET('/api/cases/{case}/texts/{kind}', { params: { path: { case: caseId, kind: letter }, query: { n } } })),
    retry: false,
  });
  const text = read.data?.text;
  const copy = async () => {
    if (text === undefined) return;
    await navigator.clipboard.writeText(text);
    void message.success(shell.copied);
  };
  return (
    <Modal
      open
      onCancel={close}
      title={work.urgeTitle(caseName)}
      width={720}
      footer={[
        text === undefined ? null : (
          <Button key="copy" type="primary" onClick={() => void copy()}>
            {shell.copy}
          </Button>
        ),
        <Button key="close" onClick={close}>
          {shell.close}
        </Button>,
      ]}
    >
      <p className="quiet">{work.urgeHint}</p>
      <Reading of={read}>{(found) => <pre className="work-letter">{found.text}</pre>}</Reading>
    </Modal>
  );
}
