import { Formula } from '../order/Formula';
import { ConditionLeaf } from '../order/formulaOfCondition';
import { MatchLeaf } from '../order/formulaOfMatch';

/** What is asked, in the words of its author: `name glob "*.raw"`. */
export function formulaWords(
  formula: Formula<ConditionLeaf | MatchLeaf>,
): string {
  if (formula.kind !== 'literal') {
    const word = formula.kind === 'all' ? ' and ' : ' or ';
    return formula.of.map(formulaWords).join(word);
  }
  return `${formula.negated ? 'not ' : ''}${leafWords(formula.leaf)}`;
}

function leafWords(leaf: ConditionLeaf | MatchLeaf): string {
  if ('path' in leaf) {
    return testWords(leaf.path, leaf.operator, leaf.wanted);
  }
  switch (leaf.kind) {
    case 'test':
      return testWords(leaf.field, leaf.operator, leaf.wanted);
    case 'quantity':
      return `${leaf.field} ${leaf.quantity}`;
    default:
      return leaf.expression;
  }
}

function testWords(field: string, operator: string, wanted: unknown): string {
  return [
    field,
    operator,
    ...(wanted === true ? [] : [JSON.stringify(wanted)]),
  ].join(' ');
}
