import { Item } from '../items/Item';
import { ItemKind } from '../language/ItemKind';
import { compileMessage } from './compileMessage';

function item(
  fields: Record<string, unknown>,
  parents: Item['parents'] = {},
): Item {
  return {
    kind: 'columns',
    path: 'orders.email',
    key: 'orders.email',
    modelPath: 'schema[0].properties[0]',
    get: field => fields[field],
    parents,
  };
}

function rendered(message: string, value: unknown): string {
  const compiled = compileMessage(message, 'columns');
  const product = item({ owner: 'group:default/sales', name: '{{item.path}}' });
  return 'problem' in compiled
    ? compiled.problem
    : compiled.render(
        item(
          { path: 'orders.email', masking: value, 'custom.cost-center': 7 },
          { product },
        ),
      );
}

describe('compileMessage', () => {
  it.each<[string, string, unknown]>([
    [
      'Column orders.email is not masked',
      'Column {{item.path}} is not masked',
      undefined,
    ],
    ['none of it', 'none of it', undefined],
    ['', '', undefined],
    [
      'group:default/sales, 7',
      '{{product.owner}}, {{ item.custom.cost-center }}',
      undefined,
    ],
    ['hash', '{{item.masking}}', 'hash'],
    ['(none)', '{{item.masking}}', undefined],
    ['(none)', '{{item.masking}}', null],
    ['(none)', '{{item.masking}}', []],
    ['(blank)', '{{item.masking}}', ' \n '],
    ['0', '{{item.masking}}', 0],
    ['false', '{{item.masking}}', false],
    ['9007199254740993', '{{item.masking}}', 9007199254740993n],
    ['(an object)', '{{item.masking}}', { toString: null }],
    ['(an object)', '{{item.masking}}', Object.create(null)],
    [
      'a, 2, (none), (a list), (an object)',
      '{{item.masking}}',
      ['a', 2, null, ['x'], {}],
    ],
    [
      '1, 1, 1, 1, 1, 1, 1, 1, 1, 1 and 2 more',
      '{{item.masking}}',
      Array(12).fill(1),
    ],
    ['{{item.path}}', '{{product.name}}', undefined],
    ['a b c', '{{item.masking}}', 'a\n\tb\u202ec'],
    ['} and {', '} and {', undefined],
  ])('says %j', (expected, message, value) => {
    expect(rendered(message, value)).toBe(expected);
  });

  it('cuts what is long', () => {
    expect(rendered('{{item.masking}}!', 'x'.repeat(1_000_000))).toBe(
      `${'x'.repeat(199)}…!`,
    );
    expect(
      rendered('{{item.masking}}', Array(100_000).fill('y'.repeat(1_000)))
        .length,
    ).toBeLessThan(250);
  });

  it.each<[object, string, ItemKind]>([
    [
      {
        problem: expect.stringMatching(
          /^There is no "item\.maskng" to show; perhaps "masking" is meant\.$/,
        ),
        offset: 2,
      },
      'a {{item.maskng}}',
      'columns',
    ],
    [
      {
        problem: expect.stringMatching(/no "item" to show; known are/),
        offset: 0,
      },
      '{{item}}',
      'columns',
    ],
    [
      {
        problem: expect.stringMatching(/no "item\.custom\." to show/),
        offset: 0,
      },
      '{{item.custom.}}',
      'columns',
    ],
    [
      {
        problem: expect.stringMatching(/no "item\.__proto__" to show/),
        offset: 0,
      },
      '{{item.__proto__}}',
      'columns',
    ],
    [
      {
        problem: expect.stringMatching(
          /no "this" around columns; known are item, dataset, contract, port, product\.$/,
        ),
        offset: 0,
      },
      '{{this.path}}',
      'columns',
    ],
    [
      {
        problem: expect.stringMatching(/no "dataset" around ports/),
        offset: 0,
      },
      '{{dataset.name}}',
      'ports',
    ],
    [
      {
        problem: expect.stringMatching(/no "product\.retention" to show/),
        offset: 0,
      },
      '{{product.retention}}',
      'ports',
    ],
    [
      { problem: 'This `{{` has no `}}`.', offset: 3 },
      'so {{item.path',
      'columns',
    ],
    [
      {
        problem: expect.stringMatching(
          /at most 1000 characters, this one has 1000000/,
        ),
      },
      '{'.repeat(1_000_000),
      'columns',
    ],
    [
      { problem: 'A message has at most 20 places.', offset: 260 },
      '{{item.path}}'.repeat(21),
      'columns',
    ],
  ])('refuses with %j', (expected, message, kind) => {
    expect(compileMessage(message, kind)).toEqual(expected);
  });
});
