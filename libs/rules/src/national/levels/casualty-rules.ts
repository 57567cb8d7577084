import type { CasualtyRules, CasualtyWindowRule } from '@app/domain';
import { investigationRules115, regulation493 } from '../sources';

const short: CasualtyWindowRule = { days: 7, basis: regulation493('第十三条第二款') };
const long: CasualtyWindowRule = { days: 30, basis: regulation493('第十三条第二款') };

export const casualtyRules: CasualtyRules = {
  windows: { 'road-traffic': short, fire: short, other: long },
  reported: regulation493('第十二条第（四）项'),
  missing: investigationRules115('第三条', 'P'),
  loss: investigationRules115('第三条', 'P'),
  takeOver: regulation493('第二十条第二款'),
  raising: regulation493('第二十条第一款'),
};
