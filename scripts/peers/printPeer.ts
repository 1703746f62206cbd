import { exitWith } from '../bootstrap/exitWith.cjs';
import { fetchPackage } from '../bootstrap/fetchPackage.cjs';

// For those who may not import scripts: fetches a peer of the bench, once, and
// tells its folder as JSON in the last line.
exitWith(async () => {
  const [folder, name, version, ...beside] = process.argv.slice(2);
  if (!folder || !name || !version) {
    throw new Error('Give the folder, the name and the version of a package');
  }
  const found = await fetchPackage(folder, name, version, ...beside);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  return 0;
});
