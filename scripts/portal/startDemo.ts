import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import { buildApp } from './buildApp.ts';
import { freePort } from './freePort.ts';
import { startPortal, type Portal } from './startPortal.ts';

/**
 * The demo portal on free ports, with a database, a clock and a copy of the demo
 * documents of its own.
 *
 * @param folder - an empty folder for all of them
 * @param options - `pages` are served by the development server, as `npm start`
 *   does, or built for production and served by the backend
 */
export async function startDemo(
  folder: string,
  onOutput: (text: string) => void,
  { pages }: { pages: 'development' | 'built' },
): Promise<Portal & { appUrl: string; documents: string; clock: string }> {
  const documents = join(folder, 'data-products');
  cpSync(join(root, 'examples', 'data-products'), documents, {
    recursive: true,
  });
  const clock = join(folder, 'clock');
  const dataFolder = join(folder, 'sqlite');
  mkdirSync(dataFolder);
  const backendPort = await freePort();
  if (pages === 'built') {
    await buildApp();
  }
  const appPort = pages === 'built' ? backendPort : await freePort();
  const portal = startPortal({
    appPort,
    backendPort,
    dataFolder,
    env: { MESHSTAGE_DEMO_FOLDER: documents, MESHSTAGE_DEMO_CLOCK: clock },
    onOutput,
  });
  const appUrl = `http://localhost:${appPort}`;
  return { ...portal, appUrl, documents, clock };
}
