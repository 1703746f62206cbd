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

/** The products that a campaign looks at, as far as they were judged. */
export function campaignProducts(
  campaign: Campaign,
  { alike }: Pick<Overview, 'alike'>,
  entities: Entities,
): TitledProduct[] {
  const concerns = concernOf(campaign);
  return alike.flatMap(({ policies, letters, products }) => {
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
