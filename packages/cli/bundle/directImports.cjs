// A module that is imported through the index of its folder brings the whole
// folder with it, and the index of the core brings the core: a lint would set up
// the comparison, the gate and every renderer before it reads a byte. Here
//
//     import { readDocument, renderProblem } from '@meshstage/plugin-data-mesh-common';
//
// becomes one import for each module that really has the names. Sources are
// read as the formatter writes them; what is not understood stays as it is.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const IMPORT = /^import \{([^}]*)\} from '([^']+)';$/gm;
const EXPORT = /^export \{([^}]*)\} from '([^']+)';$/gm;
const EXPORT_ALL = /^export \* from '([^']+)';$/gm;

/**
 * @param {string} list names between braces
 * @returns {{ imported: string, local: string }[]} those of values
 */
function namesIn(list) {
  return list
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '' && !each.startsWith('type '))
    .map(each => each.split(/\s+as\s+/))
    .map(([imported, local = imported]) => ({ imported, local }));
}

/**
 * @param {Record<string, string>} packages names of packages with the index of their sources
 * @returns {{ plugin: import('esbuild').Plugin, indexFiles: () => string[] }} and the files that were looked up, which esbuild never sees
 */
function directImports(packages) {
  /** @type {Map<string, Map<string, { file: string, name: string }>>} */
  const known = new Map();

  /** @param {string} from @param {string} specifier */
  function indexFile(from, specifier) {
    if (Object.hasOwn(packages, specifier)) {
      return packages[specifier];
    }
    if (!specifier.startsWith('.')) {
      return undefined;
    }
    const file = path.resolve(path.dirname(from), specifier, 'index.ts');
    return fs.existsSync(file) ? file : undefined;
  }

  /** @param {string} from @param {string} specifier */
  function moduleFile(from, specifier) {
    const file = path.resolve(path.dirname(from), `${specifier}.ts`);
    return fs.existsSync(file) ? file : indexFile(from, specifier);
  }

  /**
   * Which module has each value that an index gives.
   *
   * @param {string} file
   */
  function originsOf(file) {
    const origins = known.get(file) ?? new Map();
    if (!known.has(file)) {
      known.set(file, origins);
      const text = fs.readFileSync(file, 'utf8');
      for (const [, specifier] of text.matchAll(EXPORT_ALL)) {
        const index = indexFile(file, specifier);
        for (const [name, origin] of index ? originsOf(index) : []) {
          origins.set(name, origin);
        }
      }
      for (const [, list, specifier] of text.matchAll(EXPORT)) {
        const target = moduleFile(file, specifier);
        const index = target?.endsWith(`${path.sep}index.ts`);
        for (const { imported, local } of target ? namesIn(list) : []) {
          const origin = index
            ? originsOf(target).get(imported)
            : { file: target, name: imported };
          if (origin) {
            origins.set(local, origin);
          }
        }
      }
    }
    return origins;
  }

  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'direct-imports',
    setup(build) {
      build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
        if (file.includes('node_modules')) {
          return undefined;
        }
        const text = fs.readFileSync(file, 'utf8');
        const contents = text.replace(IMPORT, (whole, list, specifier) => {
          const index = indexFile(file, specifier);
          if (!index) {
            return whole;
          }
          const origins = originsOf(index);
          // A name that the index does not give as a value is a type, and gone by now.
          return namesIn(list)
            .filter(({ imported }) => origins.has(imported))
            .map(({ imported, local }) => {
              const origin = origins.get(imported);
              const from = JSON.stringify(origin.file);
              return `import { ${origin.name} as ${local} } from ${from};`;
            })
            .join(' ');
        });
        return { contents, loader: 'ts' };
      });
    },
  };
  return { plugin, indexFiles: () => [...known.keys()] };
}

module.exports = { directImports };
