import { Link } from '@tanstack/react-router';
import { useWords } from '../text/language';

export function NotFound() {
  const words = useWords();
  return (
    <div className="sheet">
      <h1 className="page-title">{words.shell.notFound}</h1>
      <Link to="/work">{words.shell.home}</Link>
    </div>
  );
}
