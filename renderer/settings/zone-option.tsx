import { useTranslation } from 'react-i18next';
import { timeInZone, utcOffset, zoneToday } from '#core/time/zone.ts';
import { useNow, wholeMinute } from '../clock/use-now.ts';
import { placeOfZone } from '../clock/place-of-zone.ts';
import { useZoneName } from '../clock/use-zone-name.ts';
import styles from './zone-choice.module.css';

export function zoneOptionId(zone: string): string {
  return `zone-${zone}`;
}

interface ZoneOptionProps {
  zone: string;
  isActive: boolean;
  onChoose: () => void;
}

/** A zone by its city, what else goes by its time, and what its clocks show now. */
export function ZoneOption({ zone, isActive, onChoose }: ZoneOptionProps) {
  const { t, i18n } = useTranslation('settings');
  const zoneName = useZoneName();
  const now = useNow(wholeMinute);
  const also: Record<string, string> = t('zones.also', { returnObjects: true });
  const place = placeOfZone(zone, i18n.language);
  return (
    // The box holds the focus and its keys move through the options; a click takes one without taking the focus away.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={zoneOptionId(zone)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option belongs to a list that drops down
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <strong>{zoneName(zone)}</strong>
      <span className={styles.more}>
        {[also[zoneToday(zone)], place].filter((name) => name !== undefined && name !== zoneName(zone)).join(' · ')}
      </span>
      <span className={styles.time}>
        {timeInZone(now, zone)} {utcOffset(now, zone)}
      </span>
    </div>
  );
}
