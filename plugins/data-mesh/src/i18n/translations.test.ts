import de from './de.table';
import { en } from './en.table';
import type { Thing } from './Thing';

const PLACEHOLDER = /\{\{ (\w+) \}\}/g;

const THINGS = Object.keys(en).flatMap(
  key => /^state\.loading\.(.*)$/.exec(key)?.[1] ?? [],
) as Thing[];

function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(match => match[1]).sort();
}

describe('translations', () => {
  it('have the same keys', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(THINGS)(
    'say in sentences of its own how it stands with: %s',
    thing => {
      for (const texts of [en, de]) {
        expect(texts[`state.loading.${thing}`]).toMatch(/^\p{Lu}.+\.$/u);
        expect(texts[`state.failed.${thing}`]).toMatch(/^\p{Lu}.+[^.]$/u);
        expect(texts[`state.missing.${thing}`]).toMatch(/^\p{Lu}.+\.$/u);
      }
    },
  );

  // What fits the verb for one thing does not for several, nor in the next language.
  it.each([...Object.entries(en), ...Object.entries(de)])(
    'begin no sentence with words from elsewhere: %s',
    (_, text) => {
      expect(text).not.toMatch(/^\{\{ what \}\}/);
    },
  );

  it.each(Object.keys(en) as (keyof typeof en)[])(
    'fill the same places and are not empty: %s',
    key => {
      expect(placeholders(de[key])).toEqual(placeholders(en[key]));
      expect(de[key].trim()).not.toBe('');
    },
  );
});
