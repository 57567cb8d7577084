import type { Case } from '../api/client';
import { instantShown } from '../format/moment';
import { useSay, useWords } from '../text/language';

type Delivery = Case['reminders'][number]['deliveries'][number];

/** Whom a reminder reached, on which way, and whether it was read. */
export function Deliveries({ of }: { readonly of: readonly Delivery[] }) {
  const { clocks } = useWords();
  if (of.length === 0) return <span className="quiet">{clocks.reachedUnknown}</span>;
  return (
    <ul className="deliveries">
      {of.map((delivery) => (
        <li key={`${delivery.organName}${delivery.postText.zh}${delivery.name ?? ''}${delivery.wayText.zh}`}>
          <Reached of={delivery} />
        </li>
      ))}
    </ul>
  );
}

function Reached({ of }: { readonly of: Delivery }) {
  const words = useWords();
  const say = useSay();
  const { clocks, notices } = words;
  const { name, organName, postText, reachedText, standsFor, climbedFrom, fellFromText } = of;
  if (name === null || reachedText === null) return <span className="deliveries-none">{clocks.nobodyHolds(organName, say(postText))}</span>;
  const vacant = climbedFrom === null && postText.zh !== reachedText.zh;
  const why = [
    ...(vacant ? [clocks.insteadOf(say(postText))] : []),
    ...(standsFor === null ? [] : [notices.standsFor(standsFor)]),
    ...(climbedFrom === null ? [] : [notices.climbedFrom(climbedFrom)]),
    ...(fellFromText === null ? [] : [clocks.fellFrom(say(fellFromText))]),
  ];
  return (
    <>
      {clocks.reached(name, notices.postOf(organName, say(reachedText)))} <HowFar of={of} />
      {why.map((line) => (
        <div key={line} className="quiet">
          {line}
        </div>
      ))}
    </>
  );
}

function HowFar({ of: { state, stateText, wayText, readAt, shownAt, sentAt } }: { readonly of: Delivery }) {
  const words = useWords();
  const say = useSay();
  const when = instantShown(readAt ?? shownAt ?? sentAt, words);
  const weight = state === 'read' ? 'deliveries-read' : 'quiet';
  return <span className={`deliveries-how ${weight}`}>{words.clocks.howFar(say(wayText), say(stateText), when)}</span>;
}
