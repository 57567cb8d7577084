/** The tabs of an accident, in their order. */
export const tabs = [
  'overview',
  'reporting',
  'limits',
  'tasks',
  'team',
  'evidence',
  'report',
  'approval',
  'rectification',
  'supervision',
  'documents',
  'ledger',
] as const;

export type Tab = (typeof tabs)[number];

/** What the address of an accident says: which tab is open. */
export interface AccidentSearch {
  readonly tab?: Tab;
}

export function readAccidentSearch({ tab }: Record<string, unknown>): AccidentSearch {
  return { tab: tabs.find((known) => known === tab) };
}

const ofInvestigation: Readonly<Record<string, Tab>> = {
  intake: 'reporting',
  timeLimit: 'limits',
  team: 'team',
  evidence: 'evidence',
  report: 'report',
  approval: 'approval',
  ending: 'approval',
  supervised: 'supervision',
  documents: 'documents',
};

/** In which tab the acts and commands of a theme stand. A theme that comes later, and has no tab of its own, stands in the overview. */
export function tabOf(procedure: string, group: string): Tab {
  if (livesBeside(procedure)) return procedure;
  return (procedure === 'investigation' ? ofInvestigation[group] : undefined) ?? 'overview';
}

/** Whether a procedure lives in a case that another has opened, and so stands after what that one says. */
export function livesBeside(procedure: string): procedure is 'supervision' | 'rectification' {
  return procedure === 'supervision' || procedure === 'rectification';
}
