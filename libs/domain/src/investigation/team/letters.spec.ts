import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const draft = (data: object): Order => ({
  name: 'draft-letter',
  at: '2022-10-10 09:00',
  by: government,
  data: { addressee: '临河区人民检察院', sender: '临河区人民政府', ...data },
});

test('JU-12, article 22: the invitation of the procuratorate as text for copying; the draft invites nobody', () => {
  const state = linhe(team);
  expect(decideOrder(investigation, state, draft({ purpose: 'invite-procuratorate', contact: '值班室 0478-0000000' }))).toMatchObject([
    {
      kind: 'letter.drafted',
      data: {
        text: [
          '关于邀请派员参加事故调查的函',
          '',
          '临河区人民检察院：',
          '　　2022年9月19日发生的临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故（事故发生单位：施工单位），截至目前死亡1人。' +
            '根据《生产安全事故报告和调查处理条例》第二十二条关于“应当邀请人民检察院派人参加”的规定，现邀请贵院派员参加事故调查组。' +
            '请将派员参加、同步介入或者不派员及其理由函复。',
          '　　联系人：值班室 0478-0000000',
          '',
          '临河区人民政府',
          '2022年10月10日',
        ].join('\n'),
      },
    },
  ]);
  expect(linhe(team, draft({ purpose: 'invite-procuratorate' })).procuratorate).toBeNull();
});

test('IN-08, article 26: the letter that goes with a clue says the clue as it was written, and needs one', () => {
  const found: Order = {
    name: 'find-crime-clue',
    at: '2022-10-08 09:00',
    by: government,
    data: { ref: 'C1', subject: '涉嫌$&罪', basis: '笔录' },
  };
  const [event] = [decideOrder(investigation, linhe(team, found), draft({ purpose: 'hand-over-clue', ref: 'C1' }))].flat();
  expect(event).toMatchObject({ data: { text: expect.stringContaining('涉嫌犯罪线索：涉嫌$&罪。根据') as string } });
  expect(decideOrder(investigation, linhe(team), draft({ purpose: 'hand-over-clue', ref: 'C1' }))).toMatchObject({ code: 'clue-unknown' });
});
