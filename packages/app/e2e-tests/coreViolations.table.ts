/** A finding of axe in what Backstage itself draws around our pages. */
export interface CoreViolation {
  rule: string;
  /** Selector of the elements of Backstage that are meant, no others. */
  within: string;
  reason: string;
}

/** Everything that axe may find; each goes when Backstage mends it. */
export const coreViolations: readonly CoreViolation[] = [
  {
    rule: 'aria-valid-attr-value',
    within: '.bui-PluginHeaderTabs, .bui-PluginHeader',
    reason:
      'The tabs of the PluginHeader of @backstage/ui name tab panels (aria-controls), but what they lead to are pages.',
  },
  {
    rule: 'region',
    within: '.bui-PluginHeader, .bui-PluginHeaderToolbarName',
    reason:
      'The catalog draws its PluginHeader, with the heading of the page, outside of the main landmark.',
  },
];
