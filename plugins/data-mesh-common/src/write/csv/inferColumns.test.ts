import { inferColumns } from './inferColumns';

const types = (text: string) =>
  inferColumns(text).columns.map(({ name, logicalType }) => [
    name,
    logicalType,
  ]);

const codes = (text: string) =>
  inferColumns(text).problems.map(({ code, data }) => [code, data]);

describe('inferColumns', () => {
  it.each<[expected: string, values: string[]]>([
    ['integer', ['1', '-20', '0']],
    ['number', ['1.5', '2', '-0.25']],
    ['number', ['1e5', '2.5E-3']],
    ['boolean', ['true', 'FALSE']],
    ['date', ['2024-02-29', '1999-12-31']],
    ['time', ['23:59', '00:00:00.5']],
    ['timestamp', ['2024-01-01T10:00:00Z', '2024-01-01 10:00']],
    ['timestamp', ['2024-01-01T10:00:00.123+02:00']],
    ['string', ['Berlin', 'Oslo']],
    // What could be read in two ways is text.
    ['string', ['01067', '10115']],
    ['string', ['+4915112345']],
    ['string', ['01/02/2026']],
    ['string', ['2023-02-29']],
    ['string', ['24:00']],
    ['string', ['12345678901234567890']],
    ['string', ['2024-01-01', '2024-01-01T10:00']],
    ['string', ['1', 'one']],
  ])('takes a column as %s of %j', (expected, values) => {
    expect(types(`c,x\n${values.map(v => `${v},x`).join('\n')}`)).toEqual([
      ['c', expected],
      ['x', 'string'],
    ]);
  });

  it.each<[delimiter: string, text: string]>([
    ['comma', 'a,b\n1,x\n2,y'],
    ['semicolon', 'a;b\n1;x\n2;y'],
    ['tab', 'a\tb\n1\tx\n2\ty'],
    ['bar', 'a|b\n1|x\n2|y'],
    ['comma, Windows line ends and a byte order mark', '\ufeffa,b\r\n1,x\r\n'],
    ['comma, with empty lines around', '\n\na,b\n\n1,x\n\n'],
    ['comma, with spaces around', ' a , b \n 1 , x '],
  ])('finds the separator: %s', (_, text) => {
    expect(types(text)).toEqual([
      ['a', 'integer'],
      ['b', 'string'],
    ]);
  });

  it('takes one column without any separator', () => {
    expect(types('amount\n1\n2')).toEqual([['amount', 'integer']]);
  });

  it('takes a decimal comma as a number where it separates nothing', () => {
    const { columns } = inferColumns('stadt;wert\nKöln;1,5\nBonn;2,25');
    expect(columns[1]).toMatchObject({
      logicalType: 'number',
      examples: [1.5, 2.25],
    });
  });

  it('reads quoted names and values', () => {
    const { columns, rows } = inferColumns(
      '"name, full","said ""so"""\n"Doe, Jane","line one\nline two"\n',
    );
    expect(rows).toBe(1);
    expect(columns.map(({ name, examples }) => [name, examples])).toEqual([
      ['name, full', ['Doe, Jane']],
      ['said "so"', ['line one\nline two']],
    ]);
  });

  it('says what is always filled, what may be unique, and examples', () => {
    const { columns } = inferColumns(
      'id,city,flag,gap\n1,Oslo,true,\n2,Rome,false,NULL\n3,Oslo,true,7',
    );
    expect(columns).toEqual([
      {
        name: 'id',
        logicalType: 'integer',
        required: true,
        looksUnique: true,
        examples: [1, 2, 3],
      },
      {
        name: 'city',
        logicalType: 'string',
        required: true,
        looksUnique: false,
        examples: ['Oslo', 'Rome'],
      },
      {
        name: 'flag',
        logicalType: 'boolean',
        required: true,
        looksUnique: false,
        examples: [true, false],
      },
      {
        name: 'gap',
        logicalType: 'integer',
        required: false,
        looksUnique: false,
        examples: [7],
      },
    ]);
  });

  it.each<[expected: [string, object], text: string]>([
    [['csv-empty', {}], ' \n '],
    [['csv-no-header', { value: '7' }], '7,Oslo\n8,Rome'],
    [
      ['csv-no-header', { value: '2024-01-01' }],
      'Oslo,2024-01-01\nRome,2024-01-02',
    ],
    [['csv-no-header', { value: 'just a sentence' }], 'just a sentence'],
    [['csv-unnamed-column', { column: 2 }], 'a,,c\n1,2,3'],
    [['column-named-twice', { name: 'a' }], 'a,a\n1,2'],
    [['csv-uneven-row', { row: 3, values: 1, columns: 2 }], 'a,b\n1,2\n3'],
    [['csv-uneven-row', { row: 2, values: 3, columns: 2 }], 'a,b\n1,2,3'],
    [['csv-broken-quotes', { row: 2 }], 'a,b\n"1,2\n3,4'],
  ])('refuses with %j', (expected, text) => {
    expect(codes(text)).toEqual([expected]);
    expect(inferColumns(text).columns).toEqual([]);
  });

  it('takes mixed values as text and says which', () => {
    expect(codes('id,n\nA1,1\n12,')).toEqual([
      [
        'csv-mixed-types',
        {
          name: 'id',
          one: 'string',
          oneValue: 'A1',
          other: 'integer',
          otherValue: '12',
        },
      ],
    ]);
  });

  it('takes a header alone, and says that there is nothing to learn from', () => {
    expect(types('a,b')).toEqual([
      ['a', 'string'],
      ['b', 'string'],
    ]);
    expect(codes('a,b')).toEqual([
      ['csv-no-values', { name: 'a' }],
      ['csv-no-values', { name: 'b' }],
    ]);
  });

  it('refuses a million rows by their length, before reading any', () => {
    const text = `a,b\n${'1,2\n'.repeat(1_000_000)}`;
    const start = process.hrtime.bigint();
    expect(codes(text)).toEqual([
      ['csv-too-long', { characters: 4_000_004, most: 500_000 }],
    ]);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(500);
  });

  it('refuses one row and one column more than it takes', () => {
    expect(codes(`a\n${'1\n'.repeat(1001)}`)).toEqual([
      ['csv-too-many-rows', { most: 1000 }],
    ]);
    expect(inferColumns(`a\n${'1\n'.repeat(1000)}`).rows).toBe(1000);
    const names = Array.from({ length: 2001 }, (_, i) => `c${i}`);
    expect(codes(names.join())).toEqual([
      ['csv-too-many-columns', { columns: 2001, most: 2000 }],
    ]);
    expect(inferColumns(names.slice(1).join()).columns).toHaveLength(2000);
  });
});
