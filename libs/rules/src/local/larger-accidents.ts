/** What provinces say alike: their safety commission supervises larger accidents. */
export const largerByProvince = {
  levels: ['larger'],
  supervisor: 'provincial',
  mode: 'all',
  which: { zh: '本省规定较大事故由省安委会挂牌督办', en: 'by the rule of the province its safety commission supervises larger accidents' },
} as const;
