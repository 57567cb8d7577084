import { draftTitles, overdueTextKinds, procedures, supervisionTextKinds } from '@app/domain';
import { teamSetUpInGuangxi } from '../local/guangxi/ju-21-team-set-up';
import { approval } from './ap-01-approval';
import { about, accident, article29, linhe, lived, nameOf, number, submission, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';
import { investigationLimit } from './in-01-investigation-limit';
import { supervisedMatters } from './sv-06-supervised-matters';

// 19 September + 60 = 18 November; + 5 working days = 25 November (19 and 20 are a weekend).
test('IN-01, SV-29, +5: without a supervisor the own office reports to its government, and urges or proposes nothing against it', () => {
  expect(linhe('report-urging', '2022-11-25 09:00')).toEqual({
    kind: 'report-urging',
    missing: [],
    text: [
      '关于“9·19”高处坠落事故调查进度的情况报告',
      number,
      '',
      '临河区人民政府：',
      about,
      `　　${article29}已于2022年11月18日届满，截至2022年11月25日已超期7日，临河区人民政府事故调查组尚未提交事故调查报告。`,
      '　　我办将督促事故调查组抓紧完成调查，并就未按期提交的原因、目前进展和拟提交报告的日期作出书面说明。',
      '　　特此报告。',
      '',
      '临河区安全生产委员会办公室',
      '2022年11月25日',
    ].join('\n'),
  });
  const criticism = linhe('report-criticism', '2022-12-09 09:00')?.text ?? '';
  expect(criticism.split('\n').slice(0, 4)).toEqual(['关于“9·19”高处坠落事故调查仍未完成的情况报告', number, '', '临河区人民政府：']);
  expect(criticism).toContain('截至2022年12月9日已超期21日');
  expect(criticism).not.toMatch(/通报|约谈|请示|建议/);
});

describe('IN-01, SV-29: of a supervised case the supervisor writes to the lower commission', () => {
  const supervised = (supervisor: string): Step => [
    'record-supervision',
    '2022-09-21 10:00',
    { supervisor, addressee: '150802-government', prefix: '督', matters: '查明' },
    supervisor,
  ];
  const office = supervised('150800-safety-office');

  test('+5: 督办函', () => {
    expect(linhe('report-urging', '2022-11-25 09:00', office)?.text).toBe(
      [
        '关于尽快提交“9·19”高处坠落事故调查报告的督办函',
        number,
        '',
        '临河区安全生产委员会：',
        `${about}该起事故由巴彦淖尔市安全生产委员会办公室挂牌督办。`,
        `　　${article29}已于2022年11月18日届满，截至2022年11月25日已超期7日，临河区人民政府事故调查组尚未提交事故调查报告。`,
        '　　请督促抓紧完成调查，并书面说明未按期提交的原因、目前进展和拟提交报告的日期。',
        '',
        '巴彦淖尔市安全生产委员会办公室',
        '2022年11月25日',
      ].join('\n'),
    );
  });

  test('+15: it orders with the consent of its government, which somebody has yet to ask for', () => {
    const { text = '', missing } = linhe('report-criticism', '2022-12-09 09:00', office) ?? {};
    expect(text).toContain('经巴彦淖尔市人民政府同意（待核），现就上述超期问题对临河区人民政府予以通报');
    expect(text).toMatch(/^关于.*的函\n.*\n\n临河区安全生产委员会：/);
    expect(missing).toEqual(['consent']);
  });

  test('a commission writes through its office; of two supervisors the nearer one writes', () => {
    const sender = (...steps: readonly Step[]) =>
      linhe('report-urging', '2022-11-25 09:00', ...steps)
        ?.text.split('\n')
        .at(-2);
    expect(sender(supervised('150800-safety-commission'))).toBe('巴彦淖尔市安全生产委员会办公室');
    expect(sender(supervised('150000-safety-commission'), office)).toBe('巴彦淖尔市安全生产委员会办公室');
    expect(sender(supervised('150000-safety-commission'))).toBe('内蒙古自治区安全生产委员会办公室');
  });

  test('AP-02: the request for the approval does not ask for what has to wait for the supervisor’s agreement', () => {
    expect(linhe('approval-request', '2022-12-09 09:00', office, submission)?.text).toContain(
      '　　该起事故由巴彦淖尔市安全生产委员会办公室挂牌督办，其审核同意的意见尚未收到；现将事故调查报告报请审定，并在收到审核同意的意见后批复。',
    );
  });
});

// 17 November + 15 = 2 December.
test('AP-01, T-54, +5: a request to the government, which is an organ, in one matter', () => {
  expect(linhe('approval-request', '2022-12-09 09:00', submission)?.text).toBe(
    [
      '关于批复“9·19”高处坠落事故调查报告的请示',
      number,
      '',
      '临河区人民政府：',
      `${about}事故调查报告已于2022年11月17日报送。`,
      '　　依照《生产安全事故报告和调查处理条例》（国务院令第493号）第三十二条，批复事故调查报告的期限已于2022年12月2日届满，截至2022年12月9日已超期7日。',
      '　　现将事故调查报告报请审定。',
      '　　妥否，请批复。',
      '',
      '　　附件：“9·19”高处坠落事故调查报告',
      '',
      '临河区应急管理局',
      '2022年12月9日',
    ].join('\n'),
  );
});

test('convention 4.5: no such paper while the limit still runs, or once what it asks for is done', () => {
  expect(linhe('report-urging', '2022-11-18 23:59')).toBeNull();
  expect(linhe('report-urging', '2022-12-09 09:00', submission)).toBeNull();
  expect(linhe('approval-request', '2022-12-02 09:00', submission)).toBeNull();
  expect(linhe('supervision-proposal', '2022-12-02 09:00')).toBeNull();
});

// 19 September + 5 = 24 September.
test('JU-21, Guangxi article 4(1), SV-02: no team after five days, the region’s office asks its commission to supervise the case', () => {
  const steps: readonly Step[] = [
    accident('450400', { deaths: 4, investigator: '450400-government' }),
    ['determine-level', '2022-09-20 09:00', { level: 'larger', reason: '死亡4人' }],
  ];
  const { own } = lived('investigation', '450400', steps, '450400-government');
  expect(
    procedures.investigation.text?.(own, 'supervision-proposal', nameOf, worldOf('investigation', '450400', '2022-09-26 09:00'))?.text,
  ).toBe(
    [
      '关于对“9·19”高处坠落事故查处实行挂牌督办的请示',
      number,
      '',
      '广西壮族自治区安全生产委员会：',
      '　　2022年9月19日发生的“9·19”高处坠落事故（事故发生单位：某单位），截至目前死亡4人。',
      '　　依照广西壮族自治区《较大生产安全事故查处挂牌督办实施办法》第四条第一项，成立事故调查组的期限已于2022年9月24日届满，截至2022年9月26日已超期2日，梧州市人民政府尚未成立事故调查组。',
      '　　建议对该起事故的查处实行挂牌督办。',
      '　　妥否，请批示。',
      '',
      '广西壮族自治区安全生产委员会办公室',
      '2022年9月26日',
    ].join('\n'),
  );
});

test.each([investigationLimit, approval, supervisedMatters, teamSetUpInGuangxi])(
  '$id, convention 4.5: each reminder that says a draft is prepared names a paper that exists',
  ({ ladder }) => {
    const papers = [...overdueTextKinds, ...supervisionTextKinds].flatMap((kind) => draftTitles[kind] ?? []);
    const drafts = ladder.filter(({ action }) => action === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    for (const { text } of drafts) {
      expect(papers.filter(({ zh, en }) => text.zh.includes(`已拟${zh}，`) && text.en.includes(`a ${en} is drafted`))).not.toEqual([]);
    }
  },
);
