import { Knex } from 'knex';
import { Judged } from '../verdicts/Judged';
import { saveJudged } from '../verdicts/saveJudged';
import { askFor } from './askFor';
import { Pause } from './createPause';

/** What is saved at a time: a transaction takes as long as judging five products, and longer the more it writes. */
const MOST_SAVED = 500;
const MOST_CHARACTERS = 1_000_000;

/** Saves what was judged. */
export interface Saving {
  /** Resolves when the next may be judged, which may be before it is saved. */
  add(judged: readonly Judged[]): Promise<void>;
  /** Resolves when all is saved; rejects where something was not. */
  end(): Promise<void>;
}

/** Saves while the next products are judged, in one transaction at a time. */
export function startSaving(options: { knex: Knex; pause: Pause }): Saving {
  const { knex, pause } = options;
  let waiting: Judged[] = [];
  let characters = 0;
  let last: Promise<void> = Promise.resolve();

  async function save(judged: readonly Judged[]): Promise<void> {
    const late = await saveJudged({ knex, judged });
    // Another replica was quicker; whether it saw the same is seen next time.
    await askFor({ knex, productIds: late });
    await pause();
  }

  async function flush(): Promise<void> {
    await last;
    last = save(waiting);
    // Who waits for it next is told; until then nobody may be there to hear it.
    last.catch(() => {});
    waiting = [];
    characters = 0;
  }

  return {
    async add(judged) {
      for (const each of judged) {
        waiting.push(each);
        characters += each.open.length;
      }
      if (waiting.length >= MOST_SAVED || characters >= MOST_CHARACTERS) {
        await flush();
      }
    },
    async end() {
      if (waiting.length > 0) {
        await flush();
      }
      await last;
    },
  };
}
