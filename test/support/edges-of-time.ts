/** Just outside the usable years, or far outside, in every way of writing them. */
export const instantsOutside: readonly string[] = [
  '1949-09-30T15:59:59Z',
  '1949-09-30T23:59:59.999Z',
  '1949-10-01T07:59:59+08:00',
  '2100-01-01T00:00:00Z',
  '2100-01-01T08:00:00+08:00',
  '9999-12-31T23:59:59Z',
  '9999-12-31T23:59:59-23:59',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00+23:59',
  '-000001-12-31T00:00:00Z',
  '+010000-01-01T00:00:00Z',
];

/** The first and the last that may be said. */
export const instantsInside: readonly string[] = [
  '1949-10-01T00:00:00Z',
  '1949-10-01T08:00:00+08:00',
  '2099-12-31T23:59:59.999Z',
  '2100-01-01T07:59:59+08:00',
];

export const daysOutside: readonly string[] = ['1949-09-30', '2100-01-01', '9999-12-31', '0001-01-01', '-000001-01-01', '+010000-01-01'];

export const daysInside: readonly string[] = ['1949-10-01', '2099-12-31'];
