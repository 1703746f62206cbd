import { JsonValue } from '../../model';
import { PolicySubject } from '../items/PolicySubject';
import { compiledOf } from './__testUtils__/policiesOf';
import { subjectOf } from './__testUtils__/subjectOf';
import { evaluatePolicies } from './evaluatePolicies';

/** Milliseconds; several times what it takes on a slow machine, and far below what it took without. */
const SOON = 15_000;

const TAGS = Array.from({ length: 95 }, (_, i) => `t${i}`);

interface Parts {
  columns: number;
  tags?: string[];
  description?: string;
  column?(index: number): { [key: string]: JsonValue };
}

function subjectWith({
  columns,
  tags,
  description,
  column = i => ({ name: `customer_field_${i}` }),
}: Parts): PolicySubject {
  return subjectOf(
    {},
    {
      'p.odps.yaml': JSON.stringify({
        apiVersion: 'v1.0.0',
        kind: 'DataProduct',
        id: 'p',
        name: 'Orders',
        version: '1.0.0',
        status: 'active',
        domain: 'sales',
        ...(tags && { tags }),
        ...(description && { description: { purpose: description } }),
      }),
      'c.odcs.yaml': JSON.stringify({
        apiVersion: 'v3.1.0',
        kind: 'DataContract',
        id: 'c',
        version: '1.0.0',
        status: 'active',
        domain: 'sales',
        schema: [
          {
            name: 't',
            properties: Array.from({ length: columns }, (_, i) => column(i)),
          },
        ],
      }),
    },
  );
}

const columnPolicy = (assert: object, id = 'global.example') =>
  compiledOf({ id, spec: { forEach: 'columns', assert } });

const NESTED = columnPolicy({
  cel: 'product.tags.all(a, product.tags.exists(b, b == item.name + "x") == false) && item.name != ""',
});

function judged(
  policies: Parameters<typeof evaluatePolicies>[0],
  subject: PolicySubject,
) {
  const start = performance.now();
  const verdicts = evaluatePolicies(policies, subject, { point: 'publish' });
  return { verdicts, took: performance.now() - start };
}

