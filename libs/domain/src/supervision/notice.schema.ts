import { choice, count, day, form, group, instant, list, organ, person, text } from '../stream/fields.schema';
import { formTitles, kindTitles, subjectTitles } from './notice-kinds';
import { levelTitles } from '../assessment/level-words';

/** What the notice says of its time limit; nothing where it is silent (SV-29). */
const limit = group(
  { zh: '办理期限', en: 'time limit' },
  {
    dueOn: day({ zh: '办理期限截止日', en: 'last day' }).optional(),
    days: count({ zh: '办理期限', en: 'length' }, 1, 3650, { unit: { zh: '日', en: 'days' } }).optional(),
    from: choice(
      { zh: '起算日', en: 'counted from' },
      {
        receipt: { zh: '收到通知之日', en: 'the receipt of the notice' },
        issue: { zh: '通知印发之日', en: 'the day of the notice' },
        accident: { zh: '事故发生之日', en: 'the accident' },
      },
      { help: { zh: '不填写的，自收到通知之日起算。', en: 'Left open it is the receipt of the notice.' } },
    ).optional(),
  },
  {
    help: {
      zh: '按通知原文填写：写明截止日的填截止日，写明日数的填日数和起算日。通知未载明的不填。',
      en: 'As the notice says: its last day, or a number of days and what they are counted from. Left out where the notice is silent.',
    },
  },
);

const releaseWay = choice(
  { zh: '督办解除方式', en: 'how it is released' },
  {
    paper: { zh: '由督办单位发文解除', en: 'by a paper of the supervisor' },
    application: { zh: '经申请由督办单位同意解除', en: 'on application, with the consent of the supervisor' },
    filing: { zh: '备案通过后解除', en: 'when the filing is accepted' },
    closing: { zh: '结案时自行解除', en: 'by itself, on closing' },
    approval: { zh: '批复结案即解除', en: 'by the approval that closes the case' },
    publication: { zh: '公布调查报告后自行解除', en: 'by itself, on publication' },
  },
  { help: { zh: '按通知原文填写，通知未载明的不填。', en: 'As the notice says; left out where it is silent.' } },
);

const matter = text({ zh: '督办事项', en: 'matter' }, 500);

const rhythm = group(
  { zh: '进展报告', en: 'progress reports' },
  {
    first: count({ zh: '首次报告', en: 'the first' }, 1, 365, { unit: { zh: '日内', en: 'days after the notice' } }).optional(),
    every: count({ zh: '此后每隔', en: 'then every' }, 1, 365, { unit: { zh: '日', en: 'days' } }).optional(),
    dayOfMonth: count({ zh: '每月报告日', en: 'on a day of each month' }, 1, 31, {
      unit: { zh: '日', en: 'of the month' },
      help: { zh: '当月没有该日的，为当月最后一日。', en: 'A month that does not have it: its last day.' },
    }).optional(),
  },
  {
    help: {
      zh: '按通知原文填写，首次报告自通知印发之日起算；“每隔”与“每月报告日”只填一种。通知未要求的不填。',
      en: 'As the notice says, the first counted from the day of the notice; give either an interval or a day of the month. Left out where it asks for none.',
    },
  },
);

/** Who approved it before it was issued. */
export const approvedFields = {
  leader: person({ zh: '审批的负责同志', en: 'the leader who approved it' }),
  post: text({ zh: '审批人职务', en: 'his post' }, 60),
  on: day({ zh: '审批日期', en: 'day' }),
};

const approved = group({ zh: '印发前的审批', en: 'approval before the issue' }, approvedFields, {
  help: {
    zh: '由本系统编号印发、所在地规定须经审批的，应当填写；登记已经印发的通知，不清楚的可以以后补登。',
    en: 'Needed where the notice is issued here and its rule asks for it; of a notice that was issued elsewhere it can be recorded later.',
  },
});

/** What a notice says beside number and parties; changed by the supervisor alone. */
export const noticeContent = {
  matters: text({ zh: '督办事项', en: 'supervised matters' }, 2000),
  items: list({ zh: '逐项列明的督办事项', en: 'the matters as numbered items' }, matter, 30, {
    help: { zh: '按通知列明的次序填写，由系统编号。', en: 'In the order of the notice; numbered by the system.' },
  }).optional(),
  limit: limit.optional(),
  release: releaseWay.optional(),
  progress: rhythm.optional(),
};

/** A notice as it was issued: by whom, to whom, under which number, and what it says. */
export const noticeFields = {
  kind: choice({ zh: '督办方式', en: 'kind of supervision' }, kindTitles, {
    help: { zh: '不填写的为挂牌督办。', en: 'Left open it is 挂牌督办, the usual kind.' },
  }).optional(),
  form: choice({ zh: '行文形式', en: 'form of the notice' }, formTitles).optional(),
  subject: choice({ zh: '督办对象', en: 'what is supervised' }, subjectTitles, {
    help: { zh: '不填写的为事故查处。', en: 'Left open it is the handling of the accident.' },
  }).optional(),
  supervisor: organ({ zh: '督办单位', en: 'supervisor' }),
  addressee: organ({ zh: '被督办单位', en: 'addressee' }),
  number: text({ zh: '督办通知文号', en: 'number of the notice' }, 100, {
    help: {
      zh: '通知已有文号的，按原样填写，系统不再编号。',
      en: 'As it stands on the notice, where it has one; then none is given here.',
    },
  }).optional(),
  prefix: text({ zh: '督办通知文号字头', en: 'series of the notice' }, 20, {
    help: {
      zh: '由系统按年编号时填写，只填字头。与文号都不填的，为没有文号的通知。',
      en: 'The series only, where the number is to be given here, by year. With neither the notice has no number.',
    },
  }).optional(),
  ...noticeContent,
  approved: approved.optional(),
  copies: list({ zh: '抄送', en: 'copied to' }, text({ zh: '抄送对象', en: 'whom' }, 120), 30, {
    help: { zh: '按通知的抄送栏填写。', en: 'As the notice lists them.' },
  }).optional(),
  vetting: choice(
    { zh: '批复前是否报督办单位审核', en: 'whether the report is vetted before its approval' },
    { required: { zh: '须经审核同意', en: 'it is' }, 'not-required': { zh: '通知未要求审核', en: 'the notice does not ask for it' } },
    {
      help: {
        zh: '不填写的：安委会及其办公室督办的须经审核，主管部门督办的不须。与此不同的，须引用通知。',
        en: 'Left open: yes under a safety commission or its office, no under a department. Where the notice says otherwise it is cited.',
      },
    },
  ).optional(),
};

/** What the case adds when it opens the supervision. */
export const noticeOfCase = form({
  n: count({ zh: '督办序号', en: 'number of the supervision in the case' }, 1, 1000),
  ...noticeFields,
  level: choice({ zh: '事故等级', en: 'level of the accident' }, levelTitles).optional(),
  accidentOn: day({ zh: '事故发生日期', en: 'day of the accident' }).optional(),
  knownAt: instant({ zh: '登记督办通知的时间', en: 'when the notice was recorded' }).optional(),
});
