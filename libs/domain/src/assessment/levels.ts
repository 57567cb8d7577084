/** 一般, 较大, 重大, 特别重大 (decree 493, article 3). */
export const levels = ['ordinary', 'larger', 'major', 'extraordinary'] as const;

export type Level = (typeof levels)[number];
