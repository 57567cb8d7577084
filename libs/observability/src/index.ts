export { alarmsCounter } from './alarms';
export { metrics } from './metrics';
