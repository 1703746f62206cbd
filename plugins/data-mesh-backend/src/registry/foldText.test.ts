import { foldText } from './foldText';

describe('foldText', () => {
  it.each([
    ['Größe É', 'große e'],
    ['STRASSE', 'strasse'],
    ['ﬁnance ①', 'finance 1'],
    ['İstanbul', 'istanbul'],
    ['データ 🦓', 'データ 🦓'],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });
});
