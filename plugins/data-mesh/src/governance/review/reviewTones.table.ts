import type { ReviewItem } from '@meshstage/plugin-data-mesh-common';
import {
  RiAddLine,
  RiArrowDownLine,
  RiArrowGoBackLine,
  RiArrowUpLine,
  RiCheckLine,
  RiHistoryLine,
  RiShieldCheckLine,
  RiTimeLine,
} from '@remixicon/react';
import type { Tone } from '../../text/StateBadge';

/** How each kind of item feels, and its icon. */
export const REVIEW_TONES: Record<
  ReviewItem['kind'],
  { tone: Tone; icon: typeof RiCheckLine }
> = {
  returned: { tone: 'warning', icon: RiArrowGoBackLine },
  failing: { tone: 'bad', icon: RiAddLine },
  'left-open': { tone: 'warning', icon: RiHistoryLine },
  waived: { tone: 'neutral', icon: RiShieldCheckLine },
  mended: { tone: 'good', icon: RiCheckLine },
  'level-lost': { tone: 'bad', icon: RiArrowDownLine },
  'level-gained': { tone: 'good', icon: RiArrowUpLine },
  'waiver-ended': { tone: 'warning', icon: RiTimeLine },
  'waiver-ending': { tone: 'info', icon: RiTimeLine },
};
