import { day, group, text } from '../stream/fields.schema';

/** The consent of the government with which a commission criticises or summons (SV-29); what it is for stands in the help of each form. */
export const consentOf = (zh: string, en: string) =>
  group(
    { zh: '人民政府同意', en: 'consent of the government' },
    {
      on: day({ zh: '同意日期', en: 'day of the consent' }),
      basis: text({ zh: '批示、纪要或者文件', en: 'the instruction, minutes or paper' }, 200),
    },
    { help: { zh, en } },
  ).optional();
