import { useTranslation } from 'react-i18next';
import type { PlannedSession } from '#core/agenda/programme.ts';
import { MainText } from '../ui/bilingual-text.tsx';
import styles from './session-choice.module.css';

export function SessionChoice({ sessions, shown }: { sessions: readonly PlannedSession[]; shown: string }) {
  const { t } = useTranslation('sheets');
  return (
    <nav className={styles.choice} aria-label={t('sessions')}>
      {sessions.map(({ session }) => (
        <a
          key={session.id}
          href={`#/sheet/${session.id}`}
          className={styles.session}
          aria-current={session.id === shown ? 'true' : undefined}
        >
          <MainText text={session.title} />
        </a>
      ))}
    </nav>
  );
}
