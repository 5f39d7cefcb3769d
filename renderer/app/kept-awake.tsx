import { isUnderWay } from '#core/agenda/run/is-under-way.ts';
import { useNow } from '../clock/use-now.ts';
import { useKeepAwake } from '../data/keep-awake.ts';
import { useStanding } from '../data/standing.tsx';

/** Nothing to see: while a run is under way the display does not go to sleep. */
export function KeptAwake() {
  const standing = useStanding();
  useKeepAwake(
    'run',
    useNow((now) => isUnderWay(standing, now)),
  );
  return null;
}
