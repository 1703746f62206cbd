import type { Page } from '@playwright/test';

/** One picture of one page. */
export interface Shot {
  /** Below docs/images. */
  file: string;
  path: string;
  /** As the sign-in page names them; a guest unless given. */
  person?: string;
  /** Selector of what must be visible first. */
  ready: string;
  /** Selector of what is clicked then, the first that fits. */
  open?: string;
  /** Selector of what must be visible after that. */
  thenReady?: string;
  /** What a person does then, where one click is not all. */
  walk?: (page: Page) => Promise<void>;
}
