import type { Page } from '@playwright/test';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** How a test wants the app to be started. */
export interface StartOptions {
  /** What the machine prefers: "ko-KR". */
  locale: string;
  timeZone: string;
  dataFolder: string;
  /** Another compiled content than the built one. */
  contentFile: string | null;
  /** Work areas of the displays, the primary one first; on the stand-in alone. */
  displays: Rectangle[] | null;
  /** Sets the page's clock, and listens to the page, before it loads anything. */
  prepare: (page: Page) => Promise<void>;
}

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The app, started on one of its hosts. */
export interface StartedApp {
  page: Page;
  /** What is not the page: menu, dialogues, the window itself. Null where the host has none. */
  desktop: Desktop | null;
  /** Addresses that went past the app, as far as the host itself can tell. */
  leftRequests: () => Promise<string[]>;
  /** Ends the app as its user would; answers its exit code. */
  quit: () => Promise<number | null>;
}

export interface MenuItem {
  id: string | undefined;
  role: string | undefined;
  label: string;
  items: MenuItem[];
}

export interface Dialogue {
  message: string;
  detail?: string;
  buttons?: string[];
}

/** A native question where to save a file. */
export interface SaveDialogue {
  defaultPath?: string;
  filters?: { name: string; extensions: string[] }[];
}

export interface WindowLook {
  /** "app://briefing/#/stage" */
  address: string;
  bounds: Rectangle;
  state: 'normal' | 'maximized' | 'minimized';
  fullScreen: boolean;
  onTop: boolean;
  focused: boolean;
  backgroundColor: string;
}

/** What a user sees and does outside the page. */
export interface Desktop {
  menu: () => Promise<MenuItem[]>;
  chooseMenuItem: (id: string) => Promise<void>;
  dialogs: () => Promise<Dialogue[]>;
  pressButton: (label: string) => Promise<void>;
  saveDialogs: () => Promise<SaveDialogue[]>;
  /** Answers the save dialogue with a file; null gives up. */
  chooseFile: (file: string | null) => Promise<void>;
  openedExternally: () => Promise<string[]>;
  window: () => Promise<WindowLook>;
  /** Every window there is. */
  windows: () => Promise<WindowLook[]>;
  closeWindow: (address: string) => Promise<void>;
  /** Of the displays; on the stand-in alone. */
  plugIn: (area: Rectangle) => Promise<void>;
  unplugLast: () => Promise<void>;
  isKeptAwake: () => Promise<boolean>;
  moveWindow: (bounds: Rectangle) => Promise<void>;
  maximizeWindow: () => Promise<void>;
  minimizeWindow: () => Promise<void>;
  themeSource: () => Promise<string>;
}

/** What a started process said and how it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** The environment of a machine that prefers a locale and stands in a time zone. */
export function machineEnvironment({
  locale,
  timeZone,
  dataFolder,
  contentFile,
}: StartOptions): Record<string, string> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANGUAGE: _language, ...inherited } = process.env;
  return {
    ...(inherited as Record<string, string>),
    LANG: `${locale.replace('-', '_')}.UTF-8`,
    TZ: timeZone,
    BRIEFING_DATA: dataFolder,
    ...(contentFile !== null && { BRIEFING_CONTENT: contentFile }),
  };
}
