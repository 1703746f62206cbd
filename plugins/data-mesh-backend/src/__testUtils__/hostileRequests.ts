import { HOSTILE_CURSORS, HOSTILE_TEXTS } from './hostileTexts.table';

const DAY = '2026-12-01';

interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  properties?: { [name: string]: Schema };
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Operation {
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    schema: Schema;
  }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
}

/** What of an OpenAPI document is looked at. */
export interface ApiDocument {
  paths: { [path: string]: { get?: Operation; post?: Operation } };
  components: { schemas: { [name: string]: Schema } };
}

export interface HostileRequest {
  method: 'get' | 'post';
  path: string;
  body?: object;
}

/**
 * Requests of an API with one text in them that is hostile, by its own document: in
 * each part of a path and of a query, and in each text of a body, alone and all at
 * once.
 *
 * @param sound - what is right, by the name of a parameter or property; or by what
 *   stands in the path before it
 */
export function* hostileRequests(
  { paths, components }: ApiDocument,
  sound: { readonly [name: string]: string },
): Generator<HostileRequest> {
  for (const [path, { get, post }] of Object.entries(paths)) {
    const { parameters = [], requestBody } = post ?? get ?? {};
    const method = post ? 'post' : 'get';
    const needed = parameters
      .filter(({ in: where, required }) => where === 'query' && required)
      .map(({ name }): [string, string] => [name, 'a']);
    const schema = requestBody?.content['application/json'].schema;
    const body = schema && whole(schema, 'a');
    for (const { name, in: where } of parameters) {
      for (const text of name === 'cursor' ? HOSTILE_CURSORS : HOSTILE_TEXTS) {
        const given = new Map([...needed, [name, text] as const]);
        if (where !== 'header') {
          yield { method, path: address(path, given), body };
        }
      }
    }
    for (const text of schema ? HOSTILE_TEXTS : []) {
      const hostile = whole(schema, text, {});
      const each = Object.entries(hostile).map(([name, value]) => ({
        ...body,
        [name]: value,
      }));
      for (const asked of [hostile, ...each]) {
        yield { method, path: address(path, new Map(needed)), body: asked };
      }
    }
  }

  function address(path: string, given: Map<string, string>): string {
    const filled = path
      .replace(/^.*\/v1/, '')
      .replace(/(\w+)\/\{(\w+)\}/g, (_, before: string, name: string) => {
        const text = given.get(name) ?? sound[before] ?? sound[name] ?? 'a';
        given.delete(name);
        return `${before}/${encoded(text)}`;
      })
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const text = given.get(name) ?? sound[name] ?? 'a';
        given.delete(name);
        return encoded(text);
      });
    const query = [...given].map(([name, text]) => `${name}=${encoded(text)}`);
    return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
  }

  function whole(
    schema: Schema | undefined,
    text: string,
    known: typeof sound = sound,
  ): object {
    return Object(schema && made(schema, text, known));
  }

  function made(schema: Schema, text: string, known: typeof sound): unknown {
    const { $ref, properties, items, type, pattern, minimum } = schema;
    const [one] = schema.anyOf ?? schema.oneOf ?? [];
    if ($ref || one) {
      const name = $ref?.split('/').pop() ?? '';
      return made(one ?? components.schemas[name], text, known);
    }
    if (properties) {
      return Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [
          name,
          each.type === 'string' && known[name]
            ? known[name]
            : made(each, text, known),
        ]),
      );
    }
    if (items) {
      return [made(items, text, known)];
    }
    switch (type) {
      case 'integer':
      case 'number':
        return minimum ?? 1;
      case 'boolean':
        return true;
      case 'object':
        return {};
      default:
        return schema.enum?.[0] ?? (pattern?.includes('\\d{4}') ? DAY : text);
    }
  }
}

/** Half a pair of surrogates cannot be written in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
