import type { ComponentType } from 'react';
import type { SideWindow } from '#core/windows/side-windows.ts';
import { NowAndNext } from '../agenda/now-and-next.tsx';
import { TodayView } from '../agenda/today-view.tsx';
import type { IconName } from '../ui/icon.tsx';
import { lazily } from '../ui/lazily.tsx';

export type ViewId =
  | 'today'
  | 'lookup'
  | 'booth'
  | 'missed'
  | 'own'
  | 'study'
  | 'note'
  | 'speakers'
  | 'slides'
  | 'settings'
  | 'numbers'
  | 'sheet'
  | 'simulate'
  | 'rehearse'
  | 'files'
  | 'run'
  | 'document'
  | SideWindow;

export interface ViewProps {
  /** What the address names inside the view: a segment, a slot; null for the view as such. */
  item: string | null;
}

export interface View {
  id: ViewId;
  icon: IconName;
  /** The view of the rail that it opens from; without one it stands on the rail itself. */
  under?: ViewId;
  Component: ComponentType<ViewProps>;
  /** Takes the whole window: no rail, no bar. */
  alone?: true;
  /** Stands in a window of its own beside the main one; no way leads to it inside the main one, nor from it elsewhere. */
  ownWindow?: SideWindow;
  preload?: () => Promise<void>;
}

const dueBeforeNext = lazily(async () => (await import('../study/due-before-next.tsx')).DueBeforeNext);
const looseEnds = lazily(async () => (await import('../event/loose-ends.tsx')).LooseEnds);
const lookup = lazily(async () => {
  const { LookupView } = await import('../glossary/lookup-view.tsx');
  return ({ item }: ViewProps) => <LookupView item={item} aside={<NowAndNext />} />;
});
const booth = lazily<ViewProps>(async () => (await import('../booth/booth-view.tsx')).BoothView);
const missed = lazily<ViewProps>(async () => (await import('../booth/missed-view.tsx')).MissedView);
const own = lazily<ViewProps>(async () => (await import('../own/own-view.tsx')).OwnView);
const study = lazily<ViewProps>(async () => (await import('../study/study-view.tsx')).StudyView);
const note = lazily<ViewProps>(async () => (await import('../texts/note-view.tsx')).NoteView);
const speakers = lazily<ViewProps>(async () => (await import('../speakers/speakers-view.tsx')).SpeakersView);
const slides = lazily<ViewProps>(async () => (await import('../slides/slides-view.tsx')).SlidesView);
const numbers = lazily<ViewProps>(async () => (await import('../numbers/numbers-view.tsx')).NumbersView);
const sheet = lazily<ViewProps>(async () => (await import('../sheets/sheet-view.tsx')).SheetView);
const simulate = lazily<ViewProps>(async () => (await import('../simulation/simulate-view.tsx')).SimulateView);
const rehearse = lazily<ViewProps>(async () => (await import('../rehearsal/rehearsal-view.tsx')).RehearsalView);
const stage = lazily<ViewProps>(async () => (await import('../stage/stage-view.tsx')).StageView);
/** Painted by the main window too, where its browser has a window that stays on top for it. */
export const mini = lazily<object>(async () => (await import('../mini/mini-view.tsx')).MiniView);
const files = lazily<ViewProps>(async () => (await import('../files/files-view.tsx')).FilesView);
const run = lazily<ViewProps>(async () => (await import('../run/run-view.tsx')).RunView);
const documents = lazily<ViewProps>(async () => (await import('../documents/documents-view.tsx')).DocumentsView);
const settings = lazily<ViewProps>(async () => (await import('../settings/settings-view.tsx')).SettingsView);

/** The views in the order of the rail and of their keys. Today is in the first chunk; the others follow when the window is idle. */
export const views: readonly View[] = [
  {
    id: 'today',
    icon: 'today',
    Component: ({ item }) => (
      <TodayView item={item} looseEnds={<looseEnds.Component />} study={<dueBeforeNext.Component />} />
    ),
    preload: looseEnds.preload,
  },
  { id: 'lookup', icon: 'lookup', ...lookup },
  { id: 'booth', icon: 'booth', alone: true, ...booth },
  { id: 'note', icon: 'note', ...note },
  { id: 'speakers', icon: 'speakers', ...speakers },
  { id: 'slides', icon: 'slides', ...slides },
  { id: 'run', icon: 'run', ...run },
  { id: 'files', icon: 'files', ...files },
  { id: 'settings', icon: 'settings', ...settings },
  { id: 'missed', icon: 'missed', under: 'lookup', ...missed },
  { id: 'own', icon: 'own', under: 'lookup', ...own },
  { id: 'study', icon: 'study', under: 'lookup', alone: true, ...study },
  { id: 'numbers', icon: 'numbers', under: 'slides', ...numbers },
  { id: 'rehearse', icon: 'rehearse', under: 'slides', alone: true, ...rehearse },
  { id: 'document', icon: 'note', under: 'files', ...documents },
  { id: 'sheet', icon: 'sheet', under: 'today', ...sheet },
  { id: 'simulate', icon: 'simulate', under: 'today', ...simulate },
  { id: 'stage', icon: 'stage', ownWindow: 'stage', ...stage },
  { id: 'mini', icon: 'mini', ownWindow: 'mini', Component: () => <mini.Component />, preload: mini.preload },
];

export function viewAt(path: string): { view: View; item: string | null } {
  const [, id = '', item = ''] = path.split('/');
  const view = views.find((candidate) => candidate.id === id) ?? (views[0] as View);
  return { view, item: item === '' ? null : decoded(item) };
}

/** What somebody typed into the address themselves may be no code of anything. */
function decoded(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}
