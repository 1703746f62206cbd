import { verdict } from '../Verdict';
import { CustomProperty, DocumentHead, slugify } from '../../model';
import { keepsAlias } from '../schema/names';
import { agentContext } from '../walk/agentContext';
import { compareLeaves } from '../walk/compareLeaves';
import { by, elsewhere, notClassified } from '../walk/judges';
import { fieldTrail, Judge } from '../walk/Pair';
import { status } from './status';

/** A name by which others find the document (O3). */
export function address<
  T extends { customProperties: CustomProperty[] },
>(): Judge<T> {
  return (pair, fields) => {
    const { before, after, run, name } = pair;
    for (const field of fields) {
      const [old, now] = [before[field], after[field]];
      if (isSameSlug(field, old, now)) {
        run.add('M2', 'restated', fieldTrail(pair, field), {
          before: old,
          after: now,
          data: { name, field },
        });
        continue;
      }
      const kept =
        typeof old === 'string' &&
        keepsAlias(after.customProperties, old, run.options);
      run.add('O3', 'changed', fieldTrail(pair, field), {
        before: old,
        after: now,
        data: { name, field },
        conditions: kept ? ['alias'] : [],
      });
    }
  };
}

/** A domain is found by its slug, so `Sales` and `sales` are one. */
function isSameSlug(field: string, old: unknown, now: unknown): boolean {
  return (
    field === 'domain' &&
    typeof old === 'string' &&
    typeof now === 'string' &&
    slugify(old) === slugify(now)
  );
}

/** Purpose and usage are words; limitations are terms. */
function description<T extends DocumentHead>(): Judge<T> {
  return pair => {
    const { before, after, run, name } = pair;
    const trail = fieldTrail(pair, 'description');
    const { limitations: oldLimits, ...old } = before.description;
    const { limitations, ...now } = after.description;
    const data = { name, field: 'description' };
    compareLeaves(run, trail, old, now, { is: verdict('M2', 'changed') }, data);
    const at = { parent: trail, field: 'limitations' };
    const leaf = { is: verdict('A3', 'limitations') };
    compareLeaves(run, at, oldLimits, limitations, leaf, data);
  };
}

/** Who answers for the document; the name of the team is the owner. */
function team<T extends DocumentHead>(): Judge<T> {
  return pair => {
    const { before, after, run, name } = pair;
    const { name: oldName, ...old } = before.team ?? { members: [] };
    const { name: newName, ...now } = after.team ?? { members: [] };
    const trail = fieldTrail(pair, 'team');
    const data = { name, field: 'team' };
    if (oldName !== newName) {
      run.add(
        'D1',
        'owner',
        { parent: trail, field: 'name' },
        {
          before: oldName,
          after: newName,
          data,
        },
      );
    }
    compareLeaves(run, trail, old, now, { is: verdict('D1', 'changed') }, data);
  };
}

/** Who judges which field that products and contracts have in common. */
export function headFields<T extends DocumentHead>(): {
  readonly [K in keyof Required<
    Omit<DocumentHead, 'customProperties'>
  >]: Judge<T>;
} {
  const words: Judge<T> = by(['M2', 'changed']);
  const life = status<T>();
  const where = address<T>();
  return {
    // The words of the standard; what they say is compared field by field.
    apiVersion: words,
    id: where,
    name: words,
    // The declared bump speaks of it.
    version: elsewhere(),
    status: life,
    lifecycle: life,
    domain: where,
    tenant: notClassified(),
    description: description(),
    tags: words,
    team: team(),
    support: by(['D1', 'changed']),
    authoritativeDefinitions: words,
    context: agentContext(),
    createdAt: words,
    unknown: notClassified(),
  };
}
