import { createMockDirectory } from '@backstage/backend-test-utils';
import { readDocument } from '@meshstage/plugin-data-mesh-common';
import { readInWorker, WorkerNotLoadedError } from './readInWorker';

jest.setTimeout(60_000);

const directory = createMockDirectory();

describe('readInWorker', () => {
  it('reads what the main thread reads', async () => {
    const columns = Array.from(
      { length: 2_000 },
      (_, i) => `      - name: column_${i}\n        logicalType: string\n`,
    );
    const text = `apiVersion: v3.1.0
kind: DataContract
id: large
version: 1.0.0
status: active
schema:
  - name: t
    properties:
${columns.join('')}`;
    const content = Buffer.from(text);

    const reading = await readInWorker(content);

    expect(reading.document).toMatchObject({ id: 'large' });
    expect(reading).toEqual(readDocument(content));
  });

  it('tells that it could not be loaded', async () => {
    directory.setContent({ 'broken.cjs': 'require("./not-there")' });
    await expect(
      readInWorker(Buffer.from(''), directory.resolve('broken.cjs')),
    ).rejects.toThrow(WorkerNotLoadedError);
  });

  it('fails when the worker dies over a document', async () => {
    directory.setContent({
      'dies.cjs': `const { parentPort } = require('node:worker_threads');
        parentPort.on('message', () => process.exit(3));
        parentPort.postMessage('ready');`,
    });
    await expect(
      readInWorker(Buffer.from(''), directory.resolve('dies.cjs')),
    ).rejects.toThrow('The worker ended with 3 before it answered');
  });
});
