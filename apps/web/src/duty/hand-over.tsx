import { useQueryClient } from '@tanstack/react-query';
import { App, Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { instantShown } from '../format/moment';
import { useSession } from '../session/session';
import type { Who } from '../session/session';
import { useSay, useWords } from '../text/language';
import type { DutyAccident } from './duty-query';
import { nowOfCase } from './now';
import { useSentOnce } from './sent-once';
import type { Given } from './sent-once';
import { SendingFailure } from './sending-failure';

interface Props {
  readonly accidents: readonly DutyAccident[];
  readonly readAt: number;
  readonly close: () => void;
}

/** 交班: for each accident that is handed over, one entry in its ledger, with what is still open. */
export function HandOver(props: Props) {
  const { who } = useSession();
  return who === null ? null : <HandOverForm {...props} who={who} />;
}

function HandOverForm({ accidents, readAt, close, who }: Props & { readonly who: Who }) {
  const words = useWords();
  const pending = usePending();
  const [from, setFrom] = useState(who.name);
  const [to, setTo] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const sending = useHandedOver(who.account, close);
  const openOf = (accident: DutyAccident) => typed[accident.case.id] ?? pending(accident);
  const taken = accidents.filter(({ case: { id } }) => !left.has(id));
  const acts = taken.map((accident): Given => {
    const occurredAt = new Date(nowOfCase(accident.case.today, readAt, Date.now())).toISOString();
    const organ = accident.steps.find(({ kind }) => kind === 'received')?.by ?? who.organ;
    const data = { from: from.trim(), to: to.trim(), open: openOf(accident).trim() };
    return {
      path: `/api/cases/${accident.case.id}/commands/record-shift-handover`,
      body: { act: { by: { organ, post: who.post }, occurredAt }, data },
    };
  });
  const complete = from.trim() !== '' && to.trim() !== '' && taken.length > 0 && taken.every((accident) => openOf(accident).trim() !== '');
  const sign = { disabled: !complete || sending.state === 'unanswered', loading: sending.state === 'sending' };
  return (
    <Modal
      open
      width={720}
      title={words.duty.handOver}
      onCancel={close}
      cancelText={words.duty.cancel}
      okText={words.duty.record}
      okButtonProps={sign}
      onOk={() => sending.give(acts)}
    >
      <p className="quiet">{words.duty.handOverHint}</p>
      <div className="hand-over-names">
        <label>
          <span>{words.duty.from}</span>
          <Input value={from} maxLength={60} onChange={({ target }) => setFrom(target.value)} />
        </label>
        <label>
          <span>{words.duty.successor}</span>
          <Input value={to} maxLength={60} autoFocus onChange={({ target }) => setTo(target.value)} />
        </label>
      </div>
      {accidents.map((accident) => (
        <OneAccident
          key={accident.case.id}
          name={words.duty.named(accident.case.name, instantShown(accident.case.openedAt, words))}
          taken={!left.has(accident.case.id)}
          toggle={() => setLeft(toggled(left, accident.case.id))}
          open={openOf(accident)}
          change={(open) => setTyped({ ...typed, [accident.case.id]: open })}
        />
      ))}
      <SendingFailure sending={sending} />
    </Modal>
  );
}

interface OneProps {
  readonly name: string;
  readonly taken: boolean;
  readonly toggle: () => void;
  readonly open: string;
  readonly change: (open: string) => void;
}

function OneAccident({ name, taken, toggle, open, change }: OneProps) {
  const words = useWords();
  return (
    <div className="hand-over-one">
      <Checkbox checked={taken} onChange={toggle}>
        {name}
      </Checkbox>
      {taken ? (
        <Input.TextArea
          aria-label={words.duty.mattersOf(name)}
          rows={3}
          maxLength={2000}
          value={open}
          onChange={({ target }) => change(target.value)}
        />
      ) : null}
    </div>
  );
}

function useHandedOver(account: string, close: () => void) {
  const words = useWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useSentOnce(account, 'hand-over', () => {
    void message.success(words.duty.handOverDone);
    void queries.invalidateQueries({ queryKey: ['duty'] });
    close();
  });
}

/** What is still to be reported and told, as the words with which a hand-over begins. */
function usePending(): (accident: DutyAccident) => string {
  const words = useWords();
  const say = useSay();
  return ({ owed }) => {
    const titles = [...new Set(owed.map(({ title }) => say(title)))].join(words.duty.listComma);
    return (titles === '' ? words.duty.nothingPending : words.duty.pending(titles)).slice(0, 2000);
  };
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((one) => one !== id)) : new Set([...set, id]);
}
