import { useEffect, useState } from 'react';
import type { Section } from '#core/texts/segment-schema.ts';
import { placeId } from '../ui/reveal.ts';

/** The section that is being read: the one that crosses a line in the upper third of the window. */
export function useSectionInView(sections: readonly Section[]): string | null {
  const [inView, setInView] = useState(sections[0]?.id ?? null);
  useEffect(() => {
    const byElement = new Map<Element, string>();
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting);
        if (crossing) setInView(byElement.get(crossing.target) ?? null);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const { id } of sections) {
      const element = document.getElementById(placeId(id));
      if (!element) continue;
      byElement.set(element, id);
      observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);
  return inView;
}
