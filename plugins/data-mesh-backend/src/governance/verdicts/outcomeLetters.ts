import { ItemCounts, Outcome } from '@meshstage/plugin-data-mesh-common';

const LETTERS: { readonly [O in Outcome]: string } = {
  pass: 'p',
  fail: 'f',
  waived: 'w',
  error: 'e',
  'not-evaluated': 'u',
  'not-applicable': '-',
};

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['p', 'pass'],
  ['f', 'fail'],
  ['w', 'waived'],
  ['e', 'error'],
  ['u', 'not-evaluated'],
  ['-', 'not-applicable'],
]);

/** Whether a text names an outcome. */
export function isOutcome(text: string | undefined): text is Outcome {
  return text !== undefined && Object.hasOwn(LETTERS, text);
}

/** What some policies say, one letter each. */
export function toLetters(outcomes: readonly Outcome[]): string {
  let letters = '';
  for (const outcome of outcomes) {
    letters += LETTERS[outcome];
  }
  return letters;
}

/** The inverse of {@link toLetters}. A letter of a later release says nothing yet. */
export function fromLetters(letters: string): Outcome[] {
  return [...letters].map(outcomeOf);
}

/** One of {@link fromLetters}. */
export function outcomeOf(letter: string): Outcome {
  return OUTCOMES.get(letter) ?? 'not-evaluated';
}

/** How many items of each verdict have which outcome: most have passes only. */
export function toCounts(verdicts: readonly { counts: ItemCounts }[]): string {
  return verdicts
    .map(({ counts }) => {
      const { pass, fail, waived, error, 'not-evaluated': unsure } = counts;
      return fail + waived + error + unsure > 0
        ? `${pass}/${fail}/${waived}/${error}/${unsure}`
        : String(pass || '');
    })
    .join(',');
}

/** The inverse of {@link toCounts}. */
export function fromCounts(text: string): ItemCounts[] {
  return text.split(',').map(countsOf);
}

/** One of {@link fromCounts}: of thousands of products one policy is asked for. */
export function countsAt(text: string, index: number): ItemCounts {
  return countsOf(text.split(',')[index] ?? '');
}

function countsOf(text: string): ItemCounts {
  const [pass, fail = 0, waived = 0, error = 0, unsure = 0] = text
    .split('/')
    .map(Number);
  return { pass, fail, waived, error, 'not-evaluated': unsure };
}
