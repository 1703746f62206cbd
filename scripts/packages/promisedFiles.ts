import type { PackedManifest } from './Archive.ts';

/** Every file that a package.json names, without `./`, by the field that names it. */
export function promisedFiles(manifest: PackedManifest): [string, string][] {
  const { main, module, types, configSchema, bin, exports, typesVersions } =
    manifest;
  const named: [string, string | undefined][] = [
    ['main', main],
    ['module', module],
    ['types', types],
    ['configSchema', configSchema],
    ...Object.entries(bin ?? {}).map(([name, file]): [string, string] => [
      `bin ${name}`,
      file,
    ]),
    ...Object.entries(exports ?? {}).flatMap(([entry, target]) =>
      typeof target === 'string'
        ? [[`exports ${entry}`, target] as [string, string]]
        : Object.entries(target)
            // What kind of feature it is, not a file.
            .filter(([condition]) => condition !== 'backstage')
            .map(([condition, file]): [string, string] => [
              `exports ${entry} ${condition}`,
              file,
            ]),
    ),
    ...Object.values(typesVersions ?? {}).flatMap(entries =>
      Object.entries(entries).flatMap(([entry, targets]) =>
        targets.map((file): [string, string] => [
          `typesVersions ${entry}`,
          file,
        ]),
      ),
    ),
  ];
  return named.flatMap(([field, file]) =>
    file === undefined ? [] : [[field, file.replace(/^\.\//, '')]],
  );
}
