import { imports } from '../imports.ts';
import { isCode } from '../kinds.ts';
import type { RepoFile, Rule } from '../Rule.ts';

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The files that a file needs at run time; types are gone by then. */
function needs(file: RepoFile, paths: Set<string>): string[] {
  return imports(file).flatMap(({ specifier, typeOnly }) => {
    if (typeOnly || !specifier.startsWith('.')) {
      return [];
    }
    const target = new URL(specifier, `file:///${file.path}`).pathname.slice(1);
    const found = ENDINGS.map(ending => target + ending).find(path =>
      paths.has(path),
    );
    return found ? [found] : [];
  });
}

/** Depth first with a stack of our own; a file on the current path closes a circle. */
function circles(graph: Map<string, string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of graph.keys()) {
    const path: { at: string; next: string[] }[] = [];
    const onPath = new Set<string>();
    const enter = (at: string) => {
      path.push({ at, next: [...(graph.get(at) ?? [])] });
      onPath.add(at);
    };
    if (!done.has(start)) {
      enter(start);
    }
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.next.pop();
      if (next === undefined) {
        done.add(top.at);
        onPath.delete(top.at);
        path.pop();
      } else if (onPath.has(next)) {
        const names = path.map(({ at }) => at);
        found.push([...names.slice(names.indexOf(next)), next]);
      } else if (!done.has(next)) {
        enter(next);
      }
    }
  }
  return found;
}

const a = (text: string) => ({ path: 'plugins/p/src/a.ts', text });
const b = (text: string) => ({ path: 'plugins/p/src/b/index.ts', text });

export const noCycles: Rule = {
  id: 'no-cycles',
  title: 'no file needs itself, directly or through others',
  check(files) {
    const code = files.filter(({ path }) => isCode(path));
    const paths = new Set(code.map(({ path }) => path));
    const graph = new Map(code.map(file => [file.path, needs(file, paths)]));
    return circles(graph).map(circle => circle.join(' -> '));
  },
  refuses: {
    'two files that need each other': [
      a(`import './b';`),
      b(`export * from '../a';`),
    ],
    'a file that needs itself': [a(`import './a';`)],
  },
  accepts: {
    'a type in return': [
      a(`import './b';`),
      b(`import type { A } from '../a';`),
    ],
    'a line': [a(`import './b';`), b(`import './c';`)],
  },
};
