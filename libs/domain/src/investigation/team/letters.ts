import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { CommandOf, Decision } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import { dayAt } from '../../stream/times';
import { accidentInWords } from '../accident-in-words';
import { article } from '../articles';
import type { Matter } from '../part';
import { lifetime, staying } from '../stages';
import type { InvestigationState } from '../state';
import type { DraftLetter } from './clues.schema';
import type { Clue } from './state';

type Purpose = 'invite-procuratorate' | 'tell-commission' | 'invite-adviser' | 'hand-over-crime-clue' | 'hand-over-official-clue';

interface Template {
  readonly title: string;
  /** What is asked, after the sentence that tells the accident; `{subject}` is the clue. */
  readonly request: string;
}

const decree = '《生产安全事故报告和调查处理条例》';

const templates: Readonly<Record<Purpose, Template>> = {
  'invite-procuratorate': {
    title: '邀请派员参加事故调查',
    request: `根据${decree}第二十二条关于“应当邀请人民检察院派人参加”的规定，现邀请贵院派员参加事故调查组。请将派员参加、同步介入或者不派员及其理由函复。`,
  },
  'tell-commission': {
    title: '通报事故调查情况',
    request: `事故调查组已依据${decree}组成，现将有关情况通报贵委。请根据职责决定派员参加或者同步开展工作；调查中发现的公职人员问题线索将及时移送。`,
  },
  'invite-adviser': {
    title: '邀请协助事故调查法律工作',
    request: `根据${decree}第二十二条关于聘请有关专家参与调查的规定，现邀请贵方就调查中的法律问题提出意见。请予函复。`,
  },
  'hand-over-crime-clue': {
    title: '移送涉嫌犯罪线索',
    request: `调查中发现涉嫌犯罪线索：{subject}。根据${decree}第二十六条的规定，现将有关材料移送贵单位依法处理。请予签收并函告受理情况。`,
  },
  'hand-over-official-clue': {
    title: '移送公职人员问题线索',
    request:
      '调查中发现公职人员问题线索：{subject}。根据《行政执法机关移送涉嫌犯罪案件的规定》第十九条，现将有关材料移送贵单位依法处理。请予签收并函告受理情况。',
  },
};

interface Letter {
  readonly purpose: Purpose;
  readonly addressee: string;
  readonly sender: string;
  readonly contact?: string | undefined;
  /** What a clue says. */
  readonly subject: string;
}

/** A letter in the form that offices use: title, addressee, what happened, what is asked, sender, date. */
function letterText(state: InvestigationState, letter: Letter, at: Instant): string {
  const { title, request } = templates[letter.purpose];
  const asked = request.replace('{subject}', () => letter.subject);
  return [
    `关于${title}的函`,
    '',
    `${letter.addressee}：`,
    `　　${accidentInWords(state)}${asked}`,
    ...(letter.contact === undefined ? [] : [`　　联系人：${letter.contact}`]),
    '',
    letter.sender,
    dayInWords(dayAt(at)),
  ].join('\n');
}

/** The text of a letter to another organ, for copying. It does nothing: that it was sent is recorded by the command it belongs to. */
function draftLetter(state: InvestigationState, { act, data }: CommandOf<DraftLetter>): Decision {
  const clue = state.team.clues.find(({ ref }) => ref === data.ref);
  const purpose = data.purpose === 'hand-over-clue' ? handingOver(clue) : data.purpose;
  if (purpose === undefined) return reject('clue-unknown', { ref: data.ref ?? '' }, { field: 'data.ref' });
  const text = letterText(state, { ...data, purpose, subject: clue?.subject ?? '' }, act.occurredAt);
  return [{ kind: 'letter.drafted', version: 1, occurredAt: act.occurredAt, data: { ...data, text } }];
}

function handingOver(clue: Clue | undefined): `hand-over-${Clue['kind']}-clue` | undefined {
  return clue && `hand-over-${clue.kind}-clue`;
}

/** 函稿: drafts for people to send. */
export const letters: Matter = {
  commands: {
    'draft-letter': {
      title: { zh: '起草函件', en: 'draft a letter to another organ' },
      article: `${article('二十二')}、第二十六条`,
      usually: 'investigator',
      stages: staying(...lifetime),
      decide: draftLetter,
    },
  },
};
