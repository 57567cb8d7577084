export { lawOf } from './law';
export type { Law } from './law';
export { mostTasks, streamBounds } from './limits';
export { settled, standAfter, standing } from './settled';
export { refusalOf, rejectionOf, turnOf } from './turn';
