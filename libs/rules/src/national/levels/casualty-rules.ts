import type { CasualtyRules, CasualtyWindowRule } from '@app/domain';
import { regulation493 } from '../sources';
import { notice115 } from './sources';

const short: CasualtyWindowRule = { classes: ['road-traffic', 'fire'], days: 7, basis: regulation493('第十三条第二款') };
const long: CasualtyWindowRule = { classes: ['other'], days: 30, basis: regulation493('第十三条第二款') };

export const casualtyRules: CasualtyRules = {
  windows: { 'road-traffic': short, fire: short, other: long },
  missing: notice115('第三条'),
  loss: notice115('第三条'),
  takeOver: regulation493('第二十条第二款'),
  raising: regulation493('第二十条第一款'),
};
