import type { ReactNode } from 'react';
import './rows.css';

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** `number` stands to the right, `lead` is what the row is called, `end` takes a time limit in one line, `day` a day with its weekday, `case` the name of a case, `short` is not broken. */
  readonly kind?: 'number' | 'lead' | 'end' | 'day' | 'case' | 'short' | 'acts';
}

interface Props<T> {
  /** What the table is, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** A class of a row that stands out. */
  readonly classOf?: (row: T) => string;
}

/** A table whose rows become short blocks on a narrow screen. The roles are named because a block is no table to a screen reader. */
export function Rows<T>({ caption, columns, rows, keyOf, classOf }: Props<T>) {
  return (
    <table className="rows" role="table" aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, title, kind }) => (
            <th key={key} role="columnheader" scope="col" className={kind}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" className={classOf?.(row)}>
            {columns.map(({ key, title, kind, cell }) => {
              const content = cell(row);
              return (
                <td key={key} role="cell" className={content === null ? `${kind ?? ''} blank` : kind} data-title={title}>
                  <div>{content}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
