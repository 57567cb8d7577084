import { article } from '../articles';
import { plain } from '../facts-of';
import type { Part } from '../part';
import { lifetime, staying } from '../places';
import { formTeam } from './form-team';
import { addExpert } from './members/add-expert';
import { addMember } from './members/add-member';
import { changeLeader } from './members/change-leader';
import { memberChanges } from './members/changes';
import { declareInterest } from './members/declare-interest';
import { explainAbsence } from './members/explain-absence';
import { conflictCheck } from './members/gates';
import { replaceMember } from './members/replace-member';
import { memberTasks } from './members/tasks';
import { tellUnit } from './members/tell-unit';

const serving = staying('investigating', 'submitted');

/** 调查组: its people. Those who are asked to take part, and what the team finds beside its report, are the parts in the folders beneath. */
export const team: Part = {
  commands: {
    'form-team': {
      title: { zh: '组成事故调查组', en: 'form the investigation team' },
      places: { reported: ['investigating'], investigating: ['investigating'], submitted: ['investigating'] },
      decide: formTeam,
      step: { done: 'investigating', missing: 'wrong-stage', article: article('二十二') },
    },
    'add-member': { title: { zh: '增加调查组成员', en: 'add a member to the team' }, places: serving, decide: addMember },
    'replace-member': {
      title: { zh: '更换调查组成员', en: 'replace a member of the team' },
      places: staying(...lifetime.filter((stage) => stage !== 'reported')),
      decide: replaceMember,
    },
    'change-leader': { title: { zh: '指定调查组组长', en: 'appoint the leader of the team' }, places: serving, decide: changeLeader },
    'add-expert': { title: { zh: '聘请专家', en: 'hire an expert' }, places: serving, decide: addExpert },
    'declare-interest': {
      title: { zh: '申报利害关系', en: 'declare an interest in the accident' },
      places: staying(...lifetime),
      decide: declareInterest,
    },
    'explain-absence': {
      title: { zh: '说明有关单位未派员的理由', en: 'explain why an organ sends nobody' },
      places: serving,
      decide: explainAbsence,
    },
    'tell-unit': {
      title: { zh: '告知事故发生单位负责人不得擅离职守', en: 'tell the heads of the unit to stay at their posts' },
      places: staying('reported', 'investigating', 'submitted'),
      decide: tellUnit,
    },
  },
  changes: memberChanges,
  facts: { 'team.formed': plain },
  tasks: memberTasks,
  gates: conflictCheck,
};
