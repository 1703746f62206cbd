import { PairedRow, pairedLines } from './pairedLines';

const text = (...lines: string[]) => lines.join('\n');
const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `l${from + i}`);

/** `3 a | 3 b`, `~` between where they differ; notes and folds by their kind. */
function shown(row: PairedRow): string {
  switch (row.kind) {
    case 'note':
      return `note ${row.change}`;
    case 'fold':
      return `fold ${row.lines} at ${row.key}`;
    default: {
      const side = (line: typeof row.before) =>
        line ? `${line.number} ${line.text}` : '';
      const between = row.state === 'same' ? '|' : '~';
      return `${side(row.before)} ${between} ${side(row.after)}`.trim();
    }
  }
}

const rows = (
  before: string,
  after: string,
  notes: Parameters<typeof pairedLines>[1] = [],
  unfolded: number[] = [],
) => pairedLines({ before, after }, notes, new Set(unfolded)).map(shown);

describe('pairedLines', () => {
  it('sets lines that were changed beside each other', () => {
    expect(rows(text('a', 'b', 'c', 'd'), text('a', 'B', 'd', 'e'))).toEqual([
      '1 a | 1 a',
      '2 b ~ 2 B',
      '3 c ~',
      '4 d | 3 d',
      '~ 4 e',
    ]);
  });

  it('counts lines alike however they end', () => {
    expect(rows('a\r\nb\rc', 'a\nb\nc')).toEqual([
      '1 a | 1 a',
      '2 b | 2 b',
      '3 c | 3 c',
    ]);
  });

  it('folds long runs of equal lines, and unfolds one of them', () => {
    const before = text(...many(1, 30));
    const after = before.replace('l15', 'x');
    const folded = rows(before, after);
    expect(folded).toEqual([
      'fold 11 at 1',
      ...many(12, 14).map((line, i) => `${12 + i} ${line} | ${12 + i} ${line}`),
      '15 l15 ~ 15 x',
      ...many(16, 18).map((line, i) => `${16 + i} ${line} | ${16 + i} ${line}`),
      'fold 12 at 16',
    ]);
    const open = rows(before, after, [], [16]);
    expect(open[0]).toBe('fold 11 at 1');
    expect(open.at(-1)).toBe('30 l30 | 30 l30');
  });

  it('puts a note below its line, which stays in sight', () => {
    const before = text(...many(1, 30));
    expect(
      rows(before, before, [
        { side: 'after', line: 15 },
        undefined,
        { side: 'before', line: 15 },
      ]).slice(4, 7),
    ).toEqual(['15 l15 | 15 l15', 'note 2', 'note 0']);
  });

  it('has every line of both texts once, whatever is unfolded', () => {
    const before = text(...many(1, 500));
    const after = text(...many(1, 100), 'new', ...many(120, 500));
    const all = pairedLines({ before, after }, [], new Set([1, 120]));
    const numbers = (side: 'before' | 'after') =>
      all.flatMap(row => (row.kind === 'line' && row[side]?.number) || []);
    expect(numbers('before')).toEqual(many(1, 500).map((_, i) => i + 1));
    expect(numbers('after')).toEqual(many(1, 482).map((_, i) => i + 1));
  });
});
