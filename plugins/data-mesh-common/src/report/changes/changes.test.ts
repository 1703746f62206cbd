import { load } from 'js-yaml';
import { readDocument } from '../../read';
import { renderOmds } from '../omds/renderOmds';
import { changesJson } from './changesJson';
import { changesReport } from './changesReport';
import { compareVersions, ComparedVersion } from './compareVersions';
import { renderChangesHtml } from './renderChangesHtml';
import { renderChangesMarkdown } from './renderChangesMarkdown';

function version(file: string, text: string): ComparedVersion {
  const { document } = readDocument(text);
  if (!document) {
    throw new Error(`${file} has no model`);
  }
  return { file, document, text };
}

function contract(number: string, ...properties: string[]): ComparedVersion {
  return version(
    `${number}.yaml`,
    [
      'apiVersion: v3.1.0',
      'kind: DataContract',
      'id: orders',
      `version: ${number}`,
      'status: active',
      'schema:',
      '  - name: orders',
      '    properties:',
      ...properties.map(each => `      - { ${each} }`),
      '',
    ].join('\n'),
  );
}

const old = contract(
  '1.4.0',
  'name: id, logicalType: string',
  'name: amount, logicalType: number, required: true',
  'name: state, logicalType: string, logicalTypeOptions: { maxLength: 9 }',
);
const young = contract(
  '1.5.0',
  'name: id, logicalType: string, description: "x|y <b> @all [a](http://b) `c`"',
  'name: amount, logicalType: number',
  'name: state, logicalType: string, logicalTypeOptions: { maxLength: 5 }',
  'name: "a/b]`<img>", logicalType: string',
);

function compared(mode?: 'NONE') {
  const report = compareVersions(old, young, mode && { mode });
  if (!report) {
    throw new Error('not compared');
  }
  return report;
}

describe('reports of changes', () => {
  it('are of two contracts or of two products', () => {
    const product = version(
      'p',
      'apiVersion: v1.0.0\nkind: DataProduct\nid: p\n',
    );
    expect(compareVersions(old, product)).toBeUndefined();
    expect(compareVersions(product, product)).toMatchObject({
      changes: [],
      bump: 'none',
      breaking: false,
    });
  });

  it('are the data that the command line prints', () => {
    expect(changesJson(compared())).toMatchObject({
      bump: 'major',
      declaredBump: 'minor',
      mode: 'FORWARD_TRANSITIVE',
      breaking: true,
      changes: expect.arrayContaining([
        {
          rule: 'N2',
          path: '/schema[name=orders]/properties[name=amount]/required',
          before: true,
          after: false,
          at: {
            before: { path: expect.any(String), line: 10, column: 46 },
            after: { path: expect.any(String), line: 10, column: 9 },
          },
          history: 'ok',
          consumers: 'break',
          producer: 'ok',
          flags: [],
          reason: expect.stringContaining('may be null now'),
        },
        expect.objectContaining({
          rule: 'F2',
          before: null,
          after: { name: 'a/b]`<img>', logicalType: 'string' },
        }),
      ]),
    });
  });

  it('fail from the lightest change on that shall', () => {
    const tool = { name: 'tool', version: '1' };
    const failing = (on: 'breaking' | 'warning' | 'review', mode?: 'NONE') =>
      changesReport([compared(mode)], tool, on)
        .findings.filter(({ fails }) => fails)
        .map(({ rule }) => rule)
        .sort();
    expect(failing('breaking')).toEqual(['N2']);
    expect(failing('warning')).toEqual(['N2', 'V3']);
    expect(failing('review')).toEqual(['F2', 'N2', 'V3']);
    expect(failing('breaking', 'NONE')).toEqual([]);
  });

  it('let no text of a stranger out of its place', () => {
    const markdown = renderChangesMarkdown(compared());
    // What stands in code is not read as Markdown.
    const words = markdown.replace(/`[^`\n]*`/g, '');
    expect(words).not.toMatch(/<img|<b>|@all|\]\(/);
    const rows = markdown.split('\n').filter(line => line.startsWith('| :'));
    expect(rows.map(row => row.split(/(?<!\\)\|/).length)).toEqual([
      8, 8, 8, 8,
    ]);
    const html = renderChangesHtml(compared());
    expect(html).not.toMatch(/<img|<script|<b> @/);
    expect(html).toContain('&lt;img&gt;');
  });

  it('are a document of OMDS with grades beside', () => {
    const omds = load(renderOmds(compared(), 'tool/1'));
    expect(omds).toMatchObject({
      kind: 'MetadataDifference',
      sourceKind: 'DataContract',
      source1: { id: 'orders', version: '1.4.0' },
      source2: { id: 'orders', version: '1.5.0' },
      suggestedVersion: '2.0.0',
      diffs: expect.arrayContaining([
        expect.objectContaining({
          type: 'ADD',
          section: 'schema',
          field: 'properties',
          impactLevel: 'MINOR',
        }),
        expect.objectContaining({
          type: 'CHANGE',
          field: 'required',
          impactLevel: 'MAJOR',
        }),
      ]),
      customProperties: expect.arrayContaining([
        {
          property: 'grades',
          value: expect.arrayContaining([
            expect.objectContaining({ rule: 'N2', consumers: 'break' }),
          ]),
        },
      ]),
    });
  });
});
