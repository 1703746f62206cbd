import { FormEvent, useEffect, useRef, useState } from 'react';
import { Button, Select, TextAreaField } from '@backstage/ui';
import type { ReviewedVerdict } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { isoDay } from '../waivers/isoDay';
import { LastDay } from '../waivers/LastDay';
import waiverStyles from '../waivers/waivers.module.css';
import { requestOf } from './requestOf';
import { useDecideItem } from './useDecideItem';
import { DecisionWay } from './waysOf';

const MOST_DAYS = 180;
const USUAL_DAYS = 30;

/** Decides about an item in one way: why, and until when. */
export function DecisionForm(props: {
  /** Id of the review. */
  review: string;
  item: ReviewedVerdict;
  way: DecisionWay;
  onCancel: () => void;
}) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { review, item, way, onCancel } = props;
  const [now] = useState(() => Date.now());
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(isoDay(now, USUAL_DAYS));
  const campaigns = way.do === 'campaign' ? way.campaigns : [];
  const [campaign, setCampaign] = useState<string | undefined>(
    campaigns[0]?.id,
  );
  const { mutate, isPending, error } = useDecideItem(review);
  // The button that opened it is gone, and with it the place of the keyboard.
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  const hasDay = way.do === 'accept' || way.do === 'waive';
  const isReady = !hasDay || (reason.trim() !== '' && until !== '');

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) {
      mutate(requestOf(item, way, { reason, until, campaign }));
    }
  };

  return (
    <form ref={form} className={waiverStyles.offers} onSubmit={send}>
      <TextAreaField
        label={t('review.reason')}
        description={t(`review.reason.${way.do}`)}
        isRequired={hasDay}
        secondaryLabel={hasDay ? t('field.required') : undefined}
        maxLength={2_000}
        value={reason}
        onChange={setReason}
      />
      {hasDay && (
        <div className={waiverStyles.fields}>
          <LastDay
            now={now}
            mostDays={MOST_DAYS}
            value={until}
            onChange={setUntil}
          />
        </div>
      )}
      {campaigns.length > 0 && (
        <Select
          label={t('review.campaign')}
          options={campaigns.map(({ id, title, due }) => ({
            id,
            label: t('review.campaignUntil', { title, day: due }),
          }))}
          value={campaign}
          onChange={id =>
            setCampaign(campaigns.find(each => each.id === id)?.id)
          }
        />
      )}
      <ActionFailed title={t('review.notDecided')} error={error} />
      <div className={waiverStyles.buttons}>
        <Button type="submit" isDisabled={!isReady || isPending}>
          {t('review.keep')}
        </Button>
        <Button variant="secondary" onPress={onCancel}>
          {t('review.cancel')}
        </Button>
      </div>
    </form>
  );
}
