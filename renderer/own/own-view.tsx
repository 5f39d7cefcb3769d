import { useState } from 'react';
import { isOwnTerm } from '#core/own/is-own-term.ts';
import type { Language } from '#core/texts/language.ts';
import { AnnotationPage } from './annotation-page.tsx';
import { OwnList } from './own-list.tsx';
import { TermPage } from './term-page.tsx';
import type { Done } from './use-own-list.ts';

/** What a user made: all of it, or the one term or comment that the address names. */
export function OwnView({ item }: { item: string | null }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  if (item === null) return <OwnList chosen={chosen} done={done} onChoose={setChosen} onDone={setDone} />;
  const begun = begunWith(item);
  const props = {
    item,
    onSaved(id: string, name: string) {
      setChosen(id);
      setDone({ what: 'saved', name });
    },
  };
  return begun || isOwnTerm(item) ? (
    <TermPage key={item} begun={begun} {...props} />
  ) : (
    <AnnotationPage key={item} {...props} />
  );
}

/** What a new term begins with: "new", or "new-ko-" and a text; null where the address names something that is there. */
function begunWith(item: string): Partial<Record<Language, string>> | null {
  const [, language, text = ''] = /^new(?:-(en|ko)-(.+))?$/su.exec(item) ?? [];
  if (item === 'new') return {};
  return language === undefined ? null : { [language]: text };
}
