/** Whose terms go out: one's own, the event's with what was noted on them, or both. */
export const exportScopes = ['own', 'event', 'all'] as const;
export type ExportScope = (typeof exportScopes)[number];

export const exportFormats = ['csv', 'xlsx', 'tbx', 'utx', 'anki', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];
