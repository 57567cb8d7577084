import { getRouteApi, Link } from '@tanstack/react-router';
import type { Case } from '../api/client';
import { useReport } from '../accident/case-data';
import { useCase } from '../command/queries';
import { useLive } from '../live/use-live';
import { Reading } from '../parts/reading';
import { usePageTitle } from '../shell/page-title';
import { useWords } from '../text/language';
import { useSupervisions } from './standing';
import type { Standing, Version } from './standing';
import { VettingActs } from './vetting-acts';
import { VettedText } from './vetted-text';
import '../command/command.css';
import './supervision.css';

const route = getRouteApi('/within/cases/$id/vetting/$n');

/** A version as it lies on the left: what the supervision knows of it, and the paper that shows it. */
export interface Read {
  readonly version: number;
  /** Null where no paper was cited. */
  readonly document: string | null;
  /** Null of what the supervision was not told of, and of a vetting by the rule of the place. */
  readonly known: Version | null;
}

/** 审核: the text on the left, the opinion on the right. `n` is the supervision, or `place` for the offices that the rule of the place names. */
export function VettingPage() {
  const { id, n } = route.useParams();
  useLive([id]);
  const theCase = useCase(id);
  const standing = useSupervisions(id);
  const { supervision } = useWords();
  return (
    <Reading of={theCase}>
      {(of) => (
        <Reading of={standing}>
          {({ supervisions }) => {
            const found = supervisions.find((one) => String(one.n) === n) ?? null;
            return found === null && n !== 'place' ? <p className="quiet">{supervision.none}</p> : <Split of={of} standing={found} />;
          }}
        </Reading>
      )}
    </Reading>
  );
}

interface SplitProps {
  readonly of: Case;
  /** Null where the rule of the place asks and no supervisor. */
  readonly standing: Standing | null;
}

function Split({ of, standing }: SplitProps) {
  const words = useWords();
  const { supervision } = words;
  const { n } = route.useParams();
  const { version: asked, part, act } = route.useSearch();
  const navigate = route.useNavigate();
  const title = standing === null ? supervision.placeVettingTitle : supervision.vettingTitle(standing.n);
  usePageTitle(title);
  return (
    <>
      <nav className="trail" aria-label={words.command.trail}>
        <Link to="/cases">{words.shell.cases}</Link> /{' '}
        <Link to="/cases/$id" params={{ id: of.id }} search={{ tab: 'supervision' }}>
          {of.name}
        </Link>
      </nav>
      <h1 className="page-title">{title}</h1>
      <Reading of={useReport(of.id)}>
        {({ drafts }) => {
          const read = drafts.map(({ version, document }): Read => {
            return { version, document, known: standing?.vetting.versions.find((one) => one.version === version) ?? null };
          });
          const shown = read.find(({ version }) => version === asked) ?? lastOf(read);
          return (
            <div className="vetting">
              <VettedText
                caseId={of.id}
                all={read}
                shown={shown}
                standing={standing}
                part={part ?? 'text'}
                go={(to) => void navigate({ search: (before) => ({ ...before, ...to }), replace: true, resetScroll: false })}
              />
              <VettingActs of={of} standing={standing} which={n} act={act ?? null} />
            </div>
          );
        }}
      </Reading>
    </>
  );
}

/** What was sent up last is what is vetted; before that the last draft. */
function lastOf(all: readonly Read[]): Read | undefined {
  return all.filter(({ known }) => known !== null && known.sentUpAt !== null).at(-1) ?? all.at(-1);
}
