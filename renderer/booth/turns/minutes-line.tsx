import { useTranslation } from 'react-i18next';
import type { BoothTeam } from '#core/booth/turns/turns-schema.ts';
import { useSpanWords } from '../../clock/use-span-words.ts';
import { useTurnWords } from './use-turn-words.ts';

/** "Jisoo 75:00 · Minji 72:10": everyone's minutes when the work is done. */
export function MinutesLine({ team, minutes }: { team: BoothTeam; minutes: readonly number[] }) {
  const { t } = useTranslation('booth');
  const { nameOf } = useTurnWords(team);
  const span = useSpanWords();
  return minutes
    .map((each, interpreter) =>
      t('turns.minutesOf', { name: nameOf(interpreter), span: span.short(Math.floor(each / 1000) * 1000) }),
    )
    .join(' · ');
}
