import { compareContracts } from '../compatibility';
import { DataContract } from '../model';
import { readDocument } from '../read';
import { comparedTables } from './comparedTables';

function contract(schema: string): DataContract {
  const { document } = readDocument(
    Buffer.from(
      `apiVersion: v3.1.0\nkind: DataContract\nid: c\nname: c\nversion: 1.0.0\nstatus: active\nschema: ${schema}\n`,
    ),
  );
  if (document?.kind !== 'DataContract') {
    throw new Error('The contract of the test is none');
  }
  return document;
}

const column = (name: string, more = '') =>
  `{ name: ${name}, logicalType: string${more} }`;
const object = (name: string, ...columns: string[]) =>
  `{ name: ${name}, logicalType: object, properties: [${columns}] }`;
const table = (name: string, ...columns: string[]) =>
  `{ name: ${name}, properties: [${columns}] }`;

/** Rows as `+ name`, indented by their depth, the rules of their changes behind. */
function laid(before: string, after: string): string[] {
  const [old, now] = [contract(before), contract(after)];
  const changes = compareContracts(old, now);
  const rules = (positions: number[] = []) =>
    positions.map(position => ` ${changes[position].rule}`).join('');
  const signs = { same: ' ', added: '+', removed: '-', changed: '~' };
  return comparedTables(old, now, changes).flatMap(each => [
    `${signs[each.state]} ${each.name}${rules(each.changes)}`,
    ...each.rows.map(row => {
      expect(row.depth).toBe(
        row.parent === undefined ? 0 : each.rows[row.parent].depth + 1,
      );
      return `${signs[row.state]} ${'  '.repeat(row.depth + 1)}${
        row.name
      }${rules(row.changes)}`;
    }),
  ]);
}

describe('comparedTables', () => {
  it.each<[string, string, string, string[]]>([
    [
      'nothing changed',
      `[${table('t', column('a'))}]`,
      `[${table('t', column('a'))}]`,
      ['  t', '    a'],
    ],
    [
      'a column is added, one removed, one changed',
      `[${table('t', column('a'), column('b'), column('c'))}]`,
      `[${table(
        't',
        column('a', ', required: true'),
        column('d'),
        column('c'),
      )}]`,
      ['~ t', '~   a N1', '-   b F1', '+   d F2', '    c'],
    ],
    [
      'the first columns are removed',
      `[${table('t', column('a'), column('b'), column('c'))}]`,
      `[${table('t', column('c'))}]`,
      ['~ t', '-   a F1', '-   b F1', '    c'],
    ],
    [
      'a column is removed inside of another',
      `[${table('t', object('o', column('x'), column('y')), column('z'))}]`,
      `[${table('t', object('o', column('y')), column('z'))}]`,
      ['~ t', '    o', '-     x F1', '      y', '    z'],
    ],
    [
      'what is added or removed whole is so inside too',
      `[${table('t', column('z'), object('o', column('x')))}]`,
      `[${table('t', object('n', column('m')), column('z'))}]`,
      ['~ t', '+   n F2', '+     m', '    z', '-   o F1', '-     x'],
    ],
    [
      'tables come and go',
      `[${table('old', column('a'))}, ${table('t', column('b'))}]`,
      `[${table('t', column('b'))}, ${table('new', column('c'))}]`,
      ['  t', '    b', '+ new S2', '+   c', '- old S1', '-   a'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(laid(before, after).sort()).toEqual([...expected].sort());
    expect(laid(before, after)).toEqual(expected);
  });
});
