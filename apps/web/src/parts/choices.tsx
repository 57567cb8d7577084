import { Link } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '../text/language';
import { clearingText } from './clearing';
import './choices.css';

export interface Choice {
  readonly text: string;
  /** Where the list is narrowed so. */
  readonly to: LinkProps;
  readonly chosen: boolean;
}

/** By what a list is narrowed: every choice is a link, so that a list can be kept and sent. */
export function Choices({ title, choices }: { readonly title: string; readonly choices: readonly Choice[] }) {
  const id = useId();
  return (
    <div className="choices" role="group" aria-labelledby={id}>
      <span id={id} className="choices-title">
        {title}
      </span>
      <span className="choices-links">
        {choices.map(({ text, to, chosen }) => (
          <Link key={text} {...to} className={chosen ? 'chosen' : ''} aria-current={chosen ? 'true' : undefined}>
            {text}
          </Link>
        ))}
      </span>
    </div>
  );
}

interface TextProps {
  readonly text: string | undefined;
  readonly find: (text: string | undefined) => void;
}

export function TextChoice({ text, find }: TextProps) {
  const words = useWords();
  const { cases } = words;
  const id = useId();
  return (
    <div className="choices">
      <label htmlFor={id} className="choices-title">
        {cases.text}
      </label>
      <Input.Search
        id={id}
        className="choices-field"
        defaultValue={text ?? ''}
        placeholder={cases.textHint}
        maxLength={50}
        allowClear={clearingText(words)}
        enterButton={cases.find}
        onSearch={(typed) => find(typed.trim() === '' ? undefined : typed.trim())}
      />
    </div>
  );
}
