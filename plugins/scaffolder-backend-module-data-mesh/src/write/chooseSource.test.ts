import { chooseSource } from './chooseSource';

const source = (id: string, writable?: boolean) => ({ id, writable });

describe('chooseSource', () => {
  it.each([
    [[source('demo', true)]],
    [[source('git', false), source('demo', true), source('old')]],
  ])('takes the only one that can be written to: %j', sources => {
    expect(chooseSource(sources)).toBe('demo');
  });

  it.each([
    ['nothing is configured', [], /has none with writable: true$/],
    [
      'none can be written to',
      [source('git', false), source('old')],
      /^The template must name a source: .* has none/,
    ],
    [
      'there are several',
      [source('demo', true), source('git'), source('other', true)],
      /has demo, other with writable: true$/,
    ],
  ])('throws with the option where %s', (_, sources, message) => {
    expect(() => chooseSource(sources)).toThrow(message);
  });
});
