/** Whether this keyboard has a ⌘ where others have Ctrl. Asked of the browser, for the sake of the key's name alone. */
export const isMac = navigator.platform.startsWith('Mac');
