import { ASTNode } from '@marcbachmann/cel-js';
import { readMember } from './readMember';
import { ScopeFields } from './scopeFields';

const LISTS: ReadonlySet<string> = new Set(['list', 'objects', 'any']);

/**
 * Whether what a part makes may be a list as long as those of the document, so
 * that to copy or to compare it takes a look at each entry. An entry that is a
 * list itself is none: all of them together are no longer than what they are of;
 * and what `filter` makes has cost a look at each entry already.
 */
export function mayBeList(node: ASTNode, scope: ScopeFields): boolean {
  switch (node.op) {
    case 'list':
      return true;
    case '.':
    case '[]':
      return LISTS.has(readMember(node, scope)?.spec.type ?? '');
    case '+':
      return node.args.some(each => mayBeList(each, scope));
    case '?:':
      return node.args.slice(1).some(each => mayBeList(each, scope));
    default:
      return false;
  }
}
