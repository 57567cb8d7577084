import type { LevelThresholds } from '@app/domain';
import { deaths, seriousInjuries } from './bands';
import { maritimeLaw } from './sources';

/** Persons by the general scale; the scale of loss is for the ministry to fix and was not seen, so loss decides nothing here. */
export const maritime: LevelThresholds = {
  id: 'SP-04',
  title: { zh: '海上交通事故等级', en: 'Levels of accidents at sea' },
  fields: ['maritime'],
  inForce: { from: '2021-09-01' },
  basis: maritimeLaw('第八十一条'),
  bounds: { ...maritimeLaw('第八十一条'), confidence: 'I' },
  highest: { ...maritimeLaw('第八十一条'), confidence: 'I' },
  bands: { deaths, seriousInjuries, directLossWan: null },
  otherGrounds: [],
};
