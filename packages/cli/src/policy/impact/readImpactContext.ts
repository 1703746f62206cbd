import {
  indexCatalog,
  readCheckContext,
  renderProblem,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { readContext } from '../../check/context/readContext';
import { readLive } from '../../check/context/readLive';
import { isServed } from '../../check/served/isServed';
import { servedDocuments } from '../../check/served/servedDocuments';
import { readYaml } from '../../input/readYaml';
import { Terminal } from '../../Terminal';
import { ImpactContext } from './ImpactContext';

/**
 * What a context file tells of products, as for `check`: one that a registry has
 * given, or one that names the documents that are live. Its policies are not
 * asked: those of both sides are given. @throws CannotRun
 */
export async function readImpactContext(
  path: string,
  terminal: Terminal,
): Promise<ImpactContext> {
  const said = await readYaml(path);
  if (isServed(said)) {
    return served(said, terminal);
  }
  const context = readContext(path, said);
  const { catalog, now } = context;
  return {
    live: await readLive(path, context),
    refs: new Map(),
    waivers: [],
    ...(catalog && { catalog: indexCatalog(catalog) }),
    ...(now !== undefined && { now }),
  };
}

function served(said: unknown, terminal: Terminal): ImpactContext {
  const { context, problems } = readCheckContext(said);
  for (const problem of problems.map(renderProblem)) {
    terminal.say(`${problem.path || 'The context'}: ${problem.message}`);
  }
  if (!context) {
    throw new CannotRun('This is no context that a registry has given.');
  }
  const { products, catalog, governance, now } = context;
  return {
    live: servedDocuments(said),
    refs: new Map(products.map(({ id, ref }) => [id, ref])),
    waivers: governance?.waivers ?? [],
    ...(governance?.baselines && { baselines: governance.baselines }),
    ...(catalog && { catalog: indexCatalog(catalog) }),
    ...(now !== undefined && { now }),
  };
}
