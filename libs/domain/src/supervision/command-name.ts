import { supervisionHears, supervisionUpdates } from '@app/streams';

const { notice, vetting, release } = supervisionUpdates;

/** Orders of people and messages of the investigation, as the workflow knows them. */
export const commandNames = [...notice, ...vetting, ...release, ...supervisionHears] as const;

export type CommandName = (typeof commandNames)[number];
