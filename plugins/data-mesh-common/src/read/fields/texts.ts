import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { Reading, release } from './Reading';
import { Take, text } from './takes';

/** What is wrong with a text. */
interface Flaw {
  code: ReadProblemCode;
  data: JsonObject;
}

/** Text that is also looked at: what is wrong with it is a warning, the text is taken all the same. */
function checkedText(
  check: (written: string, reading: Reading) => Flaw | undefined,
): Take<string> {
  return (node, reading) => {
    const written = text(node, reading);
    if (written !== undefined) {
      const found = check(written, reading);
      if (found) {
        reading.find(found.code, node.start, found.data);
      }
    }
    return written;
  };
}

/** One of the words that the standard lists for the release of the document. */
export function listed(
  words: (reading: Reading) => ReadonlySet<string>,
): Take<string> {
  return checkedText((written, reading) => {
    const allowed = words(reading);
    return allowed.has(written)
      ? undefined
      : {
          code: 'unlisted-value',
          data: { value: written, allowed: [...allowed] },
        };
  });
}

/** Text of a form; the example tells people what is meant. */
export function formed(
  pattern: RegExp,
  expected: string,
  applies: (reading: Reading) => boolean = () => true,
): Take<string> {
  return checkedText((written, reading) =>
    !applies(reading) || pattern.test(written)
      ? undefined
      : { code: 'malformed-value', data: { value: written, expected } },
  );
}

/** Characters of the `id` of an element. */
export const ID_FORM = /^[A-Za-z0-9_-]+$/;

/** The same in words. */
export const ID_WORDS = 'letters, digits, "_" and "-"';

/** `id` of an element: what references point to, so ODCS allows few characters. */
export const stableId = formed(
  ID_FORM,
  ID_WORDS,
  reading => reading.standard === 'odcs' && reading.version >= release(3, 1),
);

/** A day. */
export const date = formed(
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  'a date such as 2026-01-31',
);

/** A moment. */
export const dateTime = formed(
  /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/,
  'a date and time with zone such as 2026-01-31T12:00:00Z',
);

/** A whole URI, roughly: a scheme and none of the characters that must be escaped. */
export const URI_FORM = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/;
const SCRIPT =
  /^[\s\p{Cc}\p{Cf}]*(?:javascript|vbscript|data|file)[\s\p{Cc}]*:/iu;

/**
 * A link. A script in it is always worth a warning; that it is a whole URI is
 * asked only where the standard does.
 */
export const link = checkedText((written, reading): Flaw | undefined => {
  if (SCRIPT.test(written)) {
    return { code: 'unsafe-link', data: { value: written } };
  }
  return reading.standard === 'odps' && !URI_FORM.test(written)
    ? {
        code: 'malformed-value',
        data: { value: written, expected: 'a whole URL' },
      }
    : undefined;
});
