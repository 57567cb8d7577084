import type { ToldLife } from './told-life';
import { writtenReport } from './written-report';

/** How a life ends: whose report it is, and Beijing times of its last acts. */
export interface Ending {
  readonly by: string;
  readonly members: readonly string[];
  readonly written: string;
  readonly submitted: string;
  readonly approved: string;
  readonly published: string;
  readonly archived: string;
  /** What others do between the report and its approval. */
  readonly meanwhile?: () => Promise<void>;
}

/** From a formed team, whose invitation to the procuratorate is answered, over report and approval to the archive. */
export async function toArchive(life: ToldLife, ending: Ending): Promise<void> {
  const { by, members, written, submitted, approved, published, archived, meanwhile } = ending;
  const report = await life.file('report', written, by);
  await life.act('record-report', written, by, writtenReport);
  await life.act('draft-report', written, by, {}, { documents: [report] });
  await life.act('sign-report', written, by, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', submitted, by, { receivedOn: submitted.slice(0, 10) }, { documents: [report] });
  await meanwhile?.();
  const approval = await life.file('approval', approved, by);
  const paper = { number: `示例〔${approved.slice(0, 4)}〕1号`, form: 'document', nature: 'responsibility', copies: members };
  await life.act('approve', approved, by, paper, { documents: [approval] });
  const addressees = [{ ref: 'U1', kind: 'unit', name: '事故发生单位' }];
  await life.act('record-approval-received', approved, by, { department: members[0], addressees });
  await life.act('serve-approval', approved, by, { ref: 'U1', way: 'direct' });
  await life.act('record-redactions', published, by, { kinds: ['names'], reason: '保护个人信息' });
  await life.act('publish-report', published, by, { where: '政府网站' });
  await life.act('archive', archived, by, {});
}
