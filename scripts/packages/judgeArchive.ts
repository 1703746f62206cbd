import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { Archive } from './Archive.ts';
import { promisedFiles } from './promisedFiles.ts';

const NOT_FOR_USERS = /\.test\.|\/__(testUtils|fixtures)__\//;

/** `@a/b` of `@a/b/c`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function endingsOf(importer: string, target: string): string[] {
  // Rollup writes './x.esm.js'; declarations name './x.js' or './x'.
  const bare = importer.endsWith('.d.ts')
    ? target.replace(/\.js$/, '')
    : target;
  return ['', '.js', '.cjs.js', '.d.ts', '.json', '/index.js'].map(
    ending => bare + ending,
  );
}

/**
 * What is wrong with a package as somebody installs it: a promised file that is
 * missing, an import that leads nowhere or is of a package that it does not
 * depend on, and files that are nobody's business.
 */
export function judgeArchive({ manifest, files }: Archive): string[] {
  const { name } = manifest;
  const declared = new Set([
    name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
    ...Object.keys(manifest.optionalDependencies ?? {}),
  ]);
  const problems = promisedFiles(manifest).flatMap(([field, file]) =>
    files.has(file) ? [] : [`${name}: ${field} names ${file}, it is not there`],
  );
  for (const [dependency, range] of Object.entries(
    manifest.dependencies ?? {},
  )) {
    if (range.startsWith('workspace:')) {
      problems.push(`${name}: ${dependency} is ${range}, npm knows no such`);
    }
  }
  for (const [path, text] of files) {
    if (NOT_FOR_USERS.test(path)) {
      problems.push(`${name}: ${path} is of a test`);
    }
    if (!/\.([cm]?js|d\.ts)$/.test(path)) {
      continue;
    }
    for (const { fileName } of ts.preProcessFile(text, true, true)
      .importedFiles) {
      if (fileName.startsWith('.')) {
        const target = posix.join(posix.dirname(path), fileName);
        if (!endingsOf(path, target).some(file => files.has(file))) {
          problems.push(`${name}: ${path} imports ${fileName}, not there`);
        }
      } else if (!isBuiltin(fileName) && !declared.has(packageOf(fileName))) {
        problems.push(
          `${name}: ${path} imports ${fileName}, which it does not depend on`,
        );
      }
    }
  }
  return [...new Set(problems)];
}
