import { JsonObject, JsonValue } from '../model';
import { encodePath } from './encodePath';
import {
  Report,
  ReportFinding,
  ReportGap,
  ReportPlace,
  ReportRule,
} from './Report';

/** With what a log of SARIF 2.1.0 begins. */
export const SARIF_HEAD = {
  $schema:
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
} as const;

/** A report as a run of SARIF 2.1.0. Only rules that found something are listed. */
export function sarifRun(report: Report): JsonObject {
  const { tool, files, findings, gaps = [], ruleOf } = report;
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        ...(tool.url !== undefined && { informationUri: tool.url }),
        rules: ids.map(id => ruleOfSarif(id, ruleOf(id))),
      },
    },
    ...(gaps.length > 0 && { invocations: [invocationOf(gaps)] }),
    columnKind: 'utf16CodeUnits',
    // The standard has each of them once.
    artifacts: [...new Set(files.map(encodePath))].map(uri => ({
      location: { uri },
    })),
    results: findings.map(finding =>
      resultOf(finding, indexes.get(finding.rule) ?? -1),
    ),
  };
}

/**
 * The run came to its end; by the standard, a notification of level `error` says
 * that its results are not complete.
 */
function invocationOf(gaps: readonly ReportGap[]): JsonObject {
  return {
    executionSuccessful: true,
    toolExecutionNotifications: gaps.map(({ message }) => ({
      level: 'error',
      message: { text: message },
    })),
  };
}

function ruleOfSarif(id: string, rule: ReportRule | undefined): JsonObject {
  return {
    id,
    ...(rule && {
      shortDescription: { text: rule.title },
      ...(rule.help !== undefined && {
        fullDescription: { text: rule.help },
        help: { text: rule.help },
      }),
      ...(rule.url !== undefined && { helpUri: rule.url }),
      ...(rule.level && { defaultConfiguration: { level: rule.level } }),
    }),
  };
}

function resultOf(finding: ReportFinding, ruleIndex: number): JsonObject {
  const { rule, message, hint, properties, related } = finding;
  const { suppressed, isOpen } = finding;
  // What somebody has accepted is a finding still, and hidden where suppressions
  // are known; elsewhere it must not look like something that has to be mended.
  const level = suppressed === undefined || isOpen ? finding.level : 'note';
  return {
    ruleId: rule,
    ruleIndex,
    // By the standard, what has no level is a note of another kind.
    ...(level === 'none' && { kind: isOpen ? 'open' : 'informational' }),
    level,
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: locationOf(finding) }],
    ...(related && {
      relatedLocations: relatedOf(related),
    }),
    ...(suppressed !== undefined && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: suppressed },
      ],
    }),
    ...(properties && { properties }),
  };
}

function relatedOf(related: ReportPlace & { message: string }): JsonValue[] {
  return [
    {
      id: 1,
      message: { text: related.message },
      physicalLocation: locationOf(related),
    },
  ];
}

function locationOf({ file, line, column }: ReportPlace): JsonObject {
  return {
    artifactLocation: { uri: encodePath(file) },
    ...(line !== undefined && {
      region: {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
      },
    }),
  };
}
