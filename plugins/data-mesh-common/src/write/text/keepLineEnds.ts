import { diffLines } from './diffLines';
import { usualLineEnd } from './usualLineEnd';

/**
 * An edited text with the line ends of the original: editors hand back `\n`
 * whatever was there. Lines that were kept keep their own end, new ones get
 * the end that most lines of the original have.
 *
 * @public
 */
export function keepLineEnds(original: string, edited: string): string {
  const before = original.split(/\r\n|\n|\r/);
  const ends = original.match(/\r\n|\n|\r/g) ?? [];
  const after = edited.split(/\r\n|\n|\r/);
  const usual = usualLineEnd(original);
  if (ends.every(end => end === usual)) {
    return after.join(usual);
  }
  const own = new Map<number, string>();
  for (const change of diffLines(before, after)) {
    if (change.kind === 'same' && change.before < ends.length) {
      own.set(change.after, ends[change.before]);
    }
  }
  return after
    .map((line, i) =>
      i === after.length - 1 ? line : line + (own.get(i) ?? usual),
    )
    .join('');
}
