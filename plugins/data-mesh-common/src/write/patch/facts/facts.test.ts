import { readDocument } from '../../../read';
import { PatchedText } from '../PatchedText';
import { bumpVersion, VersionPart } from './bumpVersion';
import { setCustomProperty } from './setCustomProperty';
import { setDeprecated } from './setDeprecated';
import { setSloFact } from './setSloFact';

const contract = (release: string) =>
  `apiVersion: ${release}\nkind: DataContract\nid: a # never changes\nversion: 1.2.3\nstatus: active\nschema:\n  - name: t\n    properties:\n      - name: c\n        logicalType: string\nslaProperties:\n  - property: latency\n    value: 4\n    unit: h\n`;

const product = (release: string) =>
  `apiVersion: ${release}\nkind: DataProduct\nid: a\nstatus: active # today\nname: A\noutputPorts:\n  - name: p\n    version: 1.0.0\n    contractId: c\n`;

/** Lines that were added, without their indentation. */
function added(before: string, { text, problems }: PatchedText): unknown {
  const old = new Set(before.split('\n'));
  return problems.length > 0
    ? problems.map(({ code }) => code)
    : text
        .split('\n')
        .filter(line => !old.has(line))
        .map(line => line.trim());
}

describe('bumpVersion', () => {
  it.each<[string, VersionPart, string | undefined]>([
    ['version: 1.2.3 # now', 'minor', 'version: 1.3.0 # now'],
    ["version: '1.2.3'", 'patch', "version: '1.2.4'"],
    ['version: v1.2', 'minor', 'version: v1.3'],
    ['version: v1.2', 'major', 'version: v2.0'],
    ['version: v1', 'patch', 'version: v1.0.1'],
    ['version: 1.0', 'minor', "version: '1.1'"],
    ['version: 1.2.3-rc.1', 'minor', 'version: 1.3.0'],
    ['version: 2.0.0-rc.1', 'major', 'version: 2.0.0'],
    ['version: latest', 'minor', undefined],
    ['version: 2026-01-31', 'minor', undefined],
    ['version:', 'minor', undefined],
    ['name: a', 'minor', undefined],
  ])('%s, %s: %s', (before, part, after) => {
    const { text, problems } = bumpVersion(before, part);
    expect(text).toBe(after ?? before);
    expect(problems.map(({ code }) => code)).toEqual(
      after === undefined ? ['patch-no-version'] : [],
    );
  });
});

describe('setDeprecated', () => {
  it.each([
    [contract('v3.2.0'), 'schema[0].properties[0]', ['deprecated: true']],
    [contract('v3.2.0'), 'schema[0]', ['deprecated: true']],
    [contract('v3.2.0'), '', ['status: deprecated']],
    [
      contract('v3.0.2'),
      'schema[0].properties[0]',
      ['customProperties:', '- property: deprecated', 'value: true'],
    ],
    [contract('v3.1.0'), 'schema[1]', ['patch-path-unknown']],
    [product('v1.1.0'), '', ['deprecated: true']],
    [product('v1.0.0'), '', ['status: deprecated # today']],
    [product('v1.1.0'), 'outputPorts[0]', ['deprecated: true']],
    [
      product('v1.0.0'),
      'outputPorts[0]',
      ['customProperties:', '- property: deprecated', 'value: true'],
    ],
    [product('v0.9.0'), 'outputPorts[0]', ['patch-no-place']],
    [
      'kind: DataContract\n',
      '',
      ['missing-id', 'missing-version', 'missing-api-version'],
    ],
  ])('of %s at "%s" writes %j', (text, path, lines) => {
    const found = added(text, setDeprecated(text, path));
    expect(new Set(found as string[])).toEqual(new Set(lines));
  });

  it.each(['v3.0.2', 'v3.1.0', 'v3.2.0'])(
    'is what reading %s finds',
    release => {
      const isDeprecated = (text: string) => {
        const { document } = readDocument(text);
        return document?.kind === 'DataContract'
          ? [document.schema[0], document.schema[0].properties[0]].map(
              ({ deprecated }) => deprecated,
            )
          : undefined;
      };
      const object = setDeprecated(contract(release), 'schema[0]').text;
      expect(isDeprecated(object)).toEqual([true, false]);
      const both = setDeprecated(object, 'schema[0].properties[0]').text;
      expect(isDeprecated(both)).toEqual([true, true]);
      const column = setDeprecated(both, 'schema[0]', false).text;
      expect(isDeprecated(column)).toEqual([false, true]);
    },
  );

  it.each(['v1.0.0', 'v1.1.0'])(
    'is what reading a port of %s finds',
    release => {
      const { text } = setDeprecated(product(release), 'outputPorts[0]');
      const { document } = readDocument(text);
      expect(document).toMatchObject({ outputPorts: [{ deprecated: true }] });
    },
  );
});

describe('setCustomProperty', () => {
  it('adds the list, then an entry, then changes the entry', () => {
    const text = product('v1.1.0');
    const once = setCustomProperty(text, '', 'owner', 'group:default/a').text;
    const twice = setCustomProperty(once, '', 'cost', 3).text;
    const thrice = setCustomProperty(
      twice,
      '',
      'owner',
      'group:default/b',
    ).text;
    expect(thrice).toBe(
      `${text}customProperties:\n  - property: owner\n    value: group:default/b\n  - property: cost\n    value: 3\n`,
    );
  });

  it('fills in an empty list and an entry without a value', () => {
    const empty = `${product('v1.1.0')}customProperties:\n`;
    expect(added(empty, setCustomProperty(empty, '', 'a', 1))).toEqual([
      '- property: a',
      'value: 1',
    ]);
    const half = `${product(
      'v1.1.0',
    )}customProperties:\n  - property: a # half\n`;
    expect(added(half, setCustomProperty(half, '', 'a', 1))).toEqual([
      'value: 1',
    ]);
  });

  it('refuses where the release has no such place', () => {
    const text = contract('v3.1.0');
    expect(setCustomProperty(text, 'slaProperties[0]', 'a', 1)).toEqual({
      text,
      problems: [
        expect.objectContaining({
          code: 'patch-no-place',
          line: 12,
          data: { apiVersion: 'v3.1.0', fact: 'a' },
        }),
      ],
    });
  });
});

describe('setSloFact', () => {
  it.each(['v3.0.2', 'v3.1.0', 'v3.2.0'])(
    'is what reading %s finds',
    release => {
      const window = setSloFact(
        contract(release),
        'slaProperties[0]',
        'window',
        'P30D',
      );
      const { text } = setSloFact(
        window.text,
        'slaProperties[0]',
        'target',
        99.5,
      );
      const { document, problems } = readDocument(text);
      expect(problems).toEqual([]);
      expect(document).toMatchObject({
        sla: [{ window: 'P30D', target: 99.5 }],
      });
    },
  );

  it('refuses a promise that is not there', () => {
    const text = contract('v3.2.0');
    const { problems } = setSloFact(text, 'slaProperties[1]', 'window', 'P1D');
    expect(problems.map(({ code }) => code)).toEqual(['patch-path-unknown']);
  });
});
