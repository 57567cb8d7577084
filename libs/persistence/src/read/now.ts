/**
 * The database's clock, in a statement of a read: asked once and not once a row, and a bound that an index can be searched by. To the millisecond, as
 * instants are told everywhere else.
 */
export const now = `(select date_trunc('milliseconds', anjian_now()))`;
