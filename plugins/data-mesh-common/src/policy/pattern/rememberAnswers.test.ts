import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rememberAnswers } from './rememberAnswers';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function counted() {
  const asked: string[] = [];
  const answer = rememberAnswers(text => {
    asked.push(text);
    return text.endsWith('1');
  });
  return { asked, answer };
}

describe('rememberAnswers', () => {
  it('asks once for a text, whatever the answer', () => {
    const { asked, answer } = counted();
    expect(['a1', 'b', 'a1', 'b', ''].map(answer)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(asked).toEqual(['a1', 'b', '']);
  });

  it('keeps what comes again and forgets what does not', () => {
    const { asked, answer } = counted();
    for (let i = 0; i < 20_000; i += 1) {
      answer(`n${i}`);
      answer('common');
    }
    expect(asked.filter(text => text === 'common')).toHaveLength(1);
    answer('n0');
    expect(asked.filter(text => text === 'n0')).toHaveLength(2);
  });

  it('does not keep long texts', () => {
    const { asked, answer } = counted();
    const long = 'x'.repeat(129);
    answer(long);
    answer(long);
    expect(asked).toEqual([long, long]);
  });

  it('keeps the names and not the documents that they were cut out of', () => {
    const answer = rememberAnswers(text => text.endsWith('1'));
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 1_000; i += 1) {
      const document = Buffer.alloc(100_000, `name_of_column_${i} `).toString();
      answer(document.slice(0, 18));
    }
    collectGarbage();
    const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
    expect(answer('name_of_column_1')).toBe(true);
    expect(megabytes).toBeLessThan(20);
  });
});
