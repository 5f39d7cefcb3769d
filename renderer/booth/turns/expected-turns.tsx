import { useTranslation } from 'react-i18next';
import type { StaffedBooth } from '#core/booth/turns/turns-at.ts';
import type { BoothTeam } from '#core/booth/turns/turns-schema.ts';
import styles from './turns-dialog.module.css';
import { useTurnWords } from './use-turn-words.ts';

/** The turns that follow this one, to the end of the programme. */
export function ExpectedTurns({ team, staffed }: { team: BoothTeam; staffed: StaffedBooth }) {
  const { t } = useTranslation('booth');
  const words = useTurnWords(team);
  return (
    <section>
      <h3 className={styles.heading}>{t('turns.expected.title')}</h3>
      <ol className={styles.expected}>
        {staffed.expected.map(({ interpreter, start, handOver }) => (
          <li key={start}>
            <span className={styles.span}>
              {handOver === null
                ? t('turns.expected.toTheEnd', { from: words.time(start) })
                : t('turns.expected.turn', { from: words.time(start), to: words.time(handOver) })}
            </span>{' '}
            <strong>{words.nameOf(interpreter)}</strong>
            {interpreter === team.me && <span className={styles.you}> · {t('turns.you')}</span>}
          </li>
        ))}
      </ol>
      <p className={styles.about}>{t('turns.expected.about')}</p>
    </section>
  );
}
