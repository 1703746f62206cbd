import { Change } from './Change';
import { renderChange } from './renderChange';
import { compareTexts } from './__testUtils__/ruleCases';

const product = (inputs: string, head = '') => `apiVersion: v1.1.0
kind: DataProduct
id: p
${head}inputPorts: ${inputs}
`;

const rules = (changes: Change[]) =>
  changes.map(({ rule, path }) => `${rule} ${path}`);

describe('compareProducts', () => {
  it('finds the inputs, and not the type that is derived from them', () => {
    const changes = compareTexts(
      product('[]'),
      product('[{ name: raw, version: 1.0.0, contractId: raw }]'),
    );
    expect(rules(changes)).toEqual(['O2 /inputPorts[name=raw]']);
  });

  it('finds a type that is stated', () => {
    const changes = compareTexts(
      product('[]'),
      product('[]', 'type: aggregate\n'),
    );
    expect(rules(changes)).toEqual(['Z1 /type']);
  });

  it('opens the window of a product that is marked as deprecated', () => {
    const [change] = compareTexts(
      product('[]'),
      product('[]', 'deprecated: true\n'),
    );
    expect(change).toMatchObject({ rule: 'G1', flags: ['notice', 'window'] });
  });
});

describe('renderChange', () => {
  const [change] = compareTexts(product('[]'), product('[]', 'tags: [a]\n'));

  it('keeps a change of a newer version readable', () => {
    const stored: Change = JSON.parse(
      JSON.stringify({ ...change, rule: 'F99' }),
    );
    expect(renderChange(stored)).toMatchObject({
      title: 'Rule F99',
      reason: expect.stringContaining('F99'),
    });
  });

  it('puts text of strangers in quotation marks, on one line', () => {
    const { reason } = renderChange({
      ...change,
      data: { name: 'a\n{before}\u202e', field: 'tags' },
    });
    expect(reason).toBe('"tags" of "a {before}" is told otherwise.');
  });
});
