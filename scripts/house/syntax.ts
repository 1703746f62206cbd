import ts from 'typescript';
import type { RepoFile } from './Rule.ts';

const trees = new WeakMap<RepoFile, ts.SourceFile>();

/** The syntax tree of a code file; text search would see comments and strings. */
export function syntax(file: RepoFile): ts.SourceFile {
  let tree = trees.get(file);
  if (!tree) {
    const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    tree = ts.createSourceFile(
      file.path,
      file.text,
      ts.ScriptTarget.Latest,
      true,
      kind,
    );
    trees.set(file, tree);
  }
  return tree;
}

/** Every node of a code file, parents before children. */
export function* nodes(file: RepoFile): Generator<ts.Node> {
  const open: ts.Node[] = [syntax(file)];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, child => {
      children.push(child);
    });
    open.push(...children.reverse());
  }
}

/** `path:line`, as editors open it. */
export function placeOf(file: RepoFile, node: ts.Node): string {
  const { line } = syntax(file).getLineAndCharacterOfPosition(node.getStart());
  return `${file.path}:${line + 1}`;
}
