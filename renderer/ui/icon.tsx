const shapes = {
  today: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.2l2.8 1.7',
  lookup: 'M8.7 3.2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM12.7 12.7l4.3 4.3',
  booth:
    'M3.5 13v-2.5a6.5 6.5 0 0 1 13 0V13M3.5 12h2.3v4.5H4.5a1 1 0 0 1-1-1V12ZM16.5 12h-2.3v4.5h1.3a1 1 0 0 0 1-1V12Z',
  pin: 'M7 2.8h6l-.8 5.2 2.3 2.5h-9L7.8 8 7 2.8ZM10 10.5v6.7',
  study: 'M6 5.5h11v9H6v-9ZM3 8.5v9h11M9 8.5h5M9 11.2h3',
  missed: 'M4 4.5h12M4 9h8M4 13.5h5M13 12l4 4M17 12l-4 4',
  note: 'M5 2.8h7.2L15.5 6v11.2H5V2.8ZM12 2.8V6h3.5M7.7 9.3h5M7.7 11.8h5M7.7 14.3h3',
  speakers: 'M10 3.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6ZM3.8 16.8c.5-3 2.9-4.6 6.2-4.6s5.7 1.6 6.2 4.6',
  slides: 'M3 3.8h14v9H3v-9ZM10 12.8v2.4M6.8 17.2l3.2-2 3.2 2M6 7h5M6 9.6h3.2',
  settings:
    'M3 6h7.5M14.5 6H17M3 14h2.5M9.5 14H17M12.5 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM7.5 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  numbers: 'M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h13.5M3 12.5h13.5',
  calendar: 'M3.5 4.5h13v12h-13v-12ZM3.5 8.3h13M7 2.8v3.2M13 2.8v3.2M7 12.3h2.5',
  sheet: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6v-5.5Z',
  simulate: 'M10 4a6.5 6.5 0 1 0 6.3 4.9M16.8 4.5v4.4h-4.4M10 7v3.6l2.4 1.5',
  files: 'M3 5.5h5l1.5 2H17v8.5H3V5.5ZM10 9.5v4M8 11.5l2-2 2 2',
  run: 'M4.5 3.8v12.4L13 10 4.5 3.8ZM15.8 3.8v12.4',
  rehearse: 'M10 5a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 10 5ZM10 8v3.4M8 2.5h4M10 2.5V5M15 5.2l1.2 1.2',
  stage: 'M2.5 3.5h15v10h-15v-10ZM10 13.5v3.5M6.5 17h7M6.5 10h2M11 10h2.5',
  own: 'M10 3.2 16.8 10 10 16.8 3.2 10 10 3.2Z',
  comment: 'M3 4h14v9.5H9.5L6 16.8v-3.3H3V4ZM6 7.3h8M6 10.2h5',
  mini: 'M2.5 4h15v12h-15V4ZM9 8.5h6v4.5H9V8.5Z',
  now: 'M6 4.2v11.6l9.5-5.8L6 4.2Z',
  next: 'M6 4.2v11.6l9.5-5.8L6 4.2Z',
  pause: 'M7 4.5v11M13 4.5v11',
  behind: 'M10 3.5 17 15.5H3L10 3.5Z',
  ahead: 'M10 16.5 3 4.5h14L10 16.5Z',
  done: 'M4 10.6l3.9 3.9L16 6.4',
  skipped: 'M3.5 5l6 5-6 5V5ZM10.5 5l6 5-6 5V5Z',
  onTime: 'M4 7.5h12M4 12.5h12',
  plan: 'M4 3.5h12v13H4v-13ZM7 7.5h6M7 10h6M7 12.5h3.5',
  notice: 'M10 3.2 17.6 16.6H2.4L10 3.2ZM10 8.2v3.8M10 14.2v.2',
  close: 'M5 5l10 10M15 5 5 15',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  language:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM2.7 10h14.6M10 2.5c2.3 2.2 3.3 4.6 3.3 7.5s-1 5.3-3.3 7.5c-2.3-2.2-3.3-4.6-3.3-7.5s1-5.3 3.3-7.5Z',
  dark: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3',
  keys: 'M3 5.5h14v9H3v-9ZM6 8.3h.1M9 8.3h.1M12 8.3h.1M14.6 8.3h.1M6.5 11.7h7',
  flip: 'M3 7h12M12 4l3 3-3 3M17 13H5M8 10l-3 3 3 3',
} as const;

export type IconName = keyof typeof shapes;

const filled: ReadonlySet<IconName> = new Set(['now', 'own', 'pin', 'behind', 'ahead']);

/** A sign of the interface, always beside its word or inside a control that has one: so hidden from screen readers. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 20 20"
      width="1.25em"
      height="1.25em"
      fill={filled.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
