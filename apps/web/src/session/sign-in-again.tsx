import { useLocation } from '@tanstack/react-router';
import { useWords } from '../text/language';

/** To the sign-in page, and from there back here. */
export function SignInAgain() {
  const { shell } = useWords();
  const here = useLocation({ select: ({ href }) => href });
  return <a href={`/sign-in?to=${encodeURIComponent(here)}`}>{shell.signInAgain}</a>;
}
