import { verdict } from '../Verdict';
import { CustomProperty } from '../../model';
import { compareLeaves, NOT_CLASSIFIED } from './compareLeaves';
import { Comparison } from './Comparison';
import { CustomHolder, KNOWN_CUSTOMS } from './customs.table';
import { equal } from './equal';
import { byKey, matchItems } from './matchItems';
import { Judge } from './Pair';
import { keyText, Trail } from './Trail';

/**
 * Facts that owners add. What the model exposes as a field of its own is judged
 * there: `covered` gives such a value, and an entry that says just that is left
 * out, so nothing is found twice and nothing is missed.
 */
export function customs<T extends { customProperties?: CustomProperty[] }>(
  holder: CustomHolder,
  covered: (item: T) => (entry: CustomProperty) => unknown = () => () =>
    undefined,
): Judge<T> {
  return ({ before, after, trail, run, name }) => {
    const old = before.customProperties ?? [];
    const now = after.customProperties ?? [];
    const key = byKey<CustomProperty>(entry => entry.property);
    const { pairs, removed, added } = matchItems(old, now, [key]);
    const ofOld = covered(before);
    const ofNow = covered(after);
    const at = (entry: CustomProperty): Trail => ({
      parent: trail,
      field: 'customProperties',
      key: keyText('property', entry.property),
    });
    for (const [i, j] of pairs) {
      const here = { ...at(old[i]), before: i, after: j };
      const both = tells(ofOld, old[i]) && tells(ofNow, now[j]);
      if (!both) {
        compareValue(
          run,
          here,
          old[i].value,
          now[j].value,
          holder,
          name,
          old[i],
        );
      }
      compareWords(run, here, old[i], now[j], name);
    }
    for (const i of removed) {
      const here = { ...at(old[i]), before: i };
      const { value } = old[i];
      if (!tells(ofOld, old[i])) {
        compareValue(run, here, value, undefined, holder, name, old[i]);
      } else if (tells(ofNow, old[i])) {
        restate(run, here, { before: old[i] }, name, old[i]);
      }
    }
    for (const j of added) {
      const here = { ...at(now[j]), after: j };
      const { value } = now[j];
      if (!tells(ofNow, now[j])) {
        compareValue(run, here, undefined, value, holder, name, now[j]);
      } else if (tells(ofOld, now[j])) {
        restate(run, here, { after: now[j] }, name, now[j]);
      }
    }
  };
}

/** Entries that fields of the model by the same name stand for. */
export function facts<T>(
  ...names: (keyof T & string)[]
): (item: T) => (entry: CustomProperty) => unknown {
  const known = new Set<string>(names);
  const isKnown = (name: string): name is keyof T & string => known.has(name);
  return item =>
    ({ property }) =>
      isKnown(property) ? item[property] : undefined;
}

/** Whether a field of the model says what the entry says. */
function tells(
  valueOf: (entry: CustomProperty) => unknown,
  entry: CustomProperty,
): boolean {
  const value = valueOf(entry);
  return value !== undefined && equal(value, entry.value);
}

/** The field said the same without the entry. */
function restate(
  run: Comparison,
  trail: Trail,
  values: { before?: CustomProperty; after?: CustomProperty },
  name: string,
  { property }: CustomProperty,
): void {
  run.add('M2', 'restated', trail, {
    ...values,
    data: { name, field: property },
  });
}

/** Of an entry that is only on one side the path names the entry, else its value. */
function compareValue(
  run: Comparison,
  trail: Trail,
  before: CustomProperty['value'] | undefined,
  after: CustomProperty['value'] | undefined,
  holder: CustomHolder,
  name: string,
  { property }: CustomProperty,
): void {
  const known = KNOWN_CUSTOMS.get(property.toLowerCase());
  const data = { name, field: property };
  const paired = before !== undefined && after !== undefined;
  const at = paired ? { parent: trail, field: 'value' } : trail;
  if (!known?.of.some(each => each === holder)) {
    compareLeaves(run, at, before, after, NOT_CLASSIFIED, data);
  } else if (!equal(before, after)) {
    run.judge(known.verdict, at, { before, after, data });
  }
}

/** What is said about an entry beside its value. */
function compareWords(
  run: Comparison,
  trail: Trail,
  before: CustomProperty,
  after: CustomProperty,
  name: string,
): void {
  const { value: _old, ...old } = before;
  const { value: _now, ...now } = after;
  const data = { name, field: before.property };
  compareLeaves(run, trail, old, now, { is: verdict('M2', 'changed') }, data);
}
