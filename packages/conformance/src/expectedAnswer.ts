import { Answer } from './Answer';
import { Case, Door } from './Case';

/** What a door has to say of a case, as much as it says of any. */
export function expectedAnswer({ expect: said }: Case, door: Door): Answer {
  const { verdicts } = said;
  switch (door) {
    case 'scan':
      return { verdicts: said.scan === 'nothing' ? {} : said.scan ?? verdicts };
    case 'dry run':
    case 'command line':
      return { ...gateAnswer(said.check ?? said), verdicts };
    default:
      return { ...gateAnswer(said), verdicts };
  }
}

function gateAnswer({
  state,
  problems,
}: Pick<Case['expect'], 'state' | 'problems'>): Answer {
  return { state, problems: [...problems].sort() };
}
