import { Link } from '@tanstack/react-router';
import { livesBeside } from './accident-search';
import type { Case } from '../api/client';
import { useCatalogue } from '../command/queries';
import { Mark } from '../parts/mark';
import { useSay, useWords } from '../text/language';

/** How far the procedure has come, and what is open beside it. */
export function StageBar({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { data: catalogue } = useCatalogue();
  const [opener] = openers(of);
  const known = catalogue?.procedures.find(({ procedure }) => procedure === opener?.procedure)?.stages ?? [];
  const here = known.find(({ stage }) => stage === of.stage);
  // Who ended otherwise has no way ahead: what was gone through is not known from the stage.
  const shown = here?.apart === true ? [...known.filter(({ apart }) => !apart).slice(0, 1), here] : known.filter(({ apart }) => !apart);
  const at = shown.findIndex(({ stage }) => stage === of.stage);
  return (
    <div className="stage-line">
      <ol className="stage-bar" aria-label={words.accident.stages}>
        {shown.map(({ stage, title }, index) => (
          <li
            key={stage}
            className={index < at ? 'done' : index === at ? 'here' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            <Mark kind={index < at ? 'check' : index === at ? 'diamond' : 'ring'} /> {say(title)}
          </li>
        ))}
      </ol>
      <Beside of={of} />
    </div>
  );
}

function openers({ streams }: Case) {
  return streams.filter(({ procedure }) => !livesBeside(procedure));
}

/** What goes on beside the stage: other procedures, limits that stand still, preconditions that are not met. */
function Beside({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const [, ...others] = [...openers(of), ...of.streams.filter(({ procedure }) => livesBeside(procedure))];
  const paused = of.clocks.filter(({ status }) => status === 'paused');
  const shut = of.gates.filter(({ state }) => state === 'shut');
  const open = [
    ...others
      .filter(({ ended }) => !ended)
      .map(({ id, procedureText, n, stageText }) => ({ key: id, text: accident.procedureAt(say(procedureText), n, say(stageText)) })),
    ...of.streams
      .filter(({ stoppedWhy }) => stoppedWhy !== null)
      .map(({ id, procedureText }) => ({ key: `stopped ${id}`, text: accident.stopped(say(procedureText)) })),
    ...paused.slice(0, 1).map(({ title }) => ({ key: 'paused', text: accident.paused(say(title), paused.length) })),
  ];
  if (open.length + shut.length === 0) return null;
  return (
    <p className="stage-beside">
      <span className="quiet">{accident.beside}</span>
      {open.map(({ key, text }) => (
        <span key={key}>{text}</span>
      ))}
      {shut.length === 0 ? null : (
        <span>
          <Link
            to="/cases/$id"
            params={{ id: of.id }}
            search={{ tab: 'tasks' }}
            title={shut.map(({ gateText }) => say(gateText)).join(accident.listed)}
          >
            {accident.gatesShut(shut.length)}
          </Link>
        </span>
      )}
    </p>
  );
}
