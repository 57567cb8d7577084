import type { z } from 'zod';
import { choice, count, form, item, ref, text, time } from '../../stream/fields.schema';
import { personStateTitles, sexTitles } from './choices';

const stateFields = {
  state: choice({ zh: '现状态', en: 'state' }, personStateTitles),
  since: time(
    { zh: '自何时起', en: 'since when' },
    { help: { zh: '是否计入等级以此为准。', en: 'It decides whether the person counts for the level.' } },
  ),
  knownAt: time(
    { zh: '获知时间', en: 'when it became known' },
    { help: { zh: '不填的以本次办理时间为准。', en: 'Left out, it is the time of this act.' } },
  ).optional(),
  hospital: text({ zh: '救治医院', en: 'hospital' }, 100).optional(),
};

const addCasualtySchema = form({
  ref: ref({ zh: '名单序号', en: 'number in the list' }, { help: { zh: '请填写序号，不用姓名。', en: 'A number, not the name.' } }),
  name: text({ zh: '姓名', en: 'name' }, 60, { help: { zh: '身份不明的不填。', en: 'Left out while nobody knows it.' } }).optional(),
  age: count({ zh: '年龄', en: 'age' }, 0, 150, { unit: { zh: '岁', en: 'years' } }).optional(),
  sex: choice({ zh: '性别', en: 'sex' }, sexTitles).optional(),
  unit: text({ zh: '所在单位', en: 'unit of the person' }, 200).optional(),
  ...stateFields,
}).meta({
  id: 'AddCasualty',
  examples: [
    { ref: '1', name: '张某', age: 42, sex: 'male', unit: '某劳务公司', state: 'injured', since: '2022-09-19', hospital: '临河区人民医院' },
    { ref: '2', state: 'missing', since: '2022-09-19T09:00:00+08:00' },
  ],
});

export type AddCasualty = z.infer<typeof addCasualtySchema>;

const changeCasualtySchema = form({
  ref: item({ zh: '名单序号', en: 'number in the list' }, 'casualty-list.persons'),
  name: text({ zh: '姓名', en: 'name' }, 60).optional(),
  age: count({ zh: '年龄', en: 'age' }, 0, 150, { unit: { zh: '岁', en: 'years' } }).optional(),
  sex: choice({ zh: '性别', en: 'sex' }, sexTitles).optional(),
  unit: text({ zh: '所在单位', en: 'unit of the person' }, 200).optional(),
  ...stateFields,
  reason: text({ zh: '变更说明', en: 'what it rests on' }, 1000),
}).meta({
  id: 'ChangeCasualty',
  examples: [{ ref: '1', state: 'dead', since: '2022-09-25', reason: '医院死亡证明' }],
});

export type ChangeCasualty = z.infer<typeof changeCasualtySchema>;

const keepCasualtyListSchema = form({
  note: text({ zh: '核对说明', en: 'remark' }, 1000).optional(),
}).meta({ id: 'KeepCasualtyList', examples: [{ note: '名单已与医院、公安机关核对' }] });

export type KeepCasualtyList = z.infer<typeof keepCasualtyListSchema>;

export const casualtyListSchemas = {
  'add-casualty': addCasualtySchema,
  'change-casualty': changeCasualtySchema,
  'keep-casualty-list': keepCasualtyListSchema,
};
