/**
 * A condition or a filter predicate as logic: `not` stands on leaves only. Of a
 * formula that says false, error or true, `all` is the least of its members and
 * `any` the greatest, so what is proved here holds for errors too.
 */
export type Formula<Leaf> = Group<Leaf> | Literal<Leaf>;

/** `all` of nothing is true, `any` of nothing is false. */
export interface Group<Leaf> {
  kind: 'all' | 'any';
  of: readonly Formula<Leaf>[];
}

export interface Literal<Leaf> {
  kind: 'literal';
  negated: boolean;
  leaf: Leaf;
}

/** Several as one; what is one already stays so. */
export function grouped<Leaf>(
  kind: 'all' | 'any',
  members: readonly Formula<Leaf>[],
): Formula<Leaf> {
  return members.length === 1 ? members[0] : { kind, of: members };
}

/** The opposite; used where an order is reversed, as in `when`. */
export function negated<Leaf>(formula: Formula<Leaf>): Formula<Leaf> {
  return formula.kind === 'literal'
    ? { ...formula, negated: !formula.negated }
    : {
        kind: formula.kind === 'all' ? 'any' : 'all',
        of: formula.of.map(negated),
      };
}

/** The parts that must all hold: members of `all` in `all` too. */
export function conjuncts<Leaf>(
  formula: Formula<Leaf>,
): readonly Formula<Leaf>[] {
  return formula.kind === 'all' ? formula.of.flatMap(conjuncts) : [formula];
}
