/** A file of policies for each thing that can be wrong with one; `»` stands where it is found and is taken out before reading. */
export interface PolicyCase {
  code: string;
  path: string;
  text: string;
  /** Of the source; left out = any. */
  scope?: string;
}

const HEAD = 'apiVersion: meshstage.io/v1alpha1\nkind: DataPolicy\n';
const METADATA =
  'metadata:\n  id: global.pii-masked\n  title: PII is masked\n  severity: high\n';
const SPEC =
  "spec:\n  why: Nobody may read it.\n  forEach: columns\n  message: '{{item.path}} is not masked'\n";

/** A policy whose assert is this; `»` in it marks the place. */
const asserting = (assert: string, more = '') =>
  `${HEAD}${METADATA}${SPEC}  assert: ${assert}\n${more}`;

const withMetadata = (metadata: string) =>
  `${HEAD}metadata:\n${metadata}${SPEC}  assert: { masking: { exists: true } }\n`;

const overlay = (spec: string) =>
  `apiVersion: meshstage.io/v1alpha1\nkind: DataPolicyOverlay\nspec:\n${spec}`;

/** What is right. */
export const SOUND = asserting('{ masking: { in: [hash] } }');

export const POLICY_CASES: readonly PolicyCase[] = [
  { code: 'policy-file-empty', path: '', text: '»# Nothing yet.\n' },
  { code: 'policy-not-a-mapping', path: '', text: '»- a\n- b\n' },
  {
    code: 'policy-kind',
    path: 'kind',
    text: SOUND.replace('DataPolicy', '»DataPolici'),
  },
  {
    code: 'policy-kind',
    path: 'kind',
    text: SOUND.replace('DataPolicy', '»Component'),
  },
  { code: 'policy-kind', path: 'kind', text: `»${HEAD.slice(0, 34)}` },
  {
    code: 'policy-api-version',
    path: 'apiVersion',
    text: SOUND.replace('meshstage.io/v1alpha1', '»meshstage.io/v2'),
  },
  {
    code: 'policy-api-version',
    path: 'apiVersion',
    text: `»${SOUND.slice(34)}`,
  },
  {
    code: 'policy-key-unknown',
    path: 'spec.asert',
    text: `${SOUND}  »asert: {}\n`,
  },
  {
    code: 'policy-key-unknown',
    path: 'spec.__proto__',
    text: `${SOUND}  »__proto__: {}\n`,
  },
  {
    code: 'policy-key-missing',
    path: 'metadata.title',
    text: withMetadata('  »id: global.a\n  severity: low\n'),
  },
  {
    code: 'policy-key-missing',
    path: 'spec.assert',
    text: `${HEAD}${METADATA}${SPEC.replace('  why', '  »why')}`,
  },
  { code: 'policy-key-missing', path: 'spec', text: `»${HEAD}${METADATA}` },
  {
    code: 'policy-value',
    path: 'metadata.severity',
    text: withMetadata('  id: global.a\n  title: A\n  severity: »hihg\n'),
  },
  {
    code: 'policy-value',
    path: 'metadata.title',
    text: withMetadata('  id: global.a\n  title: »[a]\n  severity: low\n'),
  },
  {
    code: 'policy-value',
    path: 'metadata.title',
    text: withMetadata(
      `  id: global.a\n  title: »${'a'.repeat(201)}\n  severity: low\n`,
    ),
  },
  {
    code: 'policy-value',
    path: 'spec.forEach',
    text: SOUND.replace('columns', '»column'),
  },
  {
    code: 'policy-value',
    path: 'spec.enforce.check',
    text: `${SOUND}  enforce: { check: »refuse }\n`,
  },
  {
    code: 'policy-value',
    path: 'spec.enforce',
    text: `${SOUND}  enforce: »deny\n`,
  },
  {
    code: 'policy-value',
    path: 'spec.rollout.graceDays',
    text: `${SOUND}  rollout: { graceDays: »-1 }\n`,
  },
  {
    code: 'policy-value',
    path: 'spec.rollout.effectiveFrom',
    text: `${SOUND}  rollout: { effectiveFrom: »2026-02-30 }\n`,
  },
  {
    code: 'policy-value',
    path: 'spec.tighten.allow[1]',
    text: `${SOUND}  tighten: { allow: [severity, »graceDays] }\n`,
  },
  {
    code: 'policy-value',
    path: 'tests[0].expect',
    text: `${SOUND}tests: [{ name: a, given: [b.yaml], expect: »failing }]\n`,
  },
  {
    code: 'policy-value',
    path: 'tests[0].given',
    text: `${SOUND}tests: [{ name: a, given: »[], expect: pass }]\n`,
  },
  {
    code: 'policy-value',
    path: 'tests[0].given',
    text: `${SOUND}tests: [{ name: a, given: »[${'a, '.repeat(
      51,
    )}], expect: pass }]\n`,
  },
  {
    code: 'policy-key-missing',
    path: 'tests[0].given',
    text: `${SOUND}tests: [»{ name: a, expect: pass }]\n`,
  },
  {
    code: 'policy-id',
    path: 'metadata.id',
    text: withMetadata('  id: »PII masked\n  title: A\n  severity: low\n'),
  },
  {
    code: 'policy-domain',
    path: 'spec.domain',
    text: overlay(
      '  of: global.a\n  domain: »The Sales\n  set: { severity: high }\n',
    ),
  },
  {
    code: 'policy-domain',
    path: 'spec.domain',
    text: overlay(
      '  of: global.a\n  domain: »global\n  set: { severity: high }\n',
    ),
  },
  {
    code: 'policy-overlay-empty',
    path: 'spec.set',
    text: overlay('  of: global.a\n  domain: sales\n  set: »{}\n'),
  },
  {
    code: 'policy-id-twice',
    path: 'metadata.id',
    text: `${SOUND}---\n${SOUND.replace('id: global', '»id: global')}`,
  },
  {
    code: 'policy-scope',
    path: 'metadata.id',
    text: SOUND.replace('id: global', '»id: global'),
    scope: 'sales',
  },
  {
    code: 'policy-scope',
    path: 'spec.domain',
    text: overlay(
      '  of: global.a\n  »domain: finance\n  set: { severity: high }\n',
    ),
    scope: 'sales',
  },
  {
    code: 'policy-field-of-item',
    path: 'spec.assert.maskin',
    text: asserting('{ »maskin: { exists: true } }'),
  },
  {
    code: 'policy-field-of-item',
    path: 'spec.assert.any[1].retention',
    text: asserting(
      '\n    any:\n      - masking: { exists: true }\n      - »retention: { atMost: 90d }',
    ),
  },
  {
    code: 'policy-field-of-item',
    path: 'spec.assert["custom."]',
    text: asserting('{ »custom.: { exists: true } }'),
  },
  {
    code: 'policy-field-of-item',
    path: 'spec.fix.set.mask',
    text: `${SOUND}  fix: { text: Mask it., set: { »mask: hash } }\n`,
  },
  {
    code: 'policy-value',
    path: 'spec.fix.set.pii',
    text: `${SOUND}  fix: { text: Mark it., set: { »pii: 'yes' } }\n`,
  },
  {
    code: 'policy-fix-unwritten',
    path: 'spec.fix.set.depth',
    text: `${SOUND}  fix: { text: Lift it., set: { pii: true, »depth: 1 } }\n`,
  },
  {
    code: 'policy-value',
    path: 'metadata.owner',
    text: SOUND.replace('  severity', '  owner: »api:payments\n  severity'),
  },
  {
    code: 'policy-field-of-item',
    path: 'spec.set.assert.retension',
    text: overlay(
      '  of: global.a\n  domain: sales\n  set: { assert: { »retension: { atMost: 30d } } }\n',
    ),
  },
  {
    code: 'policy-field-of-item',
    path: 'spec.set.when.pyi',
    text: overlay(
      '  of: global.a\n  domain: sales\n  set: { when: { »pyi: { equals: true } } }\n',
    ),
  },
  {
    code: 'policy-element-field',
    path: 'spec.assert.roles.some.acess',
    text: asserting(
      '{ roles: { some: { »acess: { exists: true } } } }',
    ).replace('columns', 'contracts'),
  },
  {
    code: 'policy-element-field',
    path: 'spec.assert.tags.some.name',
    text: asserting('{ tags: { some: { »name: { exists: true } } } }'),
  },
  {
    code: 'policy-element-field',
    path: 'spec.assert.roles.some.equals',
    text: asserting('{ roles: { some: { »equals: a } } }').replace(
      'columns',
      'contracts',
    ),
  },
  {
    code: 'policy-operator',
    path: 'spec.assert.masking.inn',
    text: asserting('{ masking: { »inn: [hash] } }'),
  },
  {
    code: 'policy-operator',
    path: 'spec.assert.masking.$in',
    text: asserting('{ masking: { »$in: [hash] } }'),
  },
  {
    code: 'policy-operator',
    path: 'spec.assert.masking.regex',
    text: asserting('{ masking: { »regex: hash } }'),
  },
  {
    code: 'policy-operator',
    path: 'spec.assert.tags.some.equal',
    text: asserting('{ tags: { some: { »equal: pii } } }'),
  },
  {
    code: 'policy-operator-missing',
    path: 'spec.assert.masking',
    text: asserting('{ »masking: hash }'),
  },
  {
    code: 'policy-operator-missing',
    path: 'spec.assert.masking',
    text: asserting('{ »masking: [hash] }'),
  },
  {
    code: 'policy-operator-of-type',
    path: 'spec.assert.masking.atLeast',
    text: asserting('{ masking: { »atLeast: 3 } }'),
  },
  {
    code: 'policy-operator-of-type',
    path: 'spec.assert.name.every',
    text: asserting('{ name: { »every: { equals: a } } }'),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert.masking.in',
    text: asserting('{ masking: { in: »hash } }'),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert.name.matches',
    text: asserting(`{ name: { matches: »'${'a'.repeat(201)}' } }`),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert.depth.equals',
    text: asserting('{ depth: { equals: »"3" } }'),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert.masking.notIn',
    text: asserting("{ masking: { notIn: »[none, ' '] } }"),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert.tags.length',
    text: asserting('{ tags: { length: »0 } }'),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert.lifecycle.in',
    text: asserting('{ lifecycle: { in: »[active, deprecatd] } }').replace(
      'columns',
      'product',
    ),
  },
  {
    code: 'policy-operator-value',
    path: 'spec.assert["changes.consumers"].notIn',
    text: asserting('{ changes.consumers: { notIn: »[breaking] } }').replace(
      'columns',
      'contracts',
    ),
  },
  {
    code: 'policy-condition-empty',
    path: 'spec.assert',
    text: asserting('»{}'),
  },
  {
    code: 'policy-condition-empty',
    path: 'spec.assert.any',
    text: asserting('{ any: »[] }'),
  },
  {
    code: 'policy-condition-empty',
    path: 'spec.assert.masking',
    text: asserting('{ masking: »{} }'),
  },
  {
    code: 'policy-condition-form',
    path: 'spec.assert',
    text: asserting('»[{ masking: { exists: true } }]'),
  },
  {
    code: 'policy-condition-form',
    path: 'spec.assert.any',
    text: asserting('{ any: »{ masking: { exists: true } } }'),
  },
  {
    code: 'policy-condition-form',
    path: 'spec.assert.cel',
    text: asserting('{ cel: »3 }'),
  },
  {
    code: 'policy-condition-too-large',
    path: 'spec.assert.any[500].name.equals',
    text: asserting(
      `{ any: [${'{ name: { equals: a } }, '.repeat(
        500,
      )}{ name: { »equals: a } }] }`,
    ),
  },
  {
    code: 'policy-cel-in-list',
    path: 'spec.assert.tags.some.cel',
    text: asserting('{ tags: { some: { »cel: item.name == "a" } } }'),
  },
  {
    code: 'policy-expression-invalid',
    path: 'spec.assert.cel',
    text: asserting('{ cel: »item.nme == "a" }'),
  },
  {
    code: 'policy-match-invalid',
    path: 'spec.match["spec.lifecycel"]',
    text: `${SOUND}  match: { spec.lifecycel: »active }\n`,
  },
  {
    code: 'policy-match-invalid',
    path: 'spec.match["spec.lifecycle"].$in[1]',
    text: `${SOUND}  match: { spec.lifecycle: { $in: [active, »draf] } }\n`,
  },
  {
    code: 'policy-message-invalid',
    path: 'spec.message',
    text: SOUND.replace('message:', '»message:').replace(
      'item.path',
      'item.pth',
    ),
  },
  {
    code: 'policy-rollout-idle',
    path: 'spec.rollout.existing',
    text: `${SOUND}  rollout: { »existing: baseline, graceDays: 30 }\n`,
  },
  {
    code: 'policy-rollout-idle',
    path: 'spec.rollout.graceDays',
    text: `${SOUND}  rollout: { effectiveFrom: 2026-01-01, »graceDays: 30 }\n`,
  },
  {
    code: 'policy-rollout-idle',
    path: 'spec.rollout.graceDays',
    text: `${SOUND}  rollout: { »graceDays: 30 }\n`,
  },
  {
    code: 'policy-too-many',
    path: '',
    text: `${'---\na: 1\n'.repeat(500)}»---\na: 1\n`,
  },
];
