import { useEffect, useEffectEvent, useState } from 'react';
import { clockTroubles, type ClockReading, type ClockTrouble } from '#core/time/clock-health.ts';
import { instant } from '#core/time/instant.ts';
import { machineZone } from '#core/time/zone.ts';

const betweenReadings = 1000;

/** Reads the machine's two clocks each second and tells what was wrong, the newest of each kind; `found` hears of each as it is found. */
export function useClockTroubles(found: (trouble: ClockTrouble) => void): {
  troubles: readonly ClockTrouble[];
  dismiss: () => void;
} {
  const [troubles, setTroubles] = useState<readonly ClockTrouble[]>([]);
  const onFound = useEffectEvent(found);
  useEffect(() => {
    let before = read(document.visibilityState === 'visible');
    let visible = before.visible;
    let timer: ReturnType<typeof setTimeout>;
    function look(): void {
      const now = read(visible);
      const fresh = clockTroubles(before, now);
      before = now;
      visible = document.visibilityState === 'visible';
      if (fresh.length > 0) {
        setTroubles((known) => [...fresh, ...known.filter(({ kind }) => fresh.every((one) => one.kind !== kind))]);
        fresh.forEach(onFound);
      }
      clearTimeout(timer);
      timer = setTimeout(look, betweenReadings);
    }
    function seen(): void {
      if (document.visibilityState === 'visible') look();
      visible = false;
    }
    timer = setTimeout(look, betweenReadings);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);
  return { troubles, dismiss: () => setTroubles([]) };
}

function read(visible: boolean): ClockReading {
  return {
    wall: instant(Date.now()),
    steady: performance.now(),
    zone: machineZone(),
    visible,
    due: betweenReadings,
  };
}
