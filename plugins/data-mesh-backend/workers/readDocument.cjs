// @ts-check
/*
 * Reads one large document away from the main thread, which goes on serving.
 * A plain file outside of src: it is loaded by its path, in production as it
 * is, in development with the transform that ./src is loaded with.
 */
const { parentPort } = require('node:worker_threads');
const { readDocument } = require('@meshstage/plugin-data-mesh-common');

parentPort?.on('message', content => {
  parentPort?.postMessage({ reading: readDocument(content) });
});
parentPort?.postMessage('ready');
