export { commandsNow } from './commands-now';
export type { CommandGroup, CommandNow } from './commands-now';
export { lawOf } from './law';
export type { Law } from './law';
export { mostTasks, streamBounds } from './limits';
export { repertoire } from './repertoire';
export type { Repertoire } from './repertoire';
export { settled, standAfter, standing } from './settled';
export { refusalOf, rejectionOf, turnOf } from './turn';
