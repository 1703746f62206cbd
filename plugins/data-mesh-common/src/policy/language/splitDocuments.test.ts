import { splitDocuments } from './splitDocuments';

const MOST = 10;

describe('splitDocuments', () => {
  it.each([
    // Lines before each document, then the text.
    [[0], 'a: 1'],
    [[0], '---\na: 1'],
    [[0, 1], 'a: 1\n---\nb: 2\n'],
    [[0, 1], 'a: 1\r\n---\r\nb: 2\r\n'],
    [[0, 1], 'a: 1\r---\rb: 2\r'],
    [[0, 1], 'a: 1\n--- # comment\nb: 2'],
    [[0, 1], 'a: 1\n--- {b: 2}'],
    [[0, 3], 'a: 1\n---\n---\n---\nb: 2'],
    [[1], '# only a comment\n---\na: 1\n...\n'],
    [[2], '# only a comment\n%YAML 1.2\n---\na: 1'],
    [[0, 1], 'a: 1\n...\nb: 2\n'],
    [[0, 1], 'a: 1\r\n... # end ---\r\nb: 2\r\n'],
    [[0, 1], 'a: 1\r...\rb: 2\r'],
    [[0, 2], 'a: 1\n...\n---\nb: 2\n'],
    [[0, 3], 'a: 1\n...\n%YAML 1.2\n---\nb: 2\n...'],
    [[0], 'a: 1\n...\n# the end\n'],
    [[0], 'a: |\n  ...\n  text\nb: ...\n'],
    [[0], 'a: |\n  ---\n  text'],
    [[0], 'a: b---\n----\n---c'],
    [[0], 'a: "x\u2028---\u2028y"'],
    [[], ''],
    [[], '\n\n# nothing\n---\n...\n'],
  ])('finds documents after lines %j of %j', (expected, text) => {
    expect(splitDocuments(text, MOST).map(({ line }) => line)).toEqual(
      expected,
    );
  });

  it('loses nothing of them', () => {
    const text = 'a: 1\n---\nb: 2\n...\nc: 3\n---\nd: 4\n';
    const parts = splitDocuments(text, MOST);
    expect(parts.map(part => part.text).join('')).toBe(text);
  });

  it('gives one more than are wanted at most', () => {
    expect(splitDocuments('---\na: 1\n'.repeat(100), MOST)).toHaveLength(
      MOST + 1,
    );
  });
});
