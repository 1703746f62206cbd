import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { DocumentReading } from '@meshstage/plugin-data-mesh-common';
import { Worker } from 'node:worker_threads';

const TIMEOUT_MS = 60_000;
const MAX_HEAP_MB = 1_024;

/** The worker could not be started at all; nothing is known of the document. */
export class WorkerNotLoadedError extends Error {
  constructor(cause: Error) {
    super(`The worker that reads documents does not load: ${cause.message}`, {
      cause,
    });
    this.name = 'WorkerNotLoadedError';
  }
}

/** Reads one document in a thread of its own, at most a minute long. */
export async function readInWorker(
  content: Uint8Array,
  file: string = resolvePackagePath(
    '@meshstage/plugin-data-mesh-backend',
    'workers/readDocument.cjs',
  ),
): Promise<DocumentReading> {
  const worker = new Worker(file, {
    execArgv: execArgv(),
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  try {
    return await new Promise<DocumentReading>((resolve, reject) => {
      let ready = false;
      const fail = (error: Error) =>
        reject(ready ? error : new WorkerNotLoadedError(error));
      const timer = setTimeout(
        () => fail(new Error(`Not read within ${TIMEOUT_MS} ms`)),
        TIMEOUT_MS,
      );
      worker.on('error', fail);
      worker.on('exit', code => {
        clearTimeout(timer);
        fail(new Error(`The worker ended with ${code} before it answered`));
      });
      worker.on(
        'message',
        (message: 'ready' | { reading: DocumentReading }) => {
          if (message === 'ready') {
            ready = true;
            worker.postMessage(content);
          } else {
            resolve(message.reading);
          }
        },
      );
    });
  } finally {
    await worker.terminate();
  }
}

/**
 * Where the core is loaded from its TypeScript (in this repository), a thread
 * needs the transform of Backstage's CLI; a published package needs nothing.
 */
function execArgv(): string[] {
  const core = require.resolve('@meshstage/plugin-data-mesh-common');
  return core.endsWith('.ts')
    ? ['--require', require.resolve('@backstage/cli/config/nodeTransform.cjs')]
    : [];
}
