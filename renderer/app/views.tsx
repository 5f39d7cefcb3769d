import type { ComponentType } from 'react';
import { NowAndNext } from '../agenda/now-and-next.tsx';
import { TodayView } from '../agenda/today-view.tsx';
import type { IconName } from '../ui/icon.tsx';
import { lazily } from '../ui/lazily.tsx';

export type ViewId = 'today' | 'lookup' | 'note' | 'speakers' | 'slides' | 'settings';

export interface ViewProps {
  /** What the address names inside the view: a segment, a slot; null for the view as such. */
  item: string | null;
}

export interface View {
  id: ViewId;
  icon: IconName;
  Component: ComponentType<ViewProps>;
  preload?: () => Promise<void>;
}

const lookup = lazily(async () => {
  const { LookupView } = await import('../glossary/lookup-view.tsx');
  return ({ item }: ViewProps) => <LookupView item={item} aside={<NowAndNext />} />;
});
const note = lazily<ViewProps>(async () => (await import('../texts/note-view.tsx')).NoteView);
const speakers = lazily<ViewProps>(async () => (await import('../speakers/speakers-view.tsx')).SpeakersView);
const slides = lazily<ViewProps>(async () => (await import('../slides/slides-view.tsx')).SlidesView);
const settings = lazily<ViewProps>(async () => (await import('../settings/settings-view.tsx')).SettingsView);

/** The views in the order of the rail and of their keys. Today is in the first chunk; the others follow when the window is idle. */
export const views: readonly View[] = [
  { id: 'today', icon: 'today', Component: TodayView },
  { id: 'lookup', icon: 'lookup', ...lookup },
  { id: 'note', icon: 'note', ...note },
  { id: 'speakers', icon: 'speakers', ...speakers },
  { id: 'slides', icon: 'slides', ...slides },
  { id: 'settings', icon: 'settings', ...settings },
];

export function viewAt(path: string): { view: View; item: string | null } {
  const [, id = '', item = ''] = path.split('/');
  const view = views.find((candidate) => candidate.id === id) ?? (views[0] as View);
  return { view, item: item === '' ? null : decodeURIComponent(item) };
}
