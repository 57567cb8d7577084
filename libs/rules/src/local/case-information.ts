import type { AfterApproval } from '@app/domain';
import type { Source } from '@app/clock';

/**
 * 事故调查处理信息通报 of four opinions (S2, S3, S5, S9). They order that there be such notices and name neither who gives them nor to whom, so the office
 * of the own commission has it before it and says what was done, or why none is owed.
 */
export function caseInformation(basis: Source): AfterApproval {
  return {
    id: 'case-information',
    title: {
      zh: '通报事故调查处理信息（通报单位和对象，当地意见未写明）',
      en: 'give notice of how the accident was investigated and handled (by whom and to whom the opinion does not say)',
    },
    actor: 'own-safety-office',
    basis,
  };
}
