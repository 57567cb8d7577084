/** The database's clock, asked once in a statement: asked for each row it costs more than the row, and no index is searched by it. */
export const asked = '(select anjian_now())';

/** The same for a stream `s`, which may have another today. */
export const asOwn = `${asked} + s.shift * interval '1 millisecond'`;
