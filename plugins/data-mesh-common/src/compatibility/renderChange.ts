import { JsonValue } from '../model';
import { quoted } from '../model/quoted';
import { Change, RenderedChange } from './Change';
import { findCase } from './findCase';

/**
 * Gives a change its text. A rule of a newer version that this one does not know
 * is rendered by its id, so that stored changes never become unreadable.
 *
 * @public
 */
export function renderChange(change: Change): RenderedChange {
  const known = findCase(change);
  if (!known) {
    return {
      ...change,
      title: `Rule ${change.rule}`,
      reason: `Rule ${change.rule} of a newer version found a change here.`,
    };
  }
  const reason = known.found.reason.replace(/\{(\w+)\}/g, (_, key: string) =>
    textOf(valueIn(change, key)),
  );
  return { ...change, title: known.row.title, reason };
}

/** What a walker says of a value goes before the value itself. */
function valueIn(change: Change, key: string): JsonValue | undefined {
  const { data } = change;
  if (Object.hasOwn(data, key)) {
    return data[key];
  }
  return key === 'before' || key === 'after' ? change[key] : undefined;
}

/** Text of a stranger in quotation marks; lists with commas; nothing as such. */
function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) {
    return 'nothing';
  }
  if (Array.isArray(value) && value.every(each => typeof each === 'string')) {
    return quoted(value.join(', '));
  }
  return quoted(typeof value === 'object' ? JSON.stringify(value) : value);
}
