import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../demoMesh/repository';

/** What the snippets of the demo import; Spark weighs 400 MB and is for the long tests. */
const PACKAGES = [
  'pandas',
  'pyarrow',
  'psycopg',
  ...(process.env.MESHSTAGE_LONG ? ['pyspark'] : []),
];

/** Kept between runs; git does not see it. */
const FOLDER = join(ROOT, '.cache', 'snippet-python');

function runs(program: string, args: string[], timeout: number): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout });
    return true;
  } catch {
    return false;
  }
}

/** A Python that has the packages, and which of them it has. */
export interface Python {
  program: string;
  packages: string[];
}

function having(program: string): Python {
  return {
    program,
    packages: PACKAGES.filter(name =>
      runs(program, ['-c', `import ${name}`], 60_000),
    ),
  };
}

/**
 * The Python of this machine with the packages in an environment of its own,
 * fetched once by its own installer. Absent where there is no Python; some
 * packages are missing where they cannot be fetched.
 */
export function findPython(): Python | undefined {
  const named = process.env.MESHSTAGE_PYTHON;
  if (named) {
    return having(named);
  }
  const program = join(FOLDER, 'bin', 'python');
  if (
    !existsSync(program) &&
    !runs('python3', ['-m', 'venv', FOLDER], 120_000)
  ) {
    return undefined;
  }
  const found = having(program);
  const missing = PACKAGES.filter(name => !found.packages.includes(name));
  const install = ['-m', 'pip', 'install', '--quiet', ...missing].map(name =>
    name === 'psycopg' ? 'psycopg[binary]' : name,
  );
  return missing.length > 0 && runs(program, install, 240_000)
    ? having(program)
    : found;
}
