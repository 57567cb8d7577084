import type { Part } from '../part';
import { casualtyList } from './casualty-list';
import { casualtyReports } from './casualty-reports';
import { contradicting } from './contradictions';
import { correction } from './correction';
import { determining } from './determining';
import { endangering } from './endangering';
import { loss } from './loss';
import { missing } from './missing';

/** 伤亡和等级: what became of the people, the loss, the class of the accident, and the level that a person finds in them. All may come late. */
export const level: Part = {
  title: { zh: '伤亡和等级', en: 'casualties and level' },
  matters: [casualtyReports, contradicting, casualtyList, determining, missing, loss, correction, endangering],
};
