import { useEffect } from 'react';

/** The id on the page of what an address may name: content ids may equal those of other things there. */
export function placeId(id: string): string {
  return `place-${id}`;
}

export function reveal(id: string, block: 'start' | 'center' | 'nearest'): void {
  document.getElementById(placeId(id))?.scrollIntoView({ block });
}

/** Brings what the address names into view and gives it the focus: each time it is asked for, the same place again too. */
export function useReveal(item: string | null): void {
  useEffect(() => {
    if (item === null) return;
    const show = () => {
      const place = document.getElementById(placeId(item));
      reveal(item, place?.matches('section, details') ? 'start' : 'center');
      place?.focus({ preventScroll: true });
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [item]);
}
