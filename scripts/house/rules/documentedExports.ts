import ts from 'typescript';
import { isTest } from '../kinds.ts';
import type { Rule } from '../Rule.ts';
import { placeOf, syntax } from '../syntax.ts';

const RELEASE_TAG = /@(public|beta|alpha)\b/;

/** The comment right above a statement, without its marks. */
function commentOf(statement: ts.Statement): string | undefined {
  const text = statement.getSourceFile().getFullText();
  const ranges = ts.getLeadingCommentRanges(text, statement.getFullStart());
  const last = ranges?.at(-1);
  const comment = last && text.slice(last.pos, last.end);
  return comment?.startsWith('/**')
    ? comment.replace(/^\/\*\*|\*\/$|^\s*\*/gm, '').trim()
    : undefined;
}

const code = (text: string) => [{ path: 'plugins/p/src/a.ts', text }];

export const documentedExports: Rule = {
  id: 'documented-exports',
  title: 'what a package exports is explained, not only tagged',
  check(files) {
    return files
      .filter(({ path }) => /^plugins\/.*\/src\/.*\.tsx?$/.test(path))
      .filter(({ path }) => !isTest(path))
      .flatMap(file =>
        syntax(file).statements.flatMap(statement => {
          const comment = commentOf(statement);
          const tagged = comment !== undefined && RELEASE_TAG.test(comment);
          // The sentence comes first; blocks such as `@param` do not replace it.
          return tagged && /^@/.test(comment)
            ? [`${placeOf(file, statement)}: has a tag and no sentence`]
            : [];
        }),
      );
  },
  refuses: {
    'a tag alone': code(`/** @public */\nexport const x = 1;`),
    'a tag and parameters': code(
      `/**\n * @public\n * @param a - b\n */\nexport function x(a: string) {}`,
    ),
  },
  accepts: {
    'a sentence and a tag': code(
      `/** What it is. @public */\nexport const x = 1;`,
    ),
    'an internal one': code(`export const x = 1; // @public`),
  },
};
