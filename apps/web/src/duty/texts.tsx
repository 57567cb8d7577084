import { queryOptions, useQuery } from '@tanstack/react-query';
import { App, Button, Tabs } from 'antd';
import { useRef, useState } from 'react';
import { api, ask } from '../api/client';
import { Reading } from '../parts/reading';
import { useWords } from '../text/language';
import { toBeChecked } from '../text/to-be-checked';
import type { Words } from '../text/words';

const kinds = ['express-phone', 'express-written', 'follow-up', 'final'] as const;

type Kind = (typeof kinds)[number];

export const textQuery = (caseId: string, kind: Kind) =>
  queryOptions({
    queryKey: ['text', caseId, kind],
    queryFn: () => ask(api.GET('/api/cases/{case}/texts/{kind}', { params: { path: { case: caseId, kind } } })),
  });

/** 电话快报, 首报, 续报, 终报 as they read now, to be copied. @param followUps how many follow-up reports have been sent */
export function Texts({ caseId, followUps }: { readonly caseId: string; readonly followUps: number }) {
  const words = useWords();
  const [kind, setKind] = useState<string>('express-phone');
  const titleOf = (one: Kind) => (one === 'follow-up' ? words.duty.followUp(followUps + 1) : words.duty.kinds[one]);
  const items = kinds.map((one) => ({
    key: one,
    label: titleOf(one),
    children: kind === one ? <OneText caseId={caseId} kind={one} /> : null,
  }));
  return <Tabs size="small" activeKey={kind} onChange={setKind} items={items} />;
}

function OneText({ caseId, kind }: { readonly caseId: string; readonly kind: Kind }) {
  const words = useWords();
  const { message } = App.useApp();
  const shown = useRef<HTMLPreElement>(null);
  const read = useQuery(textQuery(caseId, kind));
  const copy = async (text: string) => {
    if (await copied(text, shown.current)) void message.success(words.shell.copied);
    else void message.warning(words.duty.copyFailed);
  };
  return (
    <Reading of={read}>
      {({ text, missing }) => (
        <>
          <p className="text-state">
            <Button size="small" onClick={() => void copy(text)}>
              {words.shell.copy}
            </Button>{' '}
            {missing.length === 0 ? (
              <span className="quiet">{words.duty.complete}</span>
            ) : (
              <>
                <strong>{words.duty.missing}</strong> {missing.map((item) => itemOf(item, words)).join(words.duty.listComma)}
              </>
            )}
          </p>
          <pre className="draft-text" lang="zh-CN" ref={shown} tabIndex={0}>
            {marked(text)}
          </pre>
        </>
      )}
    </Reading>
  );
}

function itemOf(item: string, { duty: { items } }: Words): string {
  return Object.entries(items).find(([name]) => name === item)?.[1] ?? item;
}

function marked(text: string) {
  return text.split(toBeChecked).flatMap((part, n) => (n === 0 ? [part] : [<mark key={n}>{toBeChecked}</mark>, part]));
}

/** The clipboard itself is there only over TLS; on an intranet without it the old way has to do. */
async function copied(text: string, shown: HTMLElement | null): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not permitted: the old way.
    }
  }
  const selection = window.getSelection();
  if (shown === null || selection === null) return false;
  selection.selectAllChildren(shown);
  return document.execCommand('copy');
}
