import type { Rule } from '../Rule.ts';

// Put together here so that this file does not break its own rule.
const WORDS = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);
const code = (text: string) => [{ path: 'plugins/p/src/a.ts', text }];

export const noLeftovers: Rule = {
  id: 'no-leftovers',
  title: 'no note to come back later: what is not done is an issue',
  check(files) {
    return files
      .filter(({ path }) => /\.(ts|tsx|js|cjs|css|ya?ml|sh)$/.test(path))
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, index) => {
          const match = WORDS.exec(line);
          return match ? [`${path}:${index + 1}: ${match[0]}`] : [];
        }),
      );
  },
  refuses: {
    'a note': code(`// ${'TO' + 'DO'}: later`),
    'another word': code(`/* ${'FIX' + 'ME'} */`),
  },
  accepts: {
    'part of a word': code(`export const METODOS = 1; // todo lists`),
  },
};
