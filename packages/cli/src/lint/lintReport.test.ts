import { renderProblem, renderSarif } from '@meshstage/plugin-data-mesh-common';
import { lintReport } from './lintReport';

function resultsOf(code: string, data: Record<string, string>) {
  const problem = renderProblem({ code, severity: 'info', path: '', data });
  const report = lintReport(
    [{ file: 'a.yaml', problems: [problem] }],
    () => false,
  );
  return JSON.parse(JSON.stringify(renderSarif(report))).runs[0].results;
}

describe('lintReport', () => {
  const data = {
    policy: 'global.masked',
    message: 'a.b is not masked',
    reason: 'Until the job runs.',
    expires: '2026-03-01',
  };

  it('says of what a registry waives that somebody has accepted it', () => {
    expect(resultsOf('policy-waived', data)).toMatchObject([
      {
        level: 'note',
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'Until the job runs.',
          },
        ],
      },
    ]);
  });

  it('says it of nothing else, whatever its reason', () => {
    const [result] = resultsOf('policy-unsure', data);
    expect(result).not.toHaveProperty('suppressions');
  });
});
