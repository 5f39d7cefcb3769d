import type { CSSProperties } from 'react';
import { textWidth } from '../ui/text-width.ts';

interface FittedProps {
  text: string;
  lang?: string;
  className?: string | undefined;
}

/** A text that tells its style sheet how wide it is, `--em`, to be fitted into the window. */
export function Fitted({ text, lang, className }: FittedProps) {
  return (
    <span lang={lang} className={className} style={{ '--em': textWidth(text).toFixed(2) } as CSSProperties}>
      {text}
    </span>
  );
}
