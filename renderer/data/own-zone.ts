import { isTimeZone, machineZone } from '#core/time/zone.ts';
import { useNow } from '../clock/use-now.ts';
import { useSettings } from './settings.ts';

/** The user's own zone: the one chosen, else the machine's. Asked again each second, since a machine may travel. */
export function useOwnZone(): string {
  const { ownZone } = useSettings().settings;
  return useNow(() => (ownZone !== null && isTimeZone(ownZone) ? ownZone : machineZone()));
}
