import { screen, type BrowserWindow, type Display, type Rectangle } from 'electron';

/** The work areas of all displays, the primary one first. */
export function workAreas(): Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary, ...others].map((display) => display.workArea);
}

/** The display on which a window stands; without one, the primary display. */
export function displayOf(window: BrowserWindow | null): Display {
  return window ? screen.getDisplayMatching(window.getBounds()) : screen.getPrimaryDisplay();
}
