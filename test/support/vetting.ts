import { enclosures } from '@app/domain';
import type { ToldLife } from './told-life';
import { eventually } from './process';

/** Whose draft it is, who supervises, and the Beijing times at which the own commission agrees, sends the draft up, and is answered. */
export interface Vetting {
  readonly own: string;
  readonly supervisor: string;
  readonly sent: string;
  readonly agreed: string;
  /** Which of the supervisions; the first unless said. */
  readonly n?: number;
}

/** The draft in hand: examined by the own commission, sent up with its list, and agreed to by the supervisor, each on its paper (SV-08, SV-30). */
export async function vetted(life: ToldLife, vetting: Vetting): Promise<void> {
  const letter = await awaitingAnswer(life, vetting);
  const { supervisor, agreed, n = 1 } = vetting;
  await life.act('agree-vetting', agreed, supervisor, {}, { procedure: 'supervision', n, documents: [letter] });
}

/** The same until the supervisor has only to answer. @returns the letter, which is filed, of its answer */
export async function awaitingAnswer(life: ToldLife, { own, supervisor, sent, agreed, n = 1 }: Vetting): Promise<string> {
  const minutes = await life.file('minutes', sent, own);
  await life.act('record-own-vetting', sent, own, { resolution: 'agreed' }, { documents: [minutes] });
  await life.act('send-draft-up', sent, own, { n, enclosed: enclosures });
  const holds = async () =>
    (await life.seen()).gates.some(
      ({ gate, state, holder }) => gate === 'supervision-vetting' && state === 'shut' && holder === supervisor,
    );
  await eventually('the supervisor holding the draft', async () => ((await holds()) ? true : undefined));
  return life.file('letter', agreed, supervisor);
}
