import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from '../demoMesh/repository';

const run = promisify(execFile);

/**
 * Runs every code by itself in one process and says how many rows its `data`
 * has, in their order; what was raised instead of a number where it failed.
 */
const RUNNER = `
import contextlib, io, json, sys
codes = json.load(sys.stdin)
answers = []
for code in codes:
    scope = {"__name__": "__main__"}
    try:
        with contextlib.redirect_stdout(io.StringIO()) as shown:
            exec(compile(code, "snippet", "exec"), scope)
        if not shown.getvalue().strip():
            raise RuntimeError("printed nothing")
        data = scope["data"]
        answers.append(data.count() if callable(getattr(data, "selectExpr", None)) else len(data))
    except BaseException as error:
        answers.append(f"{type(error).__name__}: {error}"[:500])
json.dump(answers, sys.stdout)
`;

/** Rows of each snippet, or its error, run in the root of the checkout. */
export async function runPython(
  program: string,
  codes: string[],
): Promise<(number | string)[]> {
  const running = run(program, ['-c', RUNNER], {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PYSPARK_SUBMIT_ARGS:
        '--conf spark.ui.enabled=false --conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 pyspark-shell',
    },
  });
  running.child.stdin?.end(JSON.stringify(codes));
  const { stdout } = await running;
  return JSON.parse(stdout) as (number | string)[];
}
