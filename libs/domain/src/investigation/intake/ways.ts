/** How something was told: by phone, in writing, over a network, face to face. */
export const ways = ['phone', 'written', 'network', 'in-person'] as const;

export type Way = (typeof ways)[number];

export const wayTitles: Readonly<Record<Way, string>> = { phone: '电话', written: '书面', network: '网络', 'in-person': '当面' };
