import { form } from './__testUtils__/form';
import { checkForm } from './checkForm';
import { FormColumn } from './FormColumn';
import { ProductForm } from './ProductForm';
import { renderWriteProblem } from './renderWriteProblem';
import { writeProduct } from './writeProduct';

const column = (name: string): FormColumn => ({
  name,
  logicalType: 'string',
  required: false,
});

describe('checkForm', () => {
  it.each<[expected: string[], change: Partial<ProductForm>]>([
    [[], {}],
    [[], { support: undefined, sla: {} }],
    [[], { name: '500 '.repeat(40) }],
    [['domain-unusable domain'], { domain: '../secrets' }],
    [['domain-unusable domain'], { domain: '' }],
    [['text-missing name'], { name: ' ' }],
    [['name-unusable name'], { name: '売上' }],
    [['text-too-long name'], { name: 'a'.repeat(201) }],
    [['text-missing purpose'], { purpose: '' }],
    [['text-unusable purpose'], { purpose: 'a\u0000b' }],
    [['text-unusable purpose'], { purpose: 'half \ud83d' }],
    [['text-too-long limitations'], { limitations: 'a'.repeat(5001) }],
    [['columns-missing columns'], { columns: [] }],
    [['text-missing columns[1].name'], { columns: [column('a'), column(' ')] }],
    [
      ['column-named-twice columns[1].name'],
      { columns: [column('a'), column(' a ')] },
    ],
    [
      ['csv-too-many-columns columns'],
      { columns: Array.from({ length: 2001 }, (_, i) => column(`c${i}`)) },
    ],
    [
      ['number-out-of-range sla.freshnessHours'],
      { sla: { freshnessHours: 0 } },
    ],
    [
      ['number-out-of-range sla.availabilityPercent'],
      { sla: { availabilityPercent: 101 } },
    ],
    [
      ['number-out-of-range sla.retentionDays'],
      { sla: { retentionDays: Number.NaN } },
    ],
    [[], { support: 'sales@shop.example' }],
    [['link-unusable support'], { support: 'ask Jane' }],
    [['link-unusable support'], { support: ['javascript', 'x()'].join(':') }],
  ])('finds %j', (expected, change) => {
    const filled = form(change);
    const problems = checkForm(filled);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expected,
    );
    expect(writeProduct(filled).product === undefined).toBe(
      expected.length > 0,
    );
    for (const problem of problems) {
      const { message, fix } = renderWriteProblem(problem);
      expect(message).not.toMatch(/undefined|NaN|\?\./);
      expect(fix).toMatch(/\.$/);
    }
  });
});
