import {
  Campaign,
  CampaignProduct,
  concernOf,
} from '@meshstage/plugin-data-mesh-common';
import { Overview } from '../verdicts/readOverview';
import { verdictsOfLetters } from '../verdicts/verdictsOfLetters';
import { Entities } from './readEntities';

/** A product that a campaign looks at, with its title. */
export interface TitledProduct extends CampaignProduct {
  title: string;
}

/** The products that a campaign looks at; of those that were not judged yet it knows nothing. */
export function campaignProducts(
  campaign: Campaign,
  { alike, unjudged }: Pick<Overview, 'alike' | 'unjudged'>,
  entities: Entities,
): TitledProduct[] {
  const concerns = concernOf(campaign);
  const unknown = { policies: [], letters: '', products: unjudged };
  return [...alike, unknown].flatMap(({ policies, letters, products }) => {
    const seen = products.filter(({ product_id: id, domain }) =>
      concerns({ domain, entity: entities.get(id) }),
    );
    if (seen.length === 0) {
      return [];
    }
    const verdicts = verdictsOfLetters(policies, letters);
    return seen.map(({ ref, title, domain, owner }) => ({
      product: ref,
      title,
      domain,
      ...(owner !== '' && { owner }),
      verdicts,
    }));
  });
}
