import type { z } from 'zod';
import { form, list, organ, someOf, text } from '../../stream/fields.schema';
import { memberSchema } from './members/member.schema';

export const formTeamSchema = form({
  leader: text('调查组组长', 60),
  leaderAppointedBy: organ('指定组长的机关').optional(),
  members: someOf('成员单位', organ('成员单位'), 60),
  people: list('调查组成员', memberSchema, 200).optional(),
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
