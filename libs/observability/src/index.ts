export { alarmsCounter } from './alarms';
export { endInTime } from './end-in-time';
export { loseLinesQuietly } from './lost-lines';
export { metrics } from './metrics';
