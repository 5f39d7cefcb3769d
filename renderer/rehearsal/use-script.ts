import { useEffect, useRef, useState } from 'react';
import { longestScript } from '#core/rehearsal/longest-script.ts';
import type { Language } from '#core/texts/language.ts';
import { useScripts } from '../data/scripts.ts';

/** How long a pause in typing is waited for, in ms: what is typed is kept then, not at each letter. */
const pauseInTyping = 400;

type Drafts = Partial<Record<Language, string>>;

export interface ScriptAccess {
  text: (language: Language) => string;
  type: (language: Language, text: string) => void;
  /** `not-kept`: the host did not take it. What was typed stays on screen. */
  state: 'kept' | 'typing' | 'not-kept' | 'too-long';
}

/** The scripts of a slot, kept as they are typed; at the latest when the window is hidden or the view left. */
export function useScript(slot: string): ScriptAccess {
  const { scripts, save } = useScripts(slot);
  /** What is on screen and not known to be kept; it stands before what comes from another window. */
  const [drafts, setDrafts] = useState<Drafts>({});
  const [failed, setFailed] = useState(false);
  const waiting = useRef<Drafts>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function keep(): Promise<void> {
    clearTimeout(timer.current);
    const changes = Object.entries(waiting.current) as [Language, string][];
    waiting.current = {};
    for (const [language, text] of changes) {
      if (text.length > longestScript) continue;
      try {
        await save({ slot, language, text });
        setDrafts(({ [language]: shown, ...others }) => (shown === text ? others : { ...others, [language]: shown }));
        setFailed(false);
      } catch {
        setFailed(true);
      }
    }
  }

  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const keepNow = () => void latest.current();
    document.addEventListener('visibilitychange', keepNow);
    addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', keepNow);
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);

  const isTooLong = Object.values(drafts).some((text) => text.length > longestScript);
  const isTyping = Object.keys(drafts).length > 0;
  return {
    text: (language) => drafts[language] ?? scripts[language],
    type(language, text) {
      setDrafts((others) => ({ ...others, [language]: text }));
      waiting.current[language] = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void latest.current(), pauseInTyping);
    },
    state: isTooLong ? 'too-long' : failed ? 'not-kept' : isTyping ? 'typing' : 'kept',
  };
}
