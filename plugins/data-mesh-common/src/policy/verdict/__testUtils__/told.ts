import { PolicyVerdict } from '../PolicyVerdict';

/** `fail: 1 pass, 2 fail`. */
export function told({ outcome, counts }: PolicyVerdict): string {
  const items = Object.entries(counts).flatMap(([name, count]) =>
    count > 0 ? `${count} ${name}` : [],
  );
  return [outcome, items.join(', ')].filter(Boolean).join(': ');
}
