import { CatalogFacts, JudgeContext } from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { CheckContext } from './CheckContext';

const KEYS = [
  'live',
  'source',
  'catalog',
  'classifications',
  'noticePeriodDays',
  'now',
];

/** What else may be known of a domain; its annotations have the last three. */
const DOMAIN_FACTS = [
  'title',
  'owner',
  'kmsKey',
  'namespace',
  'storagePrefix',
] as const;

/** What a context file says. @throws CannotRun, naming what is wrong in it */
export function readContext(path: string, said: unknown): CheckContext {
  const fields = mapping(said, path, '');
  for (const key of Object.keys(fields)) {
    if (!KEYS.includes(key)) {
      throw wrong(path, `has no '${key}'; there are ${KEYS.join(', ')}`);
    }
  }
  const { noticePeriodDays: days, now } = fields;
  if (days !== undefined && typeof days !== 'number') {
    throw wrong(path, `'noticePeriodDays' is no number`);
  }
  if (now !== undefined && Number.isNaN(Date.parse(String(now)))) {
    throw wrong(path, `'now' is no time such as 2026-01-31T00:00:00Z`);
  }
  return {
    live: texts(fields.live ?? [], path, 'live'),
    source: sourceOf(fields.source, path),
    ...(fields.catalog !== undefined && {
      catalog: catalogOf(fields.catalog, path),
    }),
    ...(fields.classifications !== undefined && {
      classifications: texts(fields.classifications, path, 'classifications'),
    }),
    ...(days !== undefined && { noticePeriodDays: days }),
    ...(now !== undefined && { now: new Date(String(now)).toISOString() }),
  };
}

function sourceOf(value: unknown, path: string): JudgeContext['source'] {
  if (value === undefined) {
    return { id: 'check', domains: '*' };
  }
  const { id, domains } = mapping(value, path, 'source');
  return {
    id: text(id ?? 'check', path, 'source.id'),
    domains:
      domains === undefined || domains === '*'
        ? '*'
        : texts(domains, path, 'source.domains'),
  };
}

function catalogOf(value: unknown, path: string): CatalogFacts {
  const { domains = [], owners = [] } = mapping(value, path, 'catalog');
  return {
    domains: list(domains, path, 'catalog.domains').map(each => {
      const domain = mapping(each, path, 'catalog.domains');
      const known = DOMAIN_FACTS.flatMap(key =>
        domain[key] === undefined ? [] : [[key, String(domain[key])]],
      );
      return {
        name: text(domain.name, path, 'catalog.domains.name'),
        ...Object.fromEntries(known),
      };
    }),
    owners: list(owners, path, 'catalog.owners').map(each => {
      const { ref, name, title } = mapping(each, path, 'catalog.owners');
      return {
        ref: text(ref, path, 'catalog.owners.ref'),
        name: text(name, path, 'catalog.owners.name'),
        ...(title !== undefined && { title: String(title) }),
      };
    }),
  };
}

function mapping(
  value: unknown,
  path: string,
  name: string,
): { [key: string]: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(path, name ? `'${name}' is no mapping` : 'is no mapping');
  }
  return { ...value };
}

function list(value: unknown, path: string, name: string): unknown[] {
  if (!Array.isArray(value)) {
    throw wrong(path, `'${name}' is no list`);
  }
  return value;
}

function texts(value: unknown, path: string, name: string): string[] {
  return list(value, path, name).map(each => text(each, path, name));
}

function text(value: unknown, path: string, name: string): string {
  if (typeof value !== 'string') {
    throw wrong(path, `'${name}' is no text`);
  }
  return value;
}

function wrong(path: string, what: string): CannotRun {
  return new CannotRun(`The context '${path}': ${what}.`);
}
