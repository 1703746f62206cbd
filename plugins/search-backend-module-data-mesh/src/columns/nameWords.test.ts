import { nameWords } from './nameWords';

describe('nameWords', () => {
  it.each([
    ['flight id', 'flight_id'],
    ['arrival Delay min', 'arrivalDelay_min'],
    ['HTTP Status', 'HTTPStatus'],
    ['address city', 'address.city'],
    ['Größe In Cm', 'GrößeInCm'],
    ['列 名', '列-名'],
    ['', '__'],
  ])('are %j in %j', (words, name) => {
    expect(nameWords(name)).toBe(words);
  });
});
