import { verdict } from '../Verdict';
import { AuthoritativeDefinition } from '../../model';
import { Comparison } from './Comparison';
import { compareLeaves } from './compareLeaves';
import { byKey, matchItems } from './matchItems';
import { Judge } from './Pair';
import { keyText, Trail } from './Trail';

/** Links that explain and do not define. */
const DOCUMENTATION: ReadonlySet<string> = new Set([
  'videotutorial',
  'tutorial',
  'documentation',
  'canonicalurl',
]);

/** Links of a schema element: what defines it is its meaning, the rest are words. */
export function definitions<
  T extends { authoritativeDefinitions?: AuthoritativeDefinition[] },
>(): Judge<T> {
  return ({ before, after, trail, run, name }) => {
    const old = before.authoritativeDefinitions ?? [];
    const now = after.authoritativeDefinitions ?? [];
    const { pairs, removed, added } = matchItems(old, now, [
      byKey<AuthoritativeDefinition>(item => item.id),
      byKey<AuthoritativeDefinition>(item => `${item.type} ${item.url}`),
      byKey<AuthoritativeDefinition>(item => item.type),
    ]);
    const field = 'authoritativeDefinitions';
    const at = (item: AuthoritativeDefinition): Trail => ({
      parent: trail,
      field,
      key: item.id ? keyText('id', item.id) : keyText('type', item.type),
    });
    for (const [i, j] of pairs) {
      compare(
        run,
        { ...at(old[i]), before: i, after: j },
        old[i],
        now[j],
        name,
      );
    }
    for (const i of removed) {
      compare(run, { ...at(old[i]), before: i }, old[i], undefined, name);
    }
    for (const j of added) {
      compare(run, { ...at(now[j]), after: j }, undefined, now[j], name);
    }
  };
}

function compare(
  run: Comparison,
  trail: Trail,
  before: AuthoritativeDefinition | undefined,
  after: AuthoritativeDefinition | undefined,
  name: string,
): void {
  const data = { name, field: 'authoritativeDefinitions' };
  const { type } = before ?? after ?? { type: '' };
  const sameLink = before?.url === after?.url && before?.type === after?.type;
  if (sameLink || DOCUMENTATION.has(type.toLowerCase())) {
    const leaf = { is: verdict('M2', 'changed') };
    compareLeaves(run, trail, before, after, leaf, data);
  } else {
    const leaf = { is: verdict('M1', 'changed') };
    compareLeaves(run, trail, before, after, leaf, data);
  }
}
