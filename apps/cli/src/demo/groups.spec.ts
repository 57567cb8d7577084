import { instant, procedures } from '@app/domain';
import { commandSchemas } from '@app/domain-schemas';
import { calendar, lawSheet } from '@app/rules';
import { streamId } from '@app/streams';
import type { Command } from '@app/streams';
import { commandsNow, standing } from '@app/turn';
import { advance, emptyCase, give } from '../simulate/memory-case';
import type { MemoryCase } from '../simulate/memory-case';
import { stories } from './stories';
import type { StoryStep } from './story.schema';

const caseId = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';
const paperOf = (step: string): string => `00000000-0000-5000-8000-${Buffer.from(step).toString('hex').slice(0, 12).padEnd(12, '0')}`;
const stored = { sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 9, type: 'application/pdf' };

function commandOf({ id, procedure, command, at, by, data, documents }: StoryStep): Command {
  const name = command === 'open' ? 'report-accident' : command;
  const act = { by, enteredBy: 'demo', via: 'api' as const, occurredAt: instant(Date.parse(at)), documents: documents.map(paperOf) };
  const whole = name === 'file-document' ? { ...data, ...stored, document: paperOf(id) } : data;
  const schema = Object.entries(commandSchemas[procedure]).find(([known]) => known === name)?.[1];
  return { name, act, data: { ...schema?.parse(whole) } };
}

function groupsAt(run: MemoryCase, procedure: 'investigation' | 'supervision', at: string) {
  const stand = run.streams.get(streamId({ caseId, procedure, n: 1 }));
  if (stand === undefined) throw new Error('no stream');
  const shown = standing(stand, at);
  const gates = [...run.streams.values()].flatMap(({ shown: other }) => other?.gates ?? []);
  const law = lawSheet(procedure, run.place);
  const shut = (command: string) => {
    const guards = law.gates.filter(({ blocks }) => blocks.procedure === procedure && blocks.command === command);
    const gate = gates.find(({ gate: id, state }) => state === 'shut' && guards.some((guard) => guard.id === id));
    return gate === undefined ? null : ({ rejected: true, code: 'gate-blocked', params: { gate: gate.gate } } as const);
  };
  return commandsNow({ procedure: procedures[procedure], own: stand.state.own, world: { now: at, law, calendar }, shown, shut });
}

test('measure', () => {
  let hits = 0,
    all = 0,
    most = 0;
  for (const { story } of stories()) {
    const [opening, ...steps] = story.steps;
    if (opening === undefined) continue;
    const place = String(opening.data['place']);
    let run = give(emptyCase(caseId, place, lawSheet), 'investigation', commandOf(opening)).run;
    for (const step of steps) {
      const command = commandOf(step);
      const at = command.act.occurredAt;
      run = advance(run, at);
      const groups = groupsAt(run, step.procedure, at);
      const shown = groups.filter(({ group }) => group === 'next' || group === 'due').map(({ command: name }) => name);
      const index = groups.map(({ command: name }) => name).indexOf(step.command);
      all += 1;
      most = Math.max(most, shown.length);
      if (index < 3) hits += 1;
      else console.log(step.command, index, groups[index], shown.join(' '));
      const given = give(run, step.procedure, command);
      if (given.refusal !== null) throw new Error(`${step.command} ${JSON.stringify(given.refusal)}`);
      run = given.run;
    }
  }
  console.log(hits, all, most);
});
