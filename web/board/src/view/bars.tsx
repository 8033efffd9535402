interface Row {
  /** Of what names may be the same. */
  id?: string;
  name: string;
  value: number;
  /** What else is known of it, in columns of their own. */
  more?: number[];
}

interface Props {
  caption: string;
  columns: string[];
  rows: Row[];
}

/** Numbers with a bar beside them that compares them: a table, so that nobody has to see the bar. */
export function Bars({ caption, columns, rows }: Props) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, id = name, value, more = [] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <span class="number">{value}</span>
              <span class="bar" aria-hidden="true" style={{ width: `${(value / most) * 60}%` }} />
            </td>
            {more.map((number) => (
              <td>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
