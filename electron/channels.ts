/** The only two channels between a window and the main process. */
export const callChannel = 'briefing:call';
export const eventChannel = 'briefing:event';
