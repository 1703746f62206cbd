import { Answer } from '../Answer';
import { Case, Door } from '../Case';
import { readCases } from '../readCases';

/** Asks a door of all cases that are about it, at the time of each. */
export function answersAlike(
  door: Door,
  ask: (given: Case) => Promise<Answer>,
): void {
  describe(door, () => {
    afterEach(() => {
      jest.useRealTimers();
    });

    it.each(readCases().filter(({ except }) => except[door] === undefined))(
      '$name',
      async given => {
        setTime(given.now);
        const answer = await ask(given);
        expect(answer).not.toEqual({});
        expect(answer).toEqual(expected(given, door, answer));
      },
    );
  });
}

/** Doors at the point `check`; a scan is a point of its own. */
const CHECKING: readonly Door[] = ['command line', 'dry run'];

/** What a case says, of the parts of it that the door tells. */
function expected({ expect: said }: Case, door: Door, told: Answer): Answer {
  const { state, problems } = (CHECKING.includes(door) && said.check) || said;
  const scanned = said.scan === 'nothing' ? {} : said.scan;
  const verdicts = (door === 'scan' && scanned) || said.verdicts;
  return {
    ...(told.state !== undefined && { state }),
    ...(told.problems && { problems: [...problems].sort() }),
    ...(told.verdicts && { verdicts }),
  };
}

/** The clock alone: whatever runs goes on as always. */
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