describe('evaluatePolicies, of what would take long', () => {
  it('ends an expression over lists in lists for all columns of a product', () => {
    const subject = subjectWith({ columns: 20_000, tags: TAGS });
    const { verdicts, took } = judged([NESTED], subject);
    expect(took).toBeLessThan(SOON);
    const [{ outcome, counts, enforcement, evidence }] = verdicts;
    expect(outcome).toBe('error');
    expect(enforcement).toEqual({ error: 'deny' });
    expect(counts.pass).toBeGreaterThan(20);
    expect(counts.pass + counts.error).toBe(20_000);
    expect(evidence[0].path).toBe(`t.customer_field_${counts.pass}`);
    expect(evidence[0].reason).toBe(
      'This policy has used up the 10000000 steps that it may take for one product; make its expressions and patterns simpler, or have `match` and `when` concern less.',
    );
    expect(evidence[1].reason).toBe(evidence[0].reason);
  });

  it('says the same whatever other policies there are, in whatever order', () => {
    const subject = subjectWith({ columns: 2_000, tags: TAGS });
    const other = columnPolicy({ cel: 'size(item.name) > 3' }, 'global.other');
    const [alone] = judged([NESTED], subject).verdicts;
    const [light] = judged([other], subject).verdicts;
    expect(alone.outcome).toBe('error');
    expect(light.outcome).toBe('pass');
    expect(judged([other, NESTED, NESTED, other], subject).verdicts).toEqual([
      light,
      alone,
      alone,
      light,
    ]);
  });

  it('says the same of many at once as of each by itself', () => {
    const subject = subjectWith({
      columns: 2_000,
      tags: TAGS,
      column: i => ({ name: `c${i}`, ...(i % 3 === 0 && { tags: ['a'] }) }),
    });
    for (const assert of [
      { all: [{ name: { matches: '[0-8]$' } }, { cel: nested('item.name') }] },
      { any: [{ tags: { exists: true } }, { cel: nested('"c"') }] },
    ]) {
      const compiled = compiledOf({
        spec: { forEach: 'columns', when: { name: { exists: true } }, assert },
      });
      const oneByOne = { ...compiled, siftAll: undefined };
      const [many] = judged([compiled], subject).verdicts;
      expect(many.counts.error).toBeGreaterThan(0);
      expect([many]).toEqual(judged([oneByOne], subject).verdicts);
    }
  });

  function nested(text: string): string {
    return `product.tags.all(a, product.tags.exists(b, b == ${text}) == false) && item.name != ""`;
  }

  it.each<[string, object]>([
    ['a field and another', { cel: 'item.name != "" && has(product.name)' }],
    ['words', { cel: 'item.name.lowerAscii() in ["a", "b", "c"] == false' }],
    [
      'a list of its own',
      { cel: 'item.tags.all(tag, tag != "pii" && re(tag, "^[a-z]+$"))' },
    ],
    ['a list of the product', { cel: 'product.tags.exists(t, t == "t1")' }],
    [
      'patterns as the starter policies have them',
      {
        none: [
          { name: { matches: '(?i:(^|[^a-z])e[-_]?mail($|[^a-z]))' } },
          {
            name: {
              matches:
                '(?i:(^|[^a-z])(phone|mobile|msisdn)(_?(no|nr|number))?($|[^a-z]))|[a-z](Phone|Mobile)($|[A-Z])',
            },
          },
          {
            name: {
              matches:
                '(?i:(^|[^a-z])(first|last|given|family|full|maiden)_?name($|[^a-z]))|[a-z](First|Last|Full)Name($|[A-Z])',
            },
          },
          {
            name: {
              matches:
                '(?i:(^|[^a-z])(street|house_?number|(home|postal)?_?address)($|[^a-z]))',
            },
          },
          {
            name: {
              matches:
                '(?i:(^|[^a-z])(ssn|social_?security(_?(no|nr|number))?|passport|iban)($|[^a-z]))',
            },
          },
          { name: { glob: '*_secret' } },
        ],
      },
    ],
  ])('has enough for %s of each of forty thousand columns', (_, assert) => {
    const subject = subjectWith({
      columns: 40_000,
      tags: TAGS.slice(0, 8),
      column: i => ({
        name: `customer_field_${i}`,
        tags: ['contact', 'gold', 'crm'],
      }),
    });
    const [{ counts }] = judged([columnPolicy(assert)], subject).verdicts;
    expect(counts).toMatchObject({ pass: 40_000, error: 0 });
  });

  const LONG = 'a'.repeat(9_990);
  const SLOW = '(a?){150}a{150}$';

  it.each<[string, object, Omit<Parts, 'columns'>]>([
    [
      'a slow pattern in an expression',
      { cel: `re(product.purpose, "${SLOW}") || item.name != ""` },
      { description: LONG },
    ],
    [
      'a slow pattern for each entry of a list',
      { cel: `product.tags.all(t, !re(t, "${SLOW}")) && item.name != ""` },
      { tags: TAGS.map(tag => tag + LONG.slice(0, 60)) },
    ],
    [
      'a slow pattern of an operator',
      { description: { matches: SLOW } },
      { column: i => ({ name: `c${i}`, description: LONG.slice(0, 2_000) }) },
    ],
    [
      'a slow pattern for elements of a list',
      { tags: { some: { matches: SLOW } } },
      {
        column: i => ({
          name: `c${i}`,
          tags: TAGS.slice(0, 10).map(tag => `${tag}${i}${'a'.repeat(100)}`),
        }),
      },
    ],
    [
      'a long list that is only counted',
      { cel: 'size(product.tags) > 1 && item.name != ""' },
      { tags: Array.from({ length: 9_000 }, (_, i) => `t${i}`) },
    ],
    [
      'a long list that is counted for each entry of another',
      { cel: 'product.tags.all(t, size(product.tags) > 1) && item.name != ""' },
      { tags: Array.from({ length: 5_000 }, (_, i) => `t${i}`) },
    ],
    [
      'a long list that is too long for a step of it',
      {
        cel: 'product.tags.all(a, product.tags.exists(b, a == b)) && item.name != ""',
      },
      { tags: Array.from({ length: 9_000 }, (_, i) => `t${i}`) },
    ],
  ])('ends %s', (_, assert, parts) => {
    const subject = subjectWith({ columns: 2_000, ...parts });
    const { verdicts, took } = judged([columnPolicy(assert)], subject);
    const [{ counts, evidence }] = verdicts;
    expect(counts.error).toBeGreaterThan(500);
    expect(evidence.at(-1)?.reason).toContain('has used up');
    expect(took).toBeLessThan(SOON);
  });
});
