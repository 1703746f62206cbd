import { aRow } from '../../__testUtils__/schemaRow';
import { SchemaFilter } from './SchemaFilter';
import { visibleRows } from './visibleRows';

const rows = [
  aRow({ name: 'id', primaryKey: true }),
  aRow({ name: 'person', classification: 'Restricted' }),
  aRow({ name: 'name', parent: 1, depth: 1, masking: 'hash' }),
  aRow({ name: 'address', parent: 1, depth: 1, classification: 'Public' }),
  aRow({ name: 'street', parent: 3, depth: 2, description: undefined }),
  aRow({ name: 'note', description: 'Free text about the address' }),
];
const nothing: SchemaFilter = {
  text: '',
  sensitive: false,
  undocumented: false,
  keys: false,
  changed: false,
  breaks: false,
};

describe('visibleRows', () => {
  it.each<[string, string[], Partial<SchemaFilter>, number[]]>([
    ['the top level at first', ['id', 'person', 'note'], {}, []],
    [
      'one level below an unfolded row',
      ['id', 'person', 'name', 'address', 'note'],
      {},
      [1],
    ],
    ['nothing below a folded parent', ['id', 'person', 'note'], {}, [3]],
    [
      'the way to a hit',
      ['person', 'address', 'street'],
      { text: 'STREET' },
      [],
    ],
    [
      'hits in descriptions',
      ['person', 'address', 'note'],
      { text: ' address ' },
      [],
    ],
    [
      'what is classified or masked',
      ['person', 'name'],
      { sensitive: true },
      [],
    ],
    [
      'what is not described',
      ['person', 'address', 'street'],
      { undocumented: true },
      [],
    ],
    ['keys', ['id'], { keys: true }, []],
    ['nothing where nothing fits all', [], { keys: true, sensitive: true }, []],
  ])('shows %s', (_title, expected, filter, unfolded) => {
    const visible = visibleRows(
      rows,
      { ...nothing, ...filter },
      new Set(unfolded),
    );
    expect(visible.map(({ row }) => row.name)).toEqual(expected);
  });

  it('counts places for screen readers among what can be seen', () => {
    const visible = visibleRows(rows, nothing, new Set([1]));
    expect(
      visible.map(({ row, level, expanded, position, siblings }) => [
        row.name,
        level,
        expanded,
        position,
        siblings,
      ]),
    ).toEqual([
      ['id', 1, undefined, 1, 3],
      ['person', 1, true, 2, 3],
      ['name', 2, undefined, 1, 2],
      ['address', 2, false, 2, 2],
      ['note', 1, undefined, 3, 3],
    ]);
  });
});
