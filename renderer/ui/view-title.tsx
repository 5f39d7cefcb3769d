import { createContext, use, useEffect, useRef } from 'react';
import type { BothLanguages } from '#core/texts/bilingual.ts';
import { CompanionText, MainText } from './bilingual-text.tsx';
import styles from './view-title.module.css';

/** Whether a view was opened from another one; the first view of a window leaves the focus where the browser puts it. */
export const NavigatedContext = createContext(false);

interface ViewTitleProps {
  title: BothLanguages;
  /** `keeps`: the view has a better place for the focus, and shows its title to screen readers only. */
  focus?: 'takes' | 'keeps';
}

/** The heading of a view. When the view opens, the focus and the page go to it. */
export function ViewTitle({ title, focus = 'takes' }: ViewTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigated = use(NavigatedContext);
  useEffect(() => {
    if (!navigated) return;
    scrollTo(0, 0);
    if (focus === 'takes') heading.current?.focus({ preventScroll: true });
  }, [navigated, focus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={focus === 'takes' ? styles.title : 'visually-hidden'}>
      <MainText text={title} /> <CompanionText text={title} className={styles.companion} />
    </h1>
  );
}
