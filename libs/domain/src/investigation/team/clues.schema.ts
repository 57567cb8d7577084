import type { z } from 'zod';
import { choice, form, item, organ, ref, text } from '../../stream/fields.schema';

const found = {
  ref: ref({ zh: '线索编号', en: 'short name of the clue' }),
  subject: text({ zh: '线索内容', en: 'what the clue is' }, 2000),
  basis: text({ zh: '判断的依据', en: 'what the judgment rests on' }, 1000),
};

const findCrimeClueSchema = form(found).meta({
  id: 'FindCrimeClue',
  examples: [{ ref: 'C1', subject: '项目经理涉嫌重大责任事故罪', basis: '询问笔录和现场勘验' }],
});

const findOfficialClueSchema = form(found).meta({
  id: 'FindOfficialClue',
  examples: [{ ref: 'O1', subject: '监管人员涉嫌失职', basis: '检查记录缺失' }],
});

export type FindClue = z.infer<typeof findCrimeClueSchema>;

const clue = { zh: '线索', en: 'the clue' };
const receiver = { zh: '接收机关', en: 'organ that receives it' };
const materials = text({ zh: '移送的材料或者复印件', en: 'materials or copies handed over' }, 1000);

const handOverCrimeClueSchema = form({
  ref: item(clue, 'crime-clues.open'),
  receiver: organ(receiver, { help: { zh: '涉嫌犯罪的，移送司法机关。', en: 'The judicial organs, such as the police.' } }),
  materials,
}).meta({
  id: 'HandOverCrimeClue',
  examples: [
    { ref: 'C1', receiver: '150802-public-security', materials: '询问笔录、勘验笔录复印件' },
    { ref: 'C1', receiver: '441322-public-security', materials: '询问笔录复印件、技术鉴定意见' },
  ],
});

const handOverOfficialClueSchema = form({
  ref: item(clue, 'official-clues.open'),
  receiver: organ(receiver, {
    help: { zh: '公职人员的问题，移送监察机关或者人民检察院。', en: 'The supervision commission or the procuratorate.' },
  }),
  materials,
}).meta({
  id: 'HandOverOfficialClue',
  examples: [
    { ref: 'O1', receiver: '150802-supervision-commission', materials: '监督检查记录复印件' },
    { ref: 'O1', receiver: '330723-supervision-commission', materials: '行政许可档案复印件' },
  ],
});

export type HandOverClue = z.infer<typeof handOverCrimeClueSchema>;

const recordClueReceiptSchema = form({
  ref: item(clue, 'clues.handed-over'),
  number: text({ zh: '受理文号', en: 'number of the receipt' }, 100).optional(),
}).meta({
  id: 'RecordClueReceipt',
  examples: [{ ref: 'C1', number: '临公受案字〔2022〕12号' }, { ref: 'O1' }],
});

export type RecordClueReceipt = z.infer<typeof recordClueReceiptSchema>;

const logInterferenceSchema = form({
  who: text({ zh: '干预人及职务', en: 'who interferes, and the post' }, 200),
  what: text({ zh: '干预的方式和内容', en: 'how, and what is asked' }, 2000),
}).meta({ id: 'LogInterference', examples: [{ who: '某部门负责人', what: '来电要求不追究有关人员责任' }] });

export type LogInterference = z.infer<typeof logInterferenceSchema>;

const purposes = {
  'invite-procuratorate': { zh: '邀请人民检察院派员', en: 'invite the procuratorate' },
  'tell-commission': { zh: '向监察机关通报', en: 'tell the supervision commission' },
  'invite-adviser': { zh: '邀请司法行政部门或者法律顾问', en: 'invite the justice department or a legal adviser' },
  'hand-over-clue': { zh: '移送线索', en: 'hand over a clue' },
};

const draftLetterSchema = form({
  purpose: choice({ zh: '函的用途', en: 'purpose of the letter' }, purposes),
  ref: item(clue, 'clues.found', { help: { zh: '移送线索的函，应当选择线索。', en: 'Needed where a clue is handed over.' } }).optional(),
  addressee: text({ zh: '主送单位全称', en: 'full name of the addressee' }, 100),
  sender: text({ zh: '发函单位全称', en: 'full name of the sender' }, 100),
  contact: text({ zh: '联系人及电话', en: 'contact and telephone' }, 100).optional(),
}).meta({
  id: 'DraftLetter',
  examples: [
    { purpose: 'invite-procuratorate', addressee: '临河区人民检察院', sender: '临河区人民政府' },
    { purpose: 'hand-over-clue', ref: 'C1', addressee: '武义县公安局', sender: '武义县人民政府' },
  ],
});

export type DraftLetter = z.infer<typeof draftLetterSchema>;

/** What the team finds for others, and the letters with which it goes out. */
export const cluesSchemas = {
  'find-crime-clue': findCrimeClueSchema,
  'hand-over-crime-clue': handOverCrimeClueSchema,
  'find-official-clue': findOfficialClueSchema,
  'hand-over-official-clue': handOverOfficialClueSchema,
  'record-clue-receipt': recordClueReceiptSchema,
  'log-interference': logInterferenceSchema,
  'draft-letter': draftLetterSchema,
};
