import { FormColumn } from './FormColumn';
import { optionalText, textProblems } from './textProblems';
import { WriteProblem, writeProblem } from './WriteProblem';

const MOST = { text: 5_000, columnName: 255, columns: 2_000 };

/** What keeps columns from being written; none when they can be. @public */
export function checkColumns(columns: FormColumn[]): WriteProblem[] {
  if (columns.length === 0) {
    return [writeProblem('columns-missing', 'columns')];
  }
  if (columns.length > MOST.columns) {
    const data = { columns: columns.length, most: MOST.columns };
    return [writeProblem('csv-too-many-columns', 'columns', data)];
  }
  const names = new Set<string>();
  return columns.flatMap(({ name, description }, i) => {
    const path = `columns[${i}]`;
    const key = name.trim();
    const twice = key !== '' && names.has(key);
    names.add(key);
    return [
      ...textProblems(`${path}.name`, name, MOST.columnName),
      ...(twice
        ? [writeProblem('column-named-twice', `${path}.name`, { name: key })]
        : []),
      ...optionalText(`${path}.description`, description, MOST.text),
    ];
  });
}
