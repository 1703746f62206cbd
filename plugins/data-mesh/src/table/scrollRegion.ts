/**
 * A region that scrolls must be reachable for those who have no mouse, though
 * it is not a control.
 */
export const scrollRegion = { role: 'region', tabIndex: 0 } as const;
