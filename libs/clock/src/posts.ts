interface PostWords {
  readonly title: { readonly zh: string; readonly en: string };
  /** The post above in the same organ, which is reminded in its place where nobody holds it; null where there is none. */
  readonly above: string | null;
  /** Of a leader of the government: the post that puts papers before him. The system sends him none by itself. */
  readonly papersBy?: string;
}

/**
 * The posts that a ladder reminds (convention 4.5). Nothing climbs out of an organ by itself: what is for a leader of the government or another organ is a
 * paper that a person sends.
 */
const all = {
  'duty-officer': { title: { zh: '值班员', en: 'the officer on duty' }, above: 'duty-leader' },
  'duty-leader': { title: { zh: '带班领导', en: 'the leader on duty' }, above: 'department-head' },
  handler: { title: { zh: '承办人', en: 'the handler' }, above: 'department-head' },
  assignee: { title: { zh: '承担任务的人员', en: 'who was given the work' }, above: 'team-leader' },
  'team-leader': { title: { zh: '调查组组长', en: 'the leader of the team' }, above: null },
  'statistics-officer': { title: { zh: '统计人员', en: 'the statistics officer' }, above: 'department-head' },
  'legal-section': { title: { zh: '法制机构', en: 'the legal section' }, above: 'department-head' },
  'department-head': { title: { zh: '部门负责人', en: 'the head of the department' }, above: null },
  'safety-office-head': { title: { zh: '安委会办公室负责人', en: 'the head of the office of the safety commission' }, above: null },
  'government-secretary': { title: { zh: '政府办公室', en: 'the office of the government' }, above: null },
  'leader-in-charge': { title: { zh: '分管领导', en: 'the leader in charge' }, above: null, papersBy: 'safety-office-head' },
  supervisor: { title: { zh: '督办单位', en: 'the supervisor' }, above: 'safety-office-head' },
  addressee: { title: { zh: '受送达人', en: 'the addressee' }, above: null },
  'supervised-contact': {
    title: { zh: '被督办单位联系人', en: 'the contact of the supervised government' },
    above: 'government-secretary',
  },
} as const satisfies Readonly<Record<string, PostWords>>;

export type Post = keyof typeof all;

export const posts: Readonly<Record<Post, PostWords & { readonly above: Post | null; readonly papersBy?: Post }>> = all;

/** How a reminder presses: `hours`, of a limit in hours, which is told at night too; `pressing`, from the last one before the end on; `early`, any other. */
export type Urgency = 'hours' | 'pressing' | 'early';

export function isPost(name: string): name is Post {
  return Object.hasOwn(posts, name);
}
