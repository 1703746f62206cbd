import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { ReviewDecision } from '@meshstage/plugin-data-mesh-common';
import { RiArrowGoBackLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { useReturnedFocus } from '../../text/useReturnedFocus';
import { TakeBackForm } from './TakeBackForm';

/** The way to take back what was decided, in place. */
export function TakeBack(props: { decision: ReviewDecision }) {
  const t = useText();
  const { decision } = props;
  const [isAsking, setAsking] = useState(false);
  const place = useReturnedFocus(isAsking);
  const about = t('review.takeBack.about', {
    policy: decision.policyTitle,
    product: decision.productTitle,
  });
  return (
    <div ref={place} data-next>
      {isAsking ? (
        <TakeBackForm
          decision={decision}
          label={about}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Button
          size="small"
          variant="secondary"
          aria-label={about}
          iconStart={<RiArrowGoBackLine aria-hidden />}
          onPress={() => setAsking(true)}
        >
          {t('review.takeBack')}
        </Button>
      )}
    </div>
  );
}
