import { screen } from '@testing-library/react';
import { useBackend } from '../__testUtils__/backend';
import { renderScreen } from '../__testUtils__/renderScreen';
import { aProblem } from '../__testUtils__/submissions';
import { ProblemList } from './ProblemList';

const POLICY = {
  policy: 'global.pii-masked',
  title: 'PII columns are masked',
  why: 'It must never leave its domain in clear text.',
  owner: 'group:default/privacy',
  set: { masking: 'hash', tags: ['pii'] },
};

describe('ProblemList', () => {
  const backend = useBackend();

  it('tells of a policy what it is, why, who keeps it, and what it proposes', () => {
    renderScreen(
      <ProblemList
        problems={[
          aProblem({
            code: 'policy-warned',
            severity: 'warning',
            data: POLICY,
          }),
        ]}
      />,
      { client: backend.client() },
    );
    expect(screen.getByText('Policy: PII columns are masked')).toBeVisible();
    expect(screen.getByText(POLICY.why, { exact: false })).toBeInTheDocument();
    expect(screen.getByTitle(POLICY.owner)).toBeInTheDocument();
    expect(screen.getByText('masking: hash')).toBeVisible();
    expect(screen.getByText('tags: ["pii"]')).toBeVisible();
    // Nothing can be written where there is no editor.
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('shows what is to be written as code', () => {
    renderScreen(
      <ProblemList problems={[aProblem({ fix: 'Write `version: 1.1.0`.' })]} />,
      { client: backend.client() },
    );
    expect(screen.getByText('version: 1.1.0').tagName).toBe('CODE');
    expect(screen.queryByText(/`/)).not.toBeInTheDocument();
  });

  it('tells of a rule of the gate why there is one, where it refuses', () => {
    renderScreen(
      <ProblemList
        problems={[
          aProblem({ code: 'owner-invalid' }),
          aProblem({ code: 'owner-unknown', severity: 'warning' }),
        ]}
      />,
      { client: backend.client() },
    );
    expect(screen.getAllByText(/^Rule: /)).toHaveLength(1);
  });
});
