import { renderProblem } from '../../model';
import { asks, keeps, source } from '../../policy/set/__testUtils__/sources';
import { loadDefinitions } from './loadDefinitions';
import { unknownDomains } from './unknownDomains';

const SOURCES = [
  source('global', {
    'a.yaml': keeps('P90D'),
    'b.yaml': asks('P30D'),
    'c.yaml': asks('P20D').replace('"sales"', '"saels"'),
    'd.yaml': asks('120 days').replace('"sales"', '"saels"'),
  }),
  source('hr', {
    'e.yaml': [keeps('P9D', 'hr.one'), keeps('P8D', 'hr.two')].join('\n---\n'),
  }),
];

const told = (...known: string[]) =>
  unknownDomains(loadDefinitions(SOURCES), new Set(known)).map(
    ({ source: id, path, problem }) =>
      `${id}/${path}:${problem.line} ${problem.severity} ${
        renderProblem(problem).message
      }`,
  );

describe('unknownDomains', () => {
  it('finds nothing where the catalog has all of them', () => {
    expect(told('sales', 'saels', 'hr')).toEqual([]);
  });

  it('finds overlays and policies of domains that are not there, once for each file', () => {
    expect(told('sales')).toEqual([
      'global/c.yaml:1 warning The catalog has no domain "saels", so nothing is published of which this would be asked.',
      'hr/e.yaml:1 warning The catalog has no domain "hr", so nothing is published of which this would be asked.',
    ]);
  });

  it('says nothing of an overlay that is refused anyway', () => {
    expect(told('sales', 'hr').filter(each => /d\.yaml/.test(each))).toEqual(
      [],
    );
  });
});
