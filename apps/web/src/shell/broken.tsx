import { useWords } from '../text/language';

/** In place of a page that could not be brought or drawn. The component library may be what did not come. */
export function Broken() {
  const { shell } = useWords();
  return (
    <main className="sheet">
      <h1 className="page-title">{shell.failed}</h1>
      <p role="alert">{shell.noAnswer}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {shell.again}
      </button>
    </main>
  );
}
