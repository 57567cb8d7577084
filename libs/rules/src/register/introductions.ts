export interface Introduction {
  readonly title: string;
  readonly text: string;
}

/** Head of each page of docs/law, by the name of its file. */
export const introductions: Readonly<Record<string, Introduction>> = {
  README: {
    title: 'Law 法律规则',
    text: `Every rule of the product by its id: the words of its article above it, what it says, how sure we are of it, where it stands in the code and
which tests hold it. 每条规则按编号列出：条文在上，规则在下，并列依据的可靠程度、所在文件和测试。

This is no legal advice: where a number matters, a lawyer confirms it against the official text in force on the day of the accident.
本页不是法律意见，适用前应当对照事故发生之日有效的官方文本核实。`,
  },
  level: { title: 'Level and scope 等级和适用范围', text: 'LV: where the regulation applies, and the level of an accident.' },
  reporting: { title: 'Reporting 事故报告', text: 'RP: who tells whom of an accident, and how soon.' },
  jurisdiction: {
    title: 'Who investigates 调查机关和调查组',
    text: 'JU: which government investigates, raising a case, the team. `S` and a number: the opinion of a place from which a ground of raising is taken.',
  },
  investigation: { title: 'Investigation 事故调查', text: 'IN: the limits of the investigation, and its report.' },
  supervision: { title: 'Supervision 挂牌督办', text: 'SV: supervised cases.' },
  approval: { title: 'Approval and publication 批复和公布', text: 'AP: approval, service, carrying out, publication, remedies.' },
  special: { title: 'Special fields 特别法领域', text: 'SP: fields with a law of their own.' },
  house: {
    title: 'Internal limits 内部期限',
    text: 'Where no law names a number somebody has to ask in time: these are ours, and their passing is never red.',
  },
  gates: { title: 'Gates 前置条件', text: 'What must be done and on record before a command is taken (convention 4.2).' },
  dangers: { title: 'Hidden dangers 事故隐患', text: 'HD: hidden dangers as supervised cases.' },
  referral: { title: 'Referral of crimes 行刑衔接', text: 'CR: referral of suspected crimes.' },
  discipline: { title: 'Discipline 纪检监察', text: 'DS: discipline and supervision of officials.' },
  penalties: { title: 'Penalties 行政处罚', text: 'PN: administrative penalties and their publication.' },
  enforcement: { title: 'Enforcement 强制执行', text: 'EX: enforcement through the court, and the periods of appeal that come first.' },
  complaints: { title: 'Complaints 举报投诉', text: 'CP: reports and complaints.' },
  interviews: { title: 'Interviews 约谈', text: 'TK: interviews.' },
  evaluation: { title: 'Evaluation 评估', text: 'EV: corrective measures and their evaluation.' },
  counting: {
    title: 'Counting 期间计算',
    text: `\`C\`: what the texts say of time. \`4.2\`, \`4.3\`, \`4.5\` and \`4.6.x\`: conventions of the product where the law leaves it open; code and tests cite
them as "counting 4.6.5" or "convention 4.5". Those that move a date are named settings, said in each derivation.`,
  },
  traps: {
    title: 'Traps 易错之处',
    text: 'T: where the texts contradict each other, are silent, or are easily misread, and how that is taken here.',
  },
  'not-built': {
    title: 'Known and not built 已知而未建的规则',
    text: `Rules that are known and that the product does not hold, or holds without a test that names them. Some belong to procedures that do not exist yet
(dangers, referral, penalties, enforcement, evaluation, complaints).`,
  },
  settings: {
    title: 'Settings 未定法律的取值',
    text: 'Unsettled law, decided: each with the value that holds unless a place says otherwise, and said in the derivation that follows it.',
  },
};

/** What the letters and marks of the other pages mean. */
export const lettersAndMarks = `## Letters and marks 字母和标记

How sure we are of a rule (confidence):

- \`L\` 读过全文: the article was read in a public copy of the whole text
- \`P\` 摘录: quoted from an excerpt of a public page
- \`R\` 转述: reported by a page that is not the text itself
- \`S\` 地方意见: from one of the nine local opinions that the product began with
- \`G\` 记忆: from memory, no text was found; always a setting or marked for review
- \`I\` 推定: inferred from the texts named

Words of an article: 「…」 were checked character by character, 『…』 are from an excerpt. 未读到原文 (wording not read): no words of the article
were kept and checked, so the letter alone says on what the rule rests. Refusals, derivations and the command line show the same words.

An id is a family and a number: \`IN-01\` is the first of investigation. A part behind it (\`SP-01-determination\`, \`JU-09a\`) is one of several rules
that stand under that id. Gates and internal limits have names instead of numbers.`;
