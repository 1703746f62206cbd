/** What a region needs that scrolls sideways: it must be reached by keyboard. */
export const scrollRegion = { role: 'region', tabIndex: 0 } as const;
