import { Answer } from './Answer';
import { Case, Door } from './Case';
import { askLibrary } from './doors/askLibrary';
import { askScan } from './doors/askScan';
import { askSubmission } from './doors/askSubmission';
import { readCases } from './readCases';

const cases = readCases();

const pushes = new Map<Case, ReturnType<typeof askSubmission>>();

/** Both answers of one registry: the first leaves nothing behind. */
function pushed(given: Case) {
  const answers = pushes.get(given) ?? askSubmission(given);
  pushes.set(given, answers);
  return answers;
}

const ASKED: readonly [Door, (given: Case) => Promise<Answer>][] = [
  ['library', askLibrary],
  ['dry run', async given => (await pushed(given)).dryRun],
  ['submission', async given => (await pushed(given)).submission],
  ['scan', askScan],
];

/** All of a time that anybody could tell is the `now` of a case. */
function setTime(now: string): void {
  jest.useFakeTimers({
    now: new Date(now),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

function expected({ expect: said }: Case, door: Door): Required<Answer> {
  const scanned = said.scan === 'nothing' ? {} : said.scan;
  return {
    state: said.state,
    problems: [...said.problems].sort(),
    verdicts: (door === 'scan' && scanned) || said.verdicts,
  };
}

describe.each(ASKED)('%s', (door, ask) => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each(cases.filter(({ except }) => except[door] === undefined))(
    '$name',
    async given => {
      setTime(given.now);
      const answer = await ask(given);
      const all = expected(given, door);
      expect(answer).toEqual(
        Object.fromEntries(
          Object.entries(all).filter(([part]) => part in answer),
        ),
      );
    },
  );
});
