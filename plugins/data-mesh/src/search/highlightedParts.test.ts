import { highlightedParts } from './highlightedParts';

const highlight = (marked: string) => ({
  preTag: '<1>',
  postTag: '</1>',
  fields: { title: marked },
});

describe('highlightedParts', () => {
  it.each([
    ['flight_id', undefined],
    ['flight_id', { preTag: '', postTag: '', fields: { title: 'x' } }],
    ['flight_id', { ...highlight(''), fields: { text: '<1>x</1>' } }],
    ['[flight]_id', highlight('<1>flight</1>_id')],
    ['[flight]_[id]', highlight('<1>flight</1>_<1>id</1>')],
    ['a [never closed]', highlight('a <1>never closed')],
    ['<b>bold</b> [x]', highlight('<b>bold</b> <1>x</1>')],
  ])('gives %s', (expected, given) => {
    const parts = highlightedParts('flight_id', 'title', given);
    expect(
      parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''),
    ).toBe(expected);
  });

  it('is empty for an empty text', () => {
    expect(highlightedParts('', 'title')).toEqual([]);
  });
});
