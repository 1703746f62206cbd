import { HostileKind, kind } from './kind';

/** Texts of YAML's own characters, and bytes of any kind. */
export function noise(times: number): HostileKind[] {
  const pieces = [
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    ':',
    ': ',
    '-',
    '- ',
    '?',
    '? ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '&a',
    '*a',
    '!',
    '!!str ',
    '|',
    '|-\n',
    '>',
    '>+2\n',
    "'",
    '"',
    '%',
    '@',
    '`',
    '---',
    '\n---\n',
    '\n...\n',
    '<<',
    '~',
    'a',
    'kind: DataContract\n',
    'id: x\n',
    '\\',
    '\\u00',
    '\r',
    '\ufeff',
    '\u0085',
    '\u2028',
    '😀',
  ];
  return Array.from({ length: times }, (_, i) =>
    kind(`noise ${i}`, random =>
      i % 2 === 0
        ? Array.from({ length: random.int(400) }, () =>
            random.pick(pieces),
          ).join('')
        : Uint8Array.from({ length: random.int(400) }, () => random.int(256)),
    ),
  );
}
