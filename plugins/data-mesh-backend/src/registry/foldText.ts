/**
 * A text as it is searched and sorted: without case and accents.
 *
 * @example
 * `'Größe É'` becomes `'große e'`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC');
}
