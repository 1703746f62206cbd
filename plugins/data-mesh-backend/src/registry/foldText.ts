const ACCENTED =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/**
 * A text as it is searched and sorted: without case and accents. Marks of
 * other scripts make other letters, so they stay.
 *
 * @example
 * `'Größe É'` becomes `'große e'`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTED, '$1')
    .toLowerCase()
    .normalize('NFC');
}
