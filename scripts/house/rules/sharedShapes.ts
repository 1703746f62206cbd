import ts from 'typescript';
import { isTest } from '../kinds.ts';
import type { Rule } from '../Rule.ts';
import { nodes, placeOf } from '../syntax.ts';

/** Where objects are made by the thousand. */
const ROOMS =
  /^plugins\/(data-mesh-common|data-mesh-backend\/src\/(governance|intake|registry))\//;

const core = (text: string) => [
  { path: 'plugins/data-mesh-common/src/a.ts', text },
];

export const sharedShapes: Rule = {
  id: 'shared-shapes',
  title:
    'an accessor belongs to a class: in an object literal it outlives the object until the next full collection',
  check(files) {
    return files
      .filter(
        ({ path }) => ROOMS.test(path) && path.endsWith('.ts') && !isTest(path),
      )
      .flatMap(file =>
        [...nodes(file)]
          .filter(
            node =>
              ts.isAccessor(node) && ts.isObjectLiteralExpression(node.parent),
          )
          .map(node => `${placeOf(file, node)}: write a class instead`),
      );
  },
  refuses: {
    'an accessor in an object literal': core(
      `export const make = (a: string) => ({ get b() { return a; } });`,
    ),
  },
  accepts: {
    'an accessor of a class': core(
      `export class A { get b() { return 'b'; } }`,
    ),
  },
};
