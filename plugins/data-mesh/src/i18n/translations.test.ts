import de from './de.table';
import { en } from './en.table';

const PLACEHOLDER = /\{\{ (\w+) \}\}/g;

function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(match => match[1]).sort();
}

describe('translations', () => {
  it('have the same keys', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(
    Object.keys(en).filter(key => key.endsWith('.what')) as (keyof typeof en)[],
  )('can begin a sentence: %s', key => {
    expect(en[key]).toMatch(/^\p{Lu}/u);
    expect(de[key]).toMatch(/^\p{Lu}/u);
  });

  it.each(Object.keys(en) as (keyof typeof en)[])(
    'fill the same places and are not empty: %s',
    key => {
      expect(placeholders(de[key])).toEqual(placeholders(en[key]));
      expect(de[key].trim()).not.toBe('');
    },
  );
});
