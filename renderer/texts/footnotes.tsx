import { useTranslation } from 'react-i18next';
import type { TextDocument } from '#core/texts/segment-schema.ts';
import { useContent } from '../data/content.ts';
import styles from './footnotes.module.css';

/** The number in the text that leads to its footnote. */
export function FootnoteLink({ footnote }: { footnote: string }) {
  const { t } = useTranslation('note');
  const number = numberOf(useContent('texts.conceptNote'), footnote);
  return (
    <sup className={styles.call}>
      <a href={`#/note/${footnote}`} aria-label={t('footnote', { number })}>
        {number}
      </a>
    </sup>
  );
}

/** Leads from a footnote to the sentence that calls it. */
export function BackToText({ footnote }: { footnote: string }) {
  const { t } = useTranslation('note');
  const document = useContent('texts.conceptNote');
  const caller = callerOf(document, footnote);
  if (caller === null) return null;
  return (
    <a
      href={`#/note/${caller}`}
      className={styles.back}
      aria-label={t('backToText', { number: numberOf(document, footnote) })}
    >
      ↩
    </a>
  );
}

function numberOf({ sections }: TextDocument, footnote: string): string {
  const found = sections.flatMap(({ segments }) => segments).find(({ id }) => id === footnote);
  return found?.marker ?? footnote;
}

function callerOf({ sections }: TextDocument, footnote: string): string | null {
  const segments = sections.flatMap((section) => section.segments);
  return segments.find(({ footnotes }) => footnotes.en.some((call) => call.footnote === footnote))?.id ?? null;
}
