import ts from 'typescript';
import type { RepoFile } from './Rule.ts';
import { nodes } from './syntax.ts';

/** One import of a file, in whatever way it is written. */
export interface Import {
  specifier: string;
  /** Gone after compilation. */
  typeOnly: boolean;
  node: ts.Node;
}

function isTypeOnly(
  node: ts.ImportDeclaration | ts.ExportDeclaration,
): boolean {
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly;
  }
  return node.importClause?.isTypeOnly ?? false;
}

/** Static and dynamic imports, re-exports, `require` and `import('...')` types. */
export function imports(file: RepoFile): Import[] {
  const found: Import[] = [];
  for (const node of nodes(file)) {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const specifier = node.moduleSpecifier.text;
      found.push({ specifier, typeOnly: isTypeOnly(node), node });
    } else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const called = node.expression;
      if (
        argument &&
        ts.isStringLiteralLike(argument) &&
        (called.kind === ts.SyntaxKind.ImportKeyword ||
          /^(require|require\.resolve|jest\.requireActual|jest\.mock)$/.test(
            called.getText(),
          ))
      ) {
        found.push({ specifier: argument.text, typeOnly: false, node });
      }
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      const specifier = node.argument.literal.text;
      found.push({ specifier, typeOnly: true, node });
    }
  }
  return found;
}
