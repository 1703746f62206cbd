import { JsonObject, JsonValue } from '../../model';
import { CatalogFacts } from '../JudgeContext';

type Domain = CatalogFacts['domains'][number];
type Owner = CatalogFacts['owners'][number];

/** The catalog that a test wrote down, or why that is none. */
export function catalogOf({
  domains = [],
  owners = [],
}: JsonObject): CatalogFacts | { reason: string } {
  const facts: CatalogFacts = { domains: [], owners: [] };
  for (const each of listOf(domains)) {
    const domain = domainOf(each);
    if (!domain) {
      return { reason: 'each of its `domains` needs a `name`' };
    }
    facts.domains.push(domain);
  }
  for (const each of listOf(owners)) {
    const owner = ownerOf(each);
    if (!owner) {
      return { reason: 'each of its `owners` needs a `ref` and a `name`' };
    }
    facts.owners.push(owner);
  }
  return facts;
}

function domainOf(value: JsonValue): Domain | undefined {
  const name = textOf(value, 'name');
  return name === undefined
    ? undefined
    : {
        name,
        title: textOf(value, 'title'),
        owner: textOf(value, 'owner'),
        kmsKey: textOf(value, 'kmsKey'),
        namespace: textOf(value, 'namespace'),
        storagePrefix: textOf(value, 'storagePrefix'),
      };
}

function ownerOf(value: JsonValue): Owner | undefined {
  const ref = textOf(value, 'ref');
  const name = textOf(value, 'name');
  return ref === undefined || name === undefined
    ? undefined
    : { ref, name, title: textOf(value, 'title') };
}

/** What is no list has one member, which is then told to be none of its kind. */
function listOf(value: JsonValue): JsonValue[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: JsonValue, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const text = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}
