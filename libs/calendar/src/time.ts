/** A calendar day in Beijing, `YYYY-MM-DD`. Never a Date. */
export type Day = string;

/** A moment, ISO 8601 in UTC with milliseconds (`2022-09-19T01:00:00.000Z`), so that text order is time order. */
export type Instant = string;
