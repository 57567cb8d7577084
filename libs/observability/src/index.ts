export { alarmsCounter } from './alarms';
export { loseLinesQuietly } from './lost-lines';
export { metrics } from './metrics';
