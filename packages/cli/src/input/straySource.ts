import { Source } from './Source';
import { Unreadable } from './Unreadable';

/** What bears the name of a file and is none. */
export function straySource(path: string, reason: string): Source {
  const name = path.split('\\').join('/');
  return {
    name,
    async read() {
      throw new Unreadable(name, reason);
    },
  };
}
