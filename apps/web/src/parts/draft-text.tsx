import { App, Button } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../text/language';
import { toBeChecked } from '../text/to-be-checked';
import './draft-text.css';

interface Props {
  readonly text: string;
  /** What is said beside the button, such as what is still to be checked. */
  readonly children?: ReactNode;
}

/** A draft to be copied, what nobody has told yet being marked. */
export function DraftText({ text, children }: Props) {
  const words = useWords();
  const { message } = App.useApp();
  const shown = useRef<HTMLPreElement>(null);
  const copy = async () => {
    if (await copied(text, shown.current)) void message.success(words.shell.copied);
    else void message.warning(words.duty.copyFailed);
  };
  return (
    <>
      <p className="text-state">
        <Button size="small" onClick={() => void copy()}>
          {words.shell.copy}
        </Button>{' '}
        {children}
      </p>
      <pre className="draft-text" lang="zh-CN" ref={shown} tabIndex={0}>
        {marked(text)}
      </pre>
    </>
  );
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
