import { Report, ReportFinding } from './Report';
import { encodePath } from './encodePath';
import { renderGithub } from './renderGithub';
import { renderJunit } from './renderJunit';
import { renderSarif } from './renderSarif';

const finding: ReportFinding = {
  rule: 'T1',
  level: 'error',
  fails: true,
  message: 'Was "int" & is <long>.',
  file: 'a b,c.yaml',
  line: 3,
  column: 5,
  related: { file: 'old.yaml', line: 2, message: 'as it was' },
  properties: { consumers: 'break' },
};

function reportOf(...findings: ReportFinding[]): Report {
  return {
    tool: { name: 'tool', version: '1.2.3' },
    files: ['fine.yaml'],
    findings,
    ruleOf: id =>
      id === 'T1'
        ? { id, title: 'Type, changed', url: 'https://a.example/#T1' }
        : undefined,
  };
}

describe('reports', () => {
  it.each([
    ['a/b%20c/%25.yaml', 'a/b c/%.yaml'],
    ['file:///a/%23b.yaml', '/a/#b.yaml'],
    ['file:///C:/a%20b.yaml', 'C:/a b.yaml'],
    ['https://a.example/b%20c?...', 'https://a.example/b%20c?...'],
    ['dataproduct://a/b/c/v1', 'dataproduct://a/b/c/v1'],
    ['%3Cstdin%3E', '<stdin>'],
  ])('has the reference %s for %s', (expected, file) => {
    expect(encodePath(file)).toBe(expected);
  });

  it('lists in SARIF the rules that found something, and both places', () => {
    const hidden = { ...finding, rule: 'M2', level: 'none' } as const;
    const [run] = JSON.parse(
      JSON.stringify(renderSarif(reportOf(finding, hidden))),
    ).runs;
    expect(run.tool.driver.rules).toEqual([
      { id: 'M2' },
      {
        id: 'T1',
        shortDescription: { text: 'Type, changed' },
        helpUri: 'https://a.example/#T1',
      },
    ]);
    expect(run.results).toEqual([
      expect.objectContaining({
        ruleId: 'T1',
        ruleIndex: 1,
        level: 'error',
        properties: { consumers: 'break' },
        relatedLocations: [
          {
            id: 1,
            message: { text: 'as it was' },
            physicalLocation: {
              artifactLocation: { uri: 'old.yaml' },
              region: { startLine: 2 },
            },
          },
        ],
      }),
      expect.objectContaining({ level: 'none', kind: 'informational' }),
    ]);
  });

  it.each(['error', 'none'] as const)(
    'says in SARIF that somebody has accepted a finding of level %s, and quietly',
    level => {
      const waived = { ...finding, level, suppressed: 'Until June.' };
      const [run] = JSON.parse(
        JSON.stringify(renderSarif(reportOf(waived))),
      ).runs;
      expect(run.results).toEqual([
        expect.objectContaining({
          level: 'note',
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: 'Until June.',
            },
          ],
        }),
      ]);
      expect(run.results[0]).not.toHaveProperty('kind');
    },
  );

  it('says in SARIF of what nobody could tell that it is open, accepted or not', () => {
    const open = { ...finding, level: 'none', isOpen: true } as const;
    const report = reportOf({ ...open, suppressed: 'Until June.' });
    const [run] = JSON.parse(JSON.stringify(renderSarif(report))).runs;
    expect(run.results).toMatchObject([{ level: 'none', kind: 'open' }]);
  });

  it('is a failure in JUnit only where it makes the run fail', () => {
    const mild = { ...finding, fails: false, message: 'zero\u0000\ud800' };
    const xml = renderJunit(reportOf(finding, mild));
    expect(xml).toContain('tests="3" failures="1"');
    expect(xml).toContain(
      '<failure type="error" message="Was &quot;int&quot; &amp; is &lt;long&gt;.">',
    );
    expect(xml).toContain('<system-out>error: zero\ufffd\ufffd</system-out>');
  });

  it('shows what nobody could tell neither as passed nor as failed', () => {
    const open: ReportFinding = {
      rule: 'T1',
      level: 'none',
      fails: false,
      isOpen: true,
      message: 'Not evaluated: no catalog.',
      file: 'fine.yaml',
    };
    const report = reportOf(finding, open);
    const [run] = JSON.parse(JSON.stringify(renderSarif(report))).runs;
    expect(run.results[1]).toMatchObject({ level: 'none', kind: 'open' });
    const xml = renderJunit(report);
    expect(xml).toContain(
      '<testsuite name="fine.yaml" tests="1" failures="0" errors="0" skipped="1">',
    );
    expect(xml).toContain('<skipped message="Not evaluated: no catalog."/>');
    expect(xml).not.toContain('<system-out>');
    expect(renderGithub(reportOf(open))).toBe(
      '::notice file=fine.yaml,title=Type%2C changed (T1)::Not evaluated: no catalog.\n',
    );
  });

  describe('with something that nobody could look at', () => {
    const gaps = [
      { message: '1 product <a> could not be judged.', fails: true },
      { message: 'Not all:\n1 of 2.', fails: false },
    ];
    const report = { ...reportOf(finding), gaps };

    it('have results that are not complete by the standard of SARIF', () => {
      const [run] = JSON.parse(JSON.stringify(renderSarif(report))).runs;
      expect(run.invocations).toEqual([
        {
          executionSuccessful: true,
          toolExecutionNotifications: gaps.map(({ message }) => ({
            level: 'error',
            message: { text: message },
          })),
        },
      ]);
      const [whole] = JSON.parse(
        JSON.stringify(renderSarif(reportOf(finding))),
      ).runs;
      expect(whole).not.toHaveProperty('invocations');
    });

    it('have an error in JUnit only where it makes the run fail', () => {
      const xml = renderJunit(report);
      expect(xml).toContain('tests="4" failures="1" errors="1">');
      expect(xml).toContain(
        '<error message="1 product &lt;a&gt; could not be judged.">1 product &lt;a&gt; could not be judged.</error>',
      );
      expect(xml).toMatch(/<system-out>Not all:\n1 of 2\.<\/system-out>/);
    });

    it('have annotations of no file', () => {
      expect(renderGithub({ ...report, findings: [] })).toBe(
        '::error title=Not all was looked at::1 product <a> could not be judged.\n::warning title=Not all was looked at::Not all:%0A1 of 2.\n',
      );
    });
  });

  it('cannot begin another command of GitHub', () => {
    const message = '100%\r\n::error::no';
    const quiet = { ...finding, level: 'none' } as const;
    expect(renderGithub(reportOf({ ...finding, message }, quiet))).toBe(
      '::error file=a b%2Cc.yaml,line=3,col=5,title=Type%2C changed (T1)::100%25%0D%0A::error::no\n',
    );
  });

  it('can neither steer the log of GitHub nor turn what it says around', () => {
    const signs = [
      ...['\u001b', '\u009b', '\u202e', '\u2066', '\u200b', '\0', '\u007f'],
      ...['\ud800', '\ufeff', '\u2028', '\u{e0041}', '\b'],
    ];
    const hostile = `${signs.map(sign => `${sign}[2Ja`).join('')}g\ttab`;
    const shown = '\ufffd[2Ja'.repeat(signs.length);
    const text = renderGithub({
      ...reportOf({
        ...finding,
        rule: hostile,
        message: `%${hostile}\r\n::stop-commands::x`,
        hint: hostile,
        file: `${hostile}:,%.yaml`,
      }),
      ruleOf: id => ({ id, title: hostile }),
    });
    expect(signs.filter(sign => text.includes(sign))).toEqual([]);
    expect(text.match(/\n/g)).toHaveLength(1);
    expect(text).toContain(`file=${shown}`);
    expect(text).toContain('%3A%2C%25.yaml,line=3');
    expect(text).toContain(`::%25${shown}`);
    expect(text).toContain('g\ttab%0D%0A::stop-commands::x%0A');
  });

  it('leaves text of any script as it is', () => {
    const message = 'Übergröße, καλή, שלום, 👩‍🔬';
    expect(renderGithub(reportOf({ ...finding, message }))).toContain(
      `::${message}\n`,
    );
  });
});
