import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { JsonValue } from '../../model';
import { FieldType } from '../language/FieldType';
import { OPERATOR_SYNONYMS } from './operatorSynonyms.table';
import { Operator, Tightness } from './Operator';
import { OPERATORS, operatorOf } from './operators.table';

const FOLDER = join(__dirname, '__fixtures__');

/** What an operator says of values, with what stands behind it. */
interface ValuesCase {
  type: FieldType;
  wanted: JsonValue;
  holds?: JsonValue[];
  fails?: JsonValue[];
  wrong: JsonValue[];
}

interface RefusedCase {
  /** Part of the sentence. */
  because: string;
  type: FieldType;
  wanted: JsonValue;
}

interface OrderCase {
  is: Tightness;
  type: FieldType;
  one: JsonValue;
  other: JsonValue;
}

function casesOf<T>(operator: string, file: string): T[] {
  const text = readFileSync(join(FOLDER, operator, `${file}.yaml`), 'utf8');
  // Dates stay text, as the reader of policies leaves them.
  return load(text) as T[];
}

function readWanted(operator: Operator, wanted: JsonValue, type: FieldType) {
  const read = operator.read(wanted, type);
  expect(read).not.toHaveProperty('problem');
  return read;
}

const MIRRORED: Record<Tightness, Tightness> = {
  equal: 'equal',
  tighter: 'looser',
  looser: 'tighter',
  incomparable: 'incomparable',
};

/** Wrong, false, true as numbers: what is tighter never says more. */
const RANK = new Map<unknown, number>([
  [false, 0],
  [true, 2],
]);

describe('operators', () => {
  it('have a folder of fixtures each', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      OPERATORS.map(({ name }) => name).sort(),
    );
  });

  it('are found by their names only', () => {
    expect(OPERATORS.map(({ name }) => operatorOf(name))).toEqual(OPERATORS);
    expect(operatorOf('__proto__')).toBeUndefined();
    expect(operatorOf('constructor')).toBeUndefined();
  });

  it('are meant by words of other languages', () => {
    const meant = [...OPERATOR_SYNONYMS.values()];
    expect(meant.filter(name => name !== 'every' && !operatorOf(name))).toEqual(
      [],
    );
    expect(
      [...OPERATOR_SYNONYMS.keys()].filter(
        word => operatorOf(word) ?? word !== word.toLowerCase(),
      ),
    ).toEqual([]);
  });

  it('say of a missing field that it is not so, but for absent', () => {
    const saying = OPERATORS.filter(operator => {
      const [{ wanted, type }] = casesOf<ValuesCase>(operator.name, 'values');
      return operator.onMissing?.(readWanted(operator, wanted, type)) ?? false;
    });
    expect(saying.map(({ name }) => name)).toEqual(['absent']);
  });

  describe.each(OPERATORS.map(each => [each.name, each] as const))(
    '%s',
    (name, operator) => {
      const values = casesOf<ValuesCase>(name, 'values');

      it('has a case for every type of field that it can be asked of', () => {
        const types = new Set(values.map(({ type }) => type));
        expect([...types].sort()).toEqual([...operator.types, 'any'].sort());
      });

      it.each(
        values.map(
          each =>
            [
              each.type,
              JSON.stringify(each.wanted).slice(0, 60),
              each,
            ] as const,
        ),
      )('of %s, with %s', (_, __, { type, wanted, holds, fails, wrong }) => {
        const test = operator.compile(readWanted(operator, wanted, type), type);
        const said = (list: JsonValue[] = []) =>
          list.map(value => {
            const outcome = test(value);
            return [value, typeof outcome === 'boolean' ? outcome : 'wrong'];
          });
        expect(said(holds)).toEqual(holds?.map(each => [each, true]) ?? []);
        expect(said(fails)).toEqual(fails?.map(each => [each, false]) ?? []);
        expect(said(wrong)).toEqual(wrong.map(each => [each, 'wrong']));
      });

      it.each(
        casesOf<RefusedCase>(name, 'refused').map(
          each => [each.because, each] as const,
        ),
      )('refuses: %s', (because, { wanted, type }) => {
        expect(operator.read(wanted, type)).toEqual({
          problem: expect.stringContaining(because),
        });
      });

      it.each(
        casesOf<OrderCase>(name, 'order').map(
          each =>
            [
              each.is,
              JSON.stringify(each.one),
              JSON.stringify(each.other),
              each,
            ] as const,
        ),
      )('finds %s: %s beside %s', (is, _, __, { type, one, other }) => {
        const first = readWanted(operator, one, type);
        const second = readWanted(operator, other, type);
        expect(operator.compare(first, second, type)).toBe(is);
        expect(operator.compare(second, first, type)).toBe(MIRRORED[is]);
      });

      it('calls nothing tighter that says more of any value', () => {
        const samples = values.flatMap(each => [
          ...(each.holds ?? []),
          ...(each.fails ?? []),
          ...each.wrong,
        ]);
        const orders = casesOf<OrderCase>(name, 'order');
        const refuted = [...operator.types, 'any' as const].flatMap(type => {
          const wanted = [
            ...values.filter(each => each.type === type),
            ...orders
              .filter(each => each.type === type)
              .flatMap(({ one, other }) => [
                { wanted: one },
                { wanted: other },
              ]),
          ].map(each => readWanted(operator, each.wanted, type));
          return wanted.flatMap(one =>
            wanted.flatMap(other => {
              const is = operator.compare(one, other, type);
              const ranks = [one, other].map(each => {
                const test = operator.compile(each, type);
                return samples.map(value => RANK.get(test(value)) ?? 1);
              });
              const saysMore = ranks[0].some((rank, at) => rank > ranks[1][at]);
              const isProved = is === 'tighter' || is === 'equal';
              return isProved && saysMore ? [[type, one, other]] : [];
            }),
          );
        });
        expect(refuted).toEqual([]);
      });
    },
  );
});
