import { z } from 'zod';
import { form, organ, text } from '../../stream/fields.schema';
import { memberSchema } from './members/member.schema';

export const formTeamSchema = form({
  leader: text('调查组组长', 60),
  leaderAppointedBy: organ('指定组长的机关').optional(),
  members: z.array(organ('成员单位'), { error: '成员单位应为机关编号的列表' }).min(1, '请填写成员单位').max(60, '成员单位过多'),
  people: z.array(memberSchema, { error: '调查组成员应为列表' }).max(200, '调查组成员过多').optional(),
}).meta({
  id: 'FormTeam',
  examples: [
    {
      leader: '副区长',
      members: ['150802-emergency', '150802-public-security', '150802-union'],
      people: [
        { ref: 'M1', organ: '150802-emergency', post: '副局长', role: 'deputy', group: 'general' },
        { ref: 'M2', organ: '150802-public-security', post: '治安大队民警', role: 'member', group: 'technical' },
      ],
    },
  ],
});

export type FormTeam = z.infer<typeof formTeamSchema>;
