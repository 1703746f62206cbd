import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aProblem, aSubmissionDetail } from '../../__testUtils__/submissions';
import { Mend } from './Mend';

const PATH = 'rail/trains.odcs.yaml';

describe('what policies propose', () => {
  const backend = useBackend();
  beforeEach(() => sessionStorage.clear());

  it('writes what a policy proposes, where the text has a place for it', async () => {
    const text = [
      'apiVersion: v3.1.0',
      'kind: DataContract',
      'id: a',
      'schema:',
      '  - name: trains # all of them',
      '    properties:',
      '      - name: delay',
      '',
    ].join('\n');
    const denied = (set: object) =>
      aProblem({
        code: 'policy-denied',
        path: 'schema[0].properties[0]',
        message: 'Column delay is not classified.',
        data: {
          policy: 'global.classified',
          title: 'Columns are classified',
          why: 'Nobody can protect what nobody has classified.',
          owner: 'group:default/privacy',
          kind: 'columns',
          set: { ...set },
        },
      });
    const submission = aSubmissionDetail({
      mend: { way: 'write' },
      documents: [
        {
          path: PATH,
          sha256: 'b'.repeat(64),
          text,
          problems: [
            denied({ classification: 'public' }),
            denied({ depth: 1 }),
          ],
        },
      ],
    });
    backend.get('/submissions/s1', submission);
    backend.post('/submissions/s1/mend', () => ({
      body: { outcome: 'judged', submissions: [submission] },
    }));
    renderScreen(
      <Routes>
        <Route path="/s/:id" element={<Mend />} />
      </Routes>,
      { client: backend.client(), at: '/s/s1' },
    );
    const area = await screen.findByRole('textbox', {
      name: `Text of ${PATH}`,
    });
    expect(screen.getAllByText('Policy: Columns are classified')).toHaveLength(
      2,
    );
    expect(
      screen.getAllByText(/Nobody can protect what nobody has classified/),
    ).toHaveLength(2);
    expect(screen.getByText('classification: public')).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('button', {
      name: 'Write it into the text',
    });
    await userEvent.click(second);
    expect(await screen.findByText(/Please write it by hand/)).toBeVisible();
    expect(area).toHaveValue(text);
    await userEvent.click(first);
    await waitFor(() =>
      expect(area).toHaveValue(`${text}        classification: public\n`),
    );
  });
});
