import { procedures } from '@app/domain';
import { accident, article29, linhe, lived, nameOf, paper, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

const at = '2024-01-15 09:00';

describe('T-53: opened after the end had passed', () => {
  const [name, , data] = accident('150802', { occurredAt: '2023-05-10', deaths: 1, investigator: '150802-government' });
  const life: readonly Step[] = [
    [name, '2023-11-06 10:00', data],
    ['form-team', '2023-11-07 09:00', { leader: '副区长', members: ['150802-emergency'] }],
  ];
  const text = (kind: string) => {
    const { own } = lived('investigation', '150802', life, '150802-government');
    return procedures.investigation.text?.(own, kind, nameOf, worldOf('investigation', '150802', at));
  };

  // 10 May + 60 = 9 July; it became known on 6 November: 70 days until 15 January.
  test('the paper says when it became known, and does not call it overdue', () => {
    expect(text('report-urging')?.text.split('\n')[5]).toBe(
      `　　${article29}自事故发生之日起计算，已于2023年7月9日届满；该起事故于2023年11月6日方始知悉，届满时尚不知情，不以此认定调查超期。` +
        '自知悉之日起至2024年1月15日已70日，临河区人民政府事故调查组尚未提交事故调查报告。',
    );
    expect(text('report-urging')?.text).not.toContain('已超期');
  });

  test('nobody is criticised for it', () => {
    expect(text('report-criticism')).toBeNull();
  });
});

test('IN-03: while counting is paused no paper calls it overdue', () => {
  const paused: Step = ['order-appraisal', '2022-09-24 09:00', { ref: 'A1', body: '鉴定中心', subject: '脚手架' }];
  expect(linhe('report-urging', at, paused)).toBeNull();
});

test('T-58: a case that was registered in error has no text at all', () => {
  const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
  const filed: Step = [
    'file-document',
    '2022-09-30 09:00',
    { ...file, title: '说明', kind: 'official', issuedOn: '2022-09-30', issuer: '150802-government' },
  ];
  const withdrawal: Step = ['withdraw-registration', '2022-10-01 09:00', { reason: '重复登记' }];
  expect(linhe('report-urging', at, filed)?.text).toContain('已超期');
  expect(linhe('report-urging', at, filed, withdrawal)).toBeNull();
  expect(linhe('final', at, filed, withdrawal)).toBeNull();
});
