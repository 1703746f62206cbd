import { CONTRACT, HostileKind, kind, lines, PRODUCT, repeat } from './kind';

/** Documents that are none, or more than one. */
export function forms(): HostileKind[] {
  return [
    kind(
      'complex keys',
      () => `${CONTRACT}? [a, b]\n: c\n? {d: e}\n: f`,
      'complex-key',
    ),
    kind(
      'duplicate keys at the root',
      () => `${CONTRACT}id: other`,
      'duplicate-key',
    ),
    kind(
      '20,000 duplicate keys',
      () => CONTRACT + repeat('id: x\n', 20_000),
      'duplicate-key',
    ),
    kind(
      'duplicate keys in JSON',
      () => '{"kind":"DataContract","kind":"DataProduct"}',
      'duplicate-key',
    ),
    kind(
      'duplicate keys by escape',
      () => '{"kind":"DataContract","ki\\u006ed":"DataProduct"}',
      'duplicate-key',
    ),
    kind(
      'duplicate __proto__',
      () => `${CONTRACT}__proto__: 1\n__proto__: 2`,
      'duplicate-key',
    ),
    kind(
      'two documents',
      () => `${CONTRACT}---\n${PRODUCT}`,
      'multiple-documents',
    ),
    kind(
      'a thousand documents',
      () => repeat(`${CONTRACT}---\n`, 1_000),
      'multiple-documents',
    ),
    kind(
      'document end and more',
      () => `${CONTRACT}...\nmore: 1`,
      'multiple-documents',
    ),
    kind('a list at the root', () => repeat('- a\n', 1_000), 'not-a-document'),
    kind('a number', () => '42', 'not-a-document'),
    kind(
      'JSON cut off',
      () => '{"kind": "DataContract", "id": "a',
      'invalid-yaml',
    ),
    kind(
      'JSON and more',
      () => '{"kind": "DataContract"} trailing',
      'invalid-yaml',
    ),
    kind('YAML with tabs', () => 'kind: DataContract\n\tid: a', 'invalid-yaml'),
    kind(
      'HTML',
      () => '<!DOCTYPE html><html><body>Sign in</body></html>',
      'markup-document',
    ),
    kind('XML', () => '<?xml version="1.0"?>\n<a/>', 'markup-document'),
    kind(
      '5 MB of HTML',
      () => `<html>${repeat('<p>x</p>', 600_000)}`,
      'markup-document',
    ),
    kind(
      'a git conflict',
      () => `${CONTRACT}<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> x\n`,
      'invalid-yaml',
    ),
    kind('a shell script', () => '#!/bin/sh\nrm -rf /\n', 'not-a-document'),
    kind('CSV', () => lines(10_000, i => `${i},${i},"x"`)),
    kind('Markdown', () => '# Orders\n\n- kind: DataContract\n'),
    kind('half a body', () => CONTRACT.slice(0, 30), undefined),
  ];
}
