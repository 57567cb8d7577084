import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { api, ask, Refused } from '../api/client';
import { SendingFailure } from '../duty/sending-failure';
import { useSentOnce } from '../duty/sent-once';
import { Reading } from '../parts/reading';
import { useFocusBack } from '../parts/use-focus-back';
import { useSession } from '../session/session';
import type { Who } from '../session/session';
import { useSay, useWords } from '../text/language';
import { urgedShown } from './urged-shown';
import type { Urged } from './work';

export type Letter = 'matters-urging' | 'report-urging';

interface Of {
  readonly caseId: string;
  readonly caseName: string;
  readonly n: number;
  readonly supervisor: string;
  readonly today: string;
}

interface Props extends Of {
  readonly urged: Urged | null;
  readonly letter: Letter;
  readonly close: () => void;
}

/** 催办: one press, with a sentence or without; below it the letter for copying. */
export function UrgeDialog({ urged, letter, close, ...of }: Props) {
  const { work, shell } = useWords();
  const { who } = useSession();
  useFocusBack();
  return (
    <Modal
      open
      onCancel={close}
      title={work.urgeTitle(of.caseName)}
      width={720}
      footer={[
        <Button key="close" onClick={close}>
          {shell.close}
        </Button>,
      ]}
    >
      {urged === null || who === null ? null : <ByHand {...of} urged={urged} who={who} close={close} />}
      <ByLetter caseId={of.caseId} n={of.n} letter={letter} />
    </Modal>
  );
}

interface HandProps extends Of {
  readonly urged: Urged;
  readonly who: Who;
  readonly close: () => void;
}

function ByHand({ caseId, n, supervisor, today, urged, who, close }: HandProps) {
  const words = useWords();
  const say = useSay();
  const { work } = words;
  const [sentence, setSentence] = useState('');
  const sending = useUrged(who.account, caseId, n, close);
  const give = () => {
    const act = { by: { organ: supervisor, post: who.post }, occurredAt: today };
    const data = sentence.trim() === '' ? {} : { sentence: sentence.trim() };
    sending.give([{ path: `/api/cases/${caseId}/commands/urge`, body: { procedure: 'supervision', n, act, data } }]);
  };
  const { lastText, nextAt } = urged;
  const early = nextAt !== null && nextAt > today;
  return (
    <>
      <p>
        {urged.count === 0
          ? work.urgedNever
          : [...urgedShown(urged, today, words), ...(lastText === null ? [] : [say(lastText)])].join('；')}
      </p>
      <label>
        <span>{work.urgeSentence}</span>
        <Input value={sentence} maxLength={200} disabled={early} onChange={({ target }) => setSentence(target.value)} />
      </label>
      <p className="quiet">{work.urgeSentenceHint}</p>
      <p>
        <Button type="primary" onClick={give} loading={sending.state === 'sending'} disabled={early || sending.state === 'unanswered'}>
          {work.urgeNow}
        </Button>
      </p>
      <SendingFailure sending={sending} />
    </>
  );
}

function useUrged(account: string, caseId: string, n: number, close: () => void) {
  const { work } = useWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useSentOnce(account, `${caseId}.urge.${n}`, () => {
    void message.success(work.urgeDone);
    void queries.invalidateQueries({ queryKey: ['work'] });
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
    close();
  });
}

/** Before its limit has passed there is none, and the sentence says so. */
function ByLetter({ caseId, n, letter }: Pick<Props, 'caseId' | 'n' | 'letter'>) {
  const { work, shell } = useWords();
  const { message } = App.useApp();
  const read = useQuery({
    queryKey: ['cases', 'text', caseId, letter, n],
    queryFn: () => ask(api.GET('/api/cases/{case}/texts/{kind}', { params: { path: { case: caseId, kind: letter }, query: { n } } })),
    retry: false,
  });
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    void message.success(shell.copied);
  };
  return (
    <section>
      <h3>{work.urgeLetter}</h3>
      {notDue(read.error) ? (
        <p className="quiet">{work.urgeNoLetter}</p>
      ) : (
        <Reading of={read}>
          {({ text }) => (
            <>
              <p className="quiet">{work.urgeHint}</p>
              <pre className="work-letter">{text}</pre>
              <Button onClick={() => void copy(text)}>{shell.copy}</Button>
            </>
          )}
        </Reading>
      )}
    </section>
  );
}

function notDue(error: unknown): boolean {
  return error instanceof Refused && error.problem.code === 'text-not-due';
}
