import { useRouteRef } from '@backstage/core-plugin-api';
import { useText } from '../i18n/useText';
import {
  campaignsRouteRef,
  governanceRouteRef,
  impactRouteRef,
  policyFilesRouteRef,
  reviewsRouteRef,
  scorecardsRouteRef,
  waiversRouteRef,
} from '../routes/routes';

/** The tabs of the governance page, each with its address. */
export function useGovernanceTabs(): {
  id: string;
  label: string;
  href: string;
}[] {
  const t = useText();
  const policies = useRouteRef(governanceRouteRef)();
  const scorecards = useRouteRef(scorecardsRouteRef)();
  const campaigns = useRouteRef(campaignsRouteRef)();
  const waivers = useRouteRef(waiversRouteRef)();
  const review = useRouteRef(reviewsRouteRef)();
  const preview = useRouteRef(impactRouteRef)();
  const files = useRouteRef(policyFilesRouteRef)();
  return [
    { id: 'policies', label: t('governance.policies'), href: policies },
    { id: 'scorecards', label: t('governance.scorecards'), href: scorecards },
    { id: 'campaigns', label: t('governance.campaigns'), href: campaigns },
    { id: 'waivers', label: t('governance.waivers'), href: waivers },
    { id: 'review', label: t('governance.review'), href: review },
    { id: 'preview', label: t('governance.preview'), href: preview },
    { id: 'files', label: t('governance.files'), href: files },
  ];
}
