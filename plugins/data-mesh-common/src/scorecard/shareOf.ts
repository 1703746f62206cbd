import { ProductScore } from './ProductScore';

/** The score of sums of weights; none where nothing is applicable. */
export function shareOf({
  pass,
  applicable,
}: ProductScore['weight']): Pick<ProductScore, 'score'> {
  return applicable === 0 ? {} : { score: pass / applicable };
}
