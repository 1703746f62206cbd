import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import { freePort } from './freePort.ts';
import { startPortal, type Portal } from './startPortal.ts';

/**
 * The portal as `npm start` runs it, on free ports, with a database and a copy
 * of the demo documents of its own.
 *
 * @param folder - an empty folder for both
 */
export async function startDemo(
  folder: string,
  onOutput: (text: string) => void,
): Promise<Portal & { appUrl: string; documents: string }> {
  const documents = join(folder, 'data-products');
  cpSync(join(root, 'examples', 'data-products'), documents, {
    recursive: true,
  });
  const dataFolder = join(folder, 'sqlite');
  mkdirSync(dataFolder);
  const appPort = await freePort();
  const portal = startPortal({
    appPort,
    backendPort: await freePort(),
    dataFolder,
    env: { MESHSTAGE_DEMO_FOLDER: documents },
    onOutput,
  });
  return { ...portal, appUrl: `http://localhost:${appPort}`, documents };
}
