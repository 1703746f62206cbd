import { CONTRACT, HostileKind, kind, PRODUCT } from './kind';
import { HOSTILE_TEXTS } from './texts.table';

/** Texts in every place where a person reads them. */
export function texts(): HostileKind[] {
  const places: [string, (text: string) => string][] = [
    ['name of a product', text => `${PRODUCT}name: ${text}`],
    ['id', text => CONTRACT.replace('orders', () => text)],
    [
      'name of a column',
      text => `${CONTRACT}schema: [{name: t, properties: [{name: ${text}}]}]`,
    ],
    [
      'link',
      text => `${PRODUCT}authoritativeDefinitions: [{type: t, url: ${text}}]`,
    ],
    ['unknown key', text => `${CONTRACT}${text}: 1`],
  ];
  return HOSTILE_TEXTS.flatMap(({ name, text }) =>
    places.map(([place, document]) =>
      kind(`${name} as ${place}`, () => document(JSON.stringify(text))),
    ),
  );
}
