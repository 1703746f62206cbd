import { Relationship } from '../../model';
import { Condition } from '../RuleRow';
import { Comparison, noneOf } from '../walk/Comparison';
import { compareLeaves, NOT_CLASSIFIED } from '../walk/compareLeaves';
import { equal } from '../walk/equal';
import { byKey, matchItems } from '../walk/matchItems';
import { Judge } from '../walk/Pair';
import { keyText, Trail } from '../walk/Trail';

const KEYS = [
  byKey<Relationship>(({ id }) => id),
  byKey<Relationship>(({ type, from, to }) => JSON.stringify([type, from, to])),
  byKey<Relationship>(({ from }) => JSON.stringify(from)),
];

/** Judges what an element promises to find elsewhere (R1). */
export function relationships<
  T extends { relationships: Relationship[] },
>(): Judge<T> {
  return ({ before, after, trail, run, name }) => {
    const old = before.relationships;
    const now = after.relationships;
    const { pairs, removed, added } = matchItems(old, now, KEYS);
    const at = (item: Relationship, index: number): Trail => ({
      parent: trail,
      field: 'relationships',
      key: item.id === undefined ? String(index) : keyText('id', item.id),
    });
    const data = { name, field: 'relationships' };
    for (const [i, j] of pairs) {
      const here = { ...at(old[i], i), before: i, after: j };
      comparePair(run, here, old[i], now[j], name);
    }
    for (const i of removed) {
      run.add(
        'R1',
        'removed',
        { ...at(old[i], i), before: i },
        {
          before: old[i],
          data: { ...data, before: old[i].to.join(', ') },
          conditions: severe(old[i]),
        },
      );
    }
    for (const j of added) {
      run.add(
        'R1',
        'added',
        { ...at(now[j], j), after: j },
        {
          after: now[j],
          data: { ...data, after: now[j].to.join(', ') },
          measured: noneOf(run.measured(name)?.violations),
        },
      );
    }
  };
}

function comparePair(
  run: Comparison,
  trail: Trail,
  before: Relationship,
  after: Relationship,
  name: string,
): void {
  const { from: oldFrom, to: oldTo, type: oldType, ...oldRest } = before;
  const { from, to, type, ...rest } = after;
  const fields = [
    ['from', oldFrom, from],
    ['to', oldTo, to],
    ['type', oldType, type],
  ] as const;
  for (const [field, old, now] of fields) {
    if (!equal(old, now)) {
      run.add(
        'R1',
        'target',
        { parent: trail, field },
        {
          before: old,
          after: now,
          data: { name, field },
          conditions: severe(before),
        },
      );
    }
  }
  const data = { name, field: 'relationships' };
  compareLeaves(run, trail, oldRest, rest, NOT_CLASSIFIED, data);
}

function severe({ customProperties = [] }: Relationship): Condition[] {
  return customProperties.some(
    ({ property, value }) => property === 'severity' && value === 'error',
  )
    ? ['severe']
    : [];
}
