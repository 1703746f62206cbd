import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const LONGEST_MS = 240_000;
const EVERY_MS = 500;

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

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Runs one at a time, though test files run beside each other. Whoever died
 * with the lock is not waited for longer than an installation takes.
 */
function alone<T>(work: () => T): T {
  const lock = `${FOLDER}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; waited < LONGEST_MS; waited += EVERY_MS) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      pause(EVERY_MS);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** The environment of our own with as many of the packages as can be fetched. */
function prepared(): Python | undefined {
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
  return missing.length > 0 && runs(program, install, LONGEST_MS)
    ? having(program)
    : found;
}

/**
 * The Python of this machine with the packages in an environment of its own,
 * fetched once by its own installer. Absent where there is no Python; some
 * packages are missing where they cannot be fetched. `MESHSTAGE_PYTHON` names
 * one that is taken as it is.
 */
export function findPython(): Python | undefined {
  const named = process.env.MESHSTAGE_PYTHON;
  return named ? having(named) : alone(prepared);
}
