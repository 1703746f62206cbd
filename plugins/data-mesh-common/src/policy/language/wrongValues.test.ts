import { renderProblem } from '../../model';
import { SOUND } from './__fixtures__/policyCases.table';
import { readPolicyFile } from './readPolicyFile';

const content = (from: string, to: string) => SOUND.replace(from, to);

describe('a value that cannot stand where it does', () => {
  it.each<[string, string]>([
    ['and this is the text "5".', `${SOUND}  rollout: { graceDays: '5' }\n`],
    ['and this is the number 5.5.', `${SOUND}  rollout: { graceDays: 5.5 }\n`],
    ['and this is "soon".', `${SOUND}  rollout: { graceDays: soon }\n`],
    ['and this is nothing.', `${SOUND}  rollout: { graceDays: }\n`],
    [
      'text of at most 2000 characters, and this is the number 5.',
      content('why: Nobody may read it.', 'why: 5'),
    ],
    [
      'and this is true without quotes.',
      content('why: Nobody may read it.', 'why: true'),
    ],
    [
      '5 is not text; write it in quotes.',
      `${SOUND}  when: { name: { equals: 5 } }\n`,
    ],
    [
      '"5" is not a number; write it without quotes.',
      `${SOUND}  when: { depth: { atMost: '5' } }\n`,
    ],
    [
      '"deep" is not a number.',
      `${SOUND}  when: { depth: { atMost: deep } }\n`,
    ],
  ])('is shown as it is written: %s', (expected, text) => {
    const { problems } = readPolicyFile({ path: 'a.yaml', content: text });
    expect(problems.map(each => renderProblem(each).message)).toEqual([
      expect.stringContaining(expected),
    ]);
  });
});
