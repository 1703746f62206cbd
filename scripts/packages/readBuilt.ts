import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Archive, PackedManifest } from './Archive.ts';

/** What a package.json has besides, before it is packed. */
export interface SourceManifest extends PackedManifest {
  files?: string[];
  backstage?: { role?: string };
}

/** What npm takes without being told. */
const ALWAYS = ['package.json', 'README.md'];

/** Where packing points an entry point in the sources: `code` and `types`. */
function built(source: string, isFrontend: boolean) {
  const path = source.replace(/^(\.\/)?src\//, './dist/');
  const bare = path.replace(/\.tsx?$/, '');
  return bare === path
    ? { code: source, types: source }
    : {
        code: `${bare}.${isFrontend ? 'esm' : 'cjs'}.js`,
        types: `${bare}.d.ts`,
      };
}

/** The package.json as packing writes it, as far as it names files of ours. */
export function publishedManifest(manifest: SourceManifest): PackedManifest {
  const { backstage, main, types, exports, typesVersions, ...rest } = manifest;
  const isFrontend = /^(frontend|web)/.test(backstage?.role ?? '');
  const dependencies = Object.entries(manifest.dependencies ?? {});
  return {
    ...rest,
    main: main && built(main, isFrontend).code,
    types: types && built(types, isFrontend).types,
    exports:
      exports &&
      Object.fromEntries(
        Object.entries(exports).map(([entry, source]) => [
          entry,
          typeof source === 'string'
            ? { ...built(source, isFrontend) }
            : source,
        ]),
      ),
    typesVersions:
      typesVersions &&
      Object.fromEntries(
        Object.entries(typesVersions).map(([range, entries]) => [
          range,
          Object.fromEntries(
            Object.entries(entries).map(([entry, sources]) => [
              entry,
              sources.map(source => built(source, isFrontend).types),
            ]),
          ),
        ]),
      ),
    // Packing writes the version of the sibling.
    dependencies: Object.fromEntries(
      dependencies.map(([name, range]) => [
        name,
        range.replace(/^workspace:/, ''),
      ]),
    ),
  };
}

function filesBelow(path: string): string[] {
  if (!existsSync(path) || statSync(path).isFile()) {
    return existsSync(path) ? [path] : [];
  }
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

/** A package that was built, as it would be packed: quicker than packing it. */
export function readBuilt(folder: string): Archive {
  const manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as SourceManifest;
  const paths = [...ALWAYS, ...(manifest.files ?? [])].flatMap(name =>
    filesBelow(join(folder, name)),
  );
  return {
    manifest: publishedManifest(manifest),
    files: new Map(
      paths.map(path => [
        relative(folder, path).split(sep).join('/'),
        readFileSync(path, 'utf8'),
      ]),
    ),
  };
}
