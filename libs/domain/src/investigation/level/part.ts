import type { Part } from '../part';
import { casualtyReports } from './casualty-reports';
import { correction } from './correction';
import { determining } from './determining';
import { loss } from './loss';
import { missing } from './missing';

/** 伤亡和等级: what became of the people, the loss, the class of the accident, and the level that a person finds in them. All may come late. */
export const level: Part = {
  title: { zh: '伤亡和等级', en: 'casualties and level' },
  matters: [casualtyReports, determining, missing, loss, correction],
};
