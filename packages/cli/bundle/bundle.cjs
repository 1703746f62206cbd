// Makes dist/program.cjs: the command line with all that it needs in one file,
// because one file is read in milliseconds and hundreds are not; and beside it
// data-mesh.cjs, which starts it. Runs on the Node that is there: plain CommonJS,
// no syntax newer than Node 20.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { directImports } = require('./directImports.cjs');
const {
  bundleFile,
  inputsFile,
  packageFolder,
  programFile,
} = require('./freshness.cjs');
const { notices } = require('./notices.cjs');

const IMPORT_META_URL =
  "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";

/**
 * Written beside and renamed: who starts the command line at the same moment
 * reads the old file or the new one, never half of one.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
  const part = `${file}.${process.pid}`;
  fs.writeFileSync(part, content, { mode: 0o755 });
  fs.renameSync(part, file);
}

async function bundle() {
  const startedAt = new Date();
  const direct = directImports({
    '@meshstage/plugin-data-mesh-common': path.resolve(
      packageFolder,
      '../../plugins/data-mesh-common/src/index.ts',
    ),
  });
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: packageFolder,
    entryPoints: ['src/cli.ts'],
    outfile: programFile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // What is short is read faster, which is a good part of a start.
    minify: true,
    // NOTICES.txt has the licences whole.
    legalComments: 'none',
    banner: { js: IMPORT_META_URL },
    // Modules of dependencies ask where they are; in one file, that is the file.
    define: { 'import.meta.url': 'importMetaUrl' },
    plugins: [direct.plugin],
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const [{ inputs: bundled }] = Object.values(metafile.outputs);
  const kept = Object.keys(bundled).filter(
    input => bundled[input].bytesInOutput > 0,
  );
  const looked = direct
    .indexFiles()
    .map(file => path.relative(packageFolder, file));
  const inputs = [...Object.keys(metafile.inputs), ...looked]
    // What is installed changes with yarn.lock only.
    .filter(input => !input.includes('node_modules/'))
    .sort();
  fs.mkdirSync(path.dirname(bundleFile), { recursive: true });
  writeWhole(programFile, outputFiles[0].contents);
  writeWhole(bundleFile, fs.readFileSync(path.join(__dirname, 'launch.cjs')));
  writeWhole(
    path.join(path.dirname(bundleFile), 'NOTICES.txt'),
    notices(packageFolder, kept),
  );
  // What is saved while this runs is newer than the bundle, not part of it.
  fs.utimesSync(bundleFile, startedAt, startedAt);
  writeWhole(inputsFile, `${JSON.stringify(inputs, null, 2)}\n`);
}

module.exports = { bundle };

if (require.main === module) {
  bundle().catch(error => {
    process.stderr.write(`The command line was not built: ${error.message}\n`);
    process.exitCode = 1;
  });
}
