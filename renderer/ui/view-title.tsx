import { createContext, use, useEffect, useRef } from 'react';
import { otherLanguage } from '#core/texts/language.ts';
import { useSettings } from '../data/settings.ts';
import styles from './view-title.module.css';

/** Whether a view was opened from another one; the first view of a window leaves the focus where the browser puts it. */
export const NavigatedContext = createContext(false);

interface ViewTitleProps {
  title: string;
  /** The title in the other language. */
  companion: string;
  /** `keeps`: the view has a better place for the focus, and shows its title to screen readers only. */
  focus?: 'takes' | 'keeps';
}

/** The heading of a view. When the view opens, the page and the focus go to it. */
export function ViewTitle({ title, companion, focus = 'takes' }: ViewTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigated = use(NavigatedContext);
  const other = otherLanguage(useSettings().language);
  useEffect(() => {
    if (!navigated) return;
    scrollTo(0, 0);
    if (focus === 'takes') heading.current?.focus({ preventScroll: true });
  }, [navigated, focus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={focus === 'takes' ? styles.title : 'visually-hidden'}>
      {title}{' '}
      <span lang={other} className={styles.companion}>
        {companion}
      </span>
    </h1>
  );
}
