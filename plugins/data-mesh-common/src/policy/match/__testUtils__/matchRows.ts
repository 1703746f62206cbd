import { ENTITY_PATHS } from '../entityPaths.table';

/** What `match` can name, for the page about the language. */
export function matchRows(): string[] {
  return Object.entries(ENTITY_PATHS).map(([path, shape]) => {
    switch (shape.is) {
      case 'texts':
        return `- \`${path}\`, a list`;
      case 'objects':
        return `- \`${path}\`, a list; of each ${Object.keys(shape.of)
          .map(name => `\`${name}\``)
          .join(', ')}`;
      default:
        return `- \`${path}\``;
    }
  });
}
