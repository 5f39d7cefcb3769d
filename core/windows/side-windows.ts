/** The windows beside the main one: the stage, for a second display, and the timer that stays on top. */
export const sideWindows = ['stage', 'mini'] as const;
export type SideWindow = (typeof sideWindows)[number];

/** Why the display must not go to sleep. */
export const awakeReasons = ['run', 'rehearsal'] as const;
export type AwakeReason = (typeof awakeReasons)[number];
