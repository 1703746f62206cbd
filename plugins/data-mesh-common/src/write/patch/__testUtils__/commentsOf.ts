import { Parser } from 'yaml';

/** Every comment of a text, sorted: where they stand is for others to say. */
export function commentsOf(text: string): string[] {
  const found: string[] = [];
  const open: unknown[] = [
    ...new Parser().parse(text.replace(/\r(?!\n)/g, '\n')),
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next !== null && typeof next === 'object') {
      if ('type' in next && next.type === 'comment' && 'source' in next) {
        found.push(String(next.source));
      }
      open.push(...Object.values(next));
    }
  }
  return found.sort();
}
