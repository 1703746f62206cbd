import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { en } from './en.table';

const SRC = resolve(__dirname, '..');

const SCREENS = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  path => path.endsWith('.tsx') && !path.endsWith('.test.tsx'),
);

/** A text of the plugin in JSX: its key, in which `${…}` stands for any words. */
const TEXT = /\{t\(\s*(?:'([^']+)'|`([^`]+)`)/g;

/** Two things with a space between them, as prettier writes them. */
const SPACE = String.raw`(?: +|\{' '\}\s*)`;
const BEFORE_ELEMENT = new RegExp(String.raw`^${SPACE}(?:<(?!/)|\{(?!'))`);
const AFTER_ELEMENT = new RegExp(String.raw`(?:/>|</\w+>|\)\})${SPACE}$`);

/** A sentence that has ended, or a label of what follows. */
const ENDED = /[.:…]$/;
const BEGINS = /^(?:\p{Lu}|\{\{)/u;

function textsOf(key: string): string[] {
  const parts = key
    .split(/\$\{[^}]*\}/)
    .map(part => part.replaceAll('.', String.raw`\.`));
  const pattern = new RegExp(`^${parts.join('.+')}(?:_zero|_one|_other)?$`);
  return Object.entries(en).flatMap(([each, text]) =>
    pattern.test(each) ? [text] : [],
  );
}

/** Where the call that begins at an index ends, its closing `)}` included. */
function endOfCall(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    depth += Number('({'.includes(source[at]));
    depth -= Number(')}'.includes(source[at]));
    if (depth === 0) {
      return at + 1;
    }
  }
  return source.length;
}

/** Texts that make a sentence only together with an element beside them. */
function wovenTexts(source: string): string[] {
  return [...source.matchAll(TEXT)].flatMap(
    ({ 1: quoted, 2: ticked, index }) => {
      const key = quoted ?? ticked;
      const texts = textsOf(key);
      const goesOn =
        BEFORE_ELEMENT.test(source.slice(endOfCall(source, index))) &&
        !texts.every(text => ENDED.test(text));
      const goesBefore =
        AFTER_ELEMENT.test(source.slice(0, index)) &&
        !texts.every(text => BEGINS.test(text));
      return goesOn || goesBefore ? [key] : [];
    },
  );
}

describe('texts beside elements', () => {
  it.each([
    [`<p>{t('review.openedBy')} <Person /></p>`, ['review.openedBy']],
    [`<p>{t('review.openedBy')}{' '}\n  <Person /></p>`, ['review.openedBy']],
    [`<p>{t('wanted.in', { value: 'a' })} <b /></p>`, ['wanted.in']],
    [`<p><Person /> {t('scope.global')}</p>`, ['scope.global']],
    [`<p>{t('waiver.asked')} <Link /></p>`, []],
    [`<p>{t('review.all')}</p>`, []],
  ])('are found out: %s', (source, expected) => {
    expect(wovenTexts(source)).toEqual(expected);
  });

  // The next language has the words in another order.
  it.each(SCREENS)('are whole sentences: %s', path => {
    expect(wovenTexts(readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
  });
});
