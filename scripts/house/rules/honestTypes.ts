import ts from 'typescript';
import { isCode } from '../kinds.ts';
import type { Rule } from '../Rule.ts';
import { nodes, placeOf } from '../syntax.ts';

// Put together here so that this file does not break its own rule.
const SILENCERS = new RegExp(
  ['@ts', '(ignore|nocheck|expect-error)'].join('-') +
    '|' +
    ['eslint', 'disable'].join('-'),
);
const code = (text: string) => [{ path: 'plugins/p/src/a.ts', text }];

export const honestTypes: Rule = {
  id: 'honest-types',
  title: 'no `any`, and no comment that silences the compiler or the linter',
  check(files) {
    return files
      .filter(({ path }) => isCode(path))
      .flatMap(file => [
        ...[...nodes(file)]
          .filter(node => node.kind === ts.SyntaxKind.AnyKeyword)
          .map(node => `${placeOf(file, node)}: any`),
        ...file.text.split('\n').flatMap((line, index) => {
          const match = SILENCERS.exec(line);
          return match ? [`${file.path}:${index + 1}: ${match[0]}`] : [];
        }),
      ]);
  },
  refuses: {
    any: code(`export const x: Record<string, any> = {};`),
    'a cast': code(`export const x = 1 as any;`),
    'a silenced compiler': code(`// @ts-${'ignore'}\nexport const x = 1;`),
    'a silenced linter': code(`/* eslint-${'disable'} no-console */`),
  },
  accepts: {
    'the word': code(`// any of them\nexport const any = 'any';`),
  },
};
