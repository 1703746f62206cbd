import ts from 'typescript';
import { isTest } from '../kinds.ts';
import type { RepoFile, Rule } from '../Rule.ts';
import { nodes, placeOf } from '../syntax.ts';

const RUNNERS = /^(describe|it|test)(\.|$)/;
const SWITCHED_OFF = /\.(skip|only|todo|failing|fixme|fail)$/;
const SHORT = /^(xit|xtest|xdescribe|fit|fdescribe)$/;

/**
 * The one skip that is allowed: a suite over the shared corpus, chosen by a
 * condition where it is declared, such as
 * `const suite = corpus ? describe : describe.skip`.
 */
function dependsOnCorpus(node: ts.Node, file: RepoFile): boolean {
  return (
    ts.isConditionalExpression(node.parent) &&
    file.text.includes('MESHSTAGE_SHARED')
  );
}

/** Functions of a test file that can fail: they expect, throw or reject. */
function helpersThatFail(file: RepoFile): string[] {
  return [...nodes(file)].flatMap(node =>
    (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) &&
    node.name &&
    ts.isIdentifier(node.name) &&
    /\b(expect|assert|throw|reject)/.test(node.getText())
      ? [node.name.text]
      : [],
  );
}

function hasExpectation(body: ts.Node, file: RepoFile): boolean {
  const text = body.getText();
  return (
    /\b(expect|assert|verify|check)\w*\b/i.test(text) ||
    helpersThatFail(file).some(name => text.includes(`${name}(`))
  );
}

function problemOf(node: ts.Node, file: RepoFile): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return RUNNERS.test(text) &&
      SWITCHED_OFF.test(text) &&
      !dependsOnCorpus(node, file)
      ? `${text} leaves tests out`
      : undefined;
  }
  if (!ts.isCallExpression(node)) {
    return undefined;
  }
  const called = node.expression.getText();
  if (SHORT.test(called)) {
    return `${called} leaves tests out`;
  }
  const body = node.arguments[1];
  const isSingle = /^(it|test)(\.each\b[^]*)?$/.test(called);
  return isSingle &&
    body &&
    ts.isFunctionLike(body) &&
    !hasExpectation(body, file)
    ? 'this test expects nothing, so it cannot fail'
    : undefined;
}

const test = (text: string) => [{ path: 'plugins/p/src/a.test.ts', text }];
const corpus = `const shared = process.env.MESHSTAGE_SHARED;`;

export const honestTests: Rule = {
  id: 'honest-tests',
  title: 'no test is skipped, singled out or without an expectation',
  check(files) {
    return files
      .filter(({ path }) => isTest(path) && path.startsWith('p'))
      .flatMap(file =>
        [...nodes(file)].flatMap(node => {
          const problem = problemOf(node, file);
          return problem ? [`${placeOf(file, node)}: ${problem}`] : [];
        }),
      );
  },
  refuses: {
    'a skipped suite': test(`describe.skip('x', () => {});`),
    'a skipped table': test(
      `it.skip.each([1])('x', () => { expect(1).toBe(1); });`,
    ),
    'a single test': test(`it.only('x', () => { expect(1).toBe(1); });`),
    'the short form': test(`xit('x', () => { expect(1).toBe(1); });`),
    'a plan': test(`test.todo('x');`),
    'a test without expectation': test(
      `it('x', async () => { await run(); });`,
    ),
    'a skip with a condition that is not the corpus': test(
      `const d = ok ? describe : describe.skip;`,
    ),
  },
  accepts: {
    'a test': test(`it('skip and only', () => { expect(1).toBe(1); });`),
    'a helper that throws': test(
      `describe('y', () => { async function seen() { throw new Error(); }\nit('x', () => seen()); });`,
    ),
    'a helper that expects': test(`it('x', () => expectRefused('y'));`),
    'a suite over the corpus': test(
      `${corpus}\nconst suite = shared ? describe : describe.skip;`,
    ),
  },
};
