import { RouteGroup } from './RouteGroup';
import { sharedSchemas } from './sharedSchemas.table';

/** One OpenAPI document of the parts of all groups. Throws where two have one name. */
export function openApiDocument(groups: RouteGroup[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'data-mesh',
      version: '1',
      description: 'Data products, their contracts, and attempts to publish',
      license: {
        name: 'Apache-2.0',
        url: 'https://www.apache.org/licenses/LICENSE-2.0.html',
      },
    },
    servers: [{ url: '/' }],
    paths: merge(groups.map(group => group.paths)),
    components: {
      schemas: merge([
        sharedSchemas,
        ...groups.map(group => group.schemas ?? {}),
      ]),
    },
  };
}

function merge<T extends {}>(parts: T[]): T {
  const names = parts.flatMap(part => Object.keys(part));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new Error(`The OpenAPI document has ${twice} twice`);
  }
  return Object.assign({}, ...parts);
}
