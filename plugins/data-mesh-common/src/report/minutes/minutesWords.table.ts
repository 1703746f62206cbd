import type {
  MinutesLanguage,
  ReviewDecisionKind,
  ReviewItem,
} from '../../client/types';
import type { Outcome, PolicySeverity } from '../../policy';

/** Everything that minutes say besides names. */
export interface MinutesWords {
  title: (day: string) => string;
  opened: (at: string, by: string) => string;
  closed: (at: string, by: string) => string;
  since: (at: string) => string;
  first: string;
  participants: string;
  decisions: string;
  noDecisions: string;
  open: string;
  nothingOpen: string;
  changed: string;
  nothingChanged: string;
  cut: string;
  columns: readonly string[];
  decided: { readonly [K in ReviewDecisionKind]: string };
  kinds: { readonly [K in ReviewItem['kind']]: string };
  outcomes: { readonly [O in Outcome]: string };
  severities: { readonly [S in PolicySeverity]: string };
  level: { none: string; unknown: string };
  sinceDay: (day: string) => string;
  endsOn: (day: string) => string;
  noDomain: string;
}

const en: MinutesWords = {
  title: day => `Governance review of ${day}`,
  opened: (at, by) => `Opened ${at} by ${by}`,
  closed: (at, by) => `Closed ${at} by ${by}`,
  since: at => `About what has changed since ${at}`,
  first: 'The first review: about all that was open',
  participants: 'Participants',
  decisions: 'Decisions',
  noDecisions: 'Nothing was decided.',
  open: 'Open items',
  nothingOpen: 'Nothing was left open.',
  changed: 'What else has changed',
  nothingChanged: 'Nothing else has changed.',
  cut: 'The review looked at more than is listed here: the worst was kept.',
  columns: ['Product', 'Policy', 'Decision', 'Until', 'Reason', 'Decided by'],
  decided: { waive: 'Waive', campaign: 'Campaign', accept: 'Accept' },
  kinds: {
    returned: 'Back: what was decided holds no more',
    failing: 'Fails now',
    'left-open': 'Left open before',
    'level-lost': 'Level lost',
    'level-gained': 'Level gained',
    'waiver-ended': 'Waiver ended',
    'waiver-ending': 'Waiver ends soon',
    waived: 'Waived',
    mended: 'Mended',
  },
  outcomes: {
    pass: 'met',
    fail: 'fails',
    waived: 'waived',
    error: 'cannot be judged',
    'not-evaluated': 'not evaluated',
    'not-applicable': 'not applicable',
  },
  severities: {
    low: 'low',
    medium: 'medium',
    high: 'high',
    critical: 'critical',
  },
  level: { none: 'no level', unknown: 'level unknown' },
  sinceDay: day => `since ${day}`,
  endsOn: day => `last day ${day}`,
  noDomain: 'Without a domain',
};

const de: MinutesWords = {
  title: day => `Governance-Review vom ${day}`,
  opened: (at, by) => `Eröffnet ${at} von ${by}`,
  closed: (at, by) => `Beendet ${at} von ${by}`,
  since: at => `Über das, was sich seit ${at} geändert hat`,
  first: 'Das erste Review: über alles, was offen war',
  participants: 'Teilnehmende',
  decisions: 'Entscheidungen',
  noDecisions: 'Es wurde nichts entschieden.',
  open: 'Offene Punkte',
  nothingOpen: 'Nichts blieb offen.',
  changed: 'Was sich sonst geändert hat',
  nothingChanged: 'Sonst hat sich nichts geändert.',
  cut: 'Das Review umfasste mehr, als hier steht: festgehalten ist das Schlimmste.',
  columns: [
    'Produkt',
    'Richtlinie',
    'Entscheidung',
    'Bis',
    'Begründung',
    'Entschieden von',
  ],
  decided: {
    waive: 'Ausnahme',
    campaign: 'Kampagne',
    accept: 'Hingenommen',
  },
  kinds: {
    returned: 'Zurück: die Entscheidung gilt nicht mehr',
    failing: 'Neu nicht erfüllt',
    'left-open': 'Schon vorher offen',
    'level-lost': 'Stufe verloren',
    'level-gained': 'Stufe erreicht',
    'waiver-ended': 'Ausnahme beendet',
    'waiver-ending': 'Ausnahme endet bald',
    waived: 'Ausgenommen',
    mended: 'Behoben',
  },
  outcomes: {
    pass: 'erfüllt',
    fail: 'nicht erfüllt',
    waived: 'ausgenommen',
    error: 'nicht beurteilbar',
    'not-evaluated': 'nicht geprüft',
    'not-applicable': 'nicht anwendbar',
  },
  severities: {
    low: 'niedrig',
    medium: 'mittel',
    high: 'hoch',
    critical: 'kritisch',
  },
  level: { none: 'keine Stufe', unknown: 'Stufe unbekannt' },
  sinceDay: day => `seit ${day}`,
  endsOn: day => `letzter Tag ${day}`,
  noDomain: 'Ohne Domäne',
};

/** The words of minutes by language. */
export const MINUTES_WORDS: {
  readonly [L in MinutesLanguage]: MinutesWords;
} = { en, de };
