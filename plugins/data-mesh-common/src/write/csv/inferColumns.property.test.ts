import fc from 'fast-check';
import { unparse } from 'papaparse';
import { inferColumns } from './inferColumns';

const name = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map(text => `n${text}`.trim().replace(/^\ufeff/, ''));

const table = fc
  .uniqueArray(name, { minLength: 2, maxLength: 6 })
  .chain(header =>
    fc.record({
      header: fc.constant(header),
      rows: fc.array(
        fc.array(fc.integer(), {
          minLength: header.length,
          maxLength: header.length,
        }),
        { minLength: 2, maxLength: 20 },
      ),
    }),
  );

describe('inferColumns on any table', () => {
  it('answers every text, and never both refuses it and has columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const { columns, problems } = inferColumns(text);
        const refused = problems.some(({ severity }) => severity === 'error');
        expect(columns.length === 0).toBe(refused);
      }),
    );
  });

  it.each([',', ';', '\t', '|'])(
    'finds the names and types again that were written with %j',
    delimiter => {
      fc.assert(
        fc.property(table, ({ header, rows }) => {
          const text = unparse([header, ...rows], { delimiter, quotes: true });
          expect(
            inferColumns(text).columns.map(({ name: found, logicalType }) => [
              found,
              logicalType,
            ]),
          ).toEqual(header.map(each => [each, 'integer']));
        }),
      );
    },
  );
});
