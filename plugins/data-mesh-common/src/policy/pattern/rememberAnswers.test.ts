import { rememberAnswers } from './rememberAnswers';

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
});
