import type { Command } from '#core/agenda/run/commands.ts';
import { useKey } from '../ui/use-key.ts';

interface RunKeysProps {
  onPress: (command: Command) => void;
  onShift: () => void;
  onPutAway: () => void;
}

/** Listens to the keys that move the run on, while it is on screen: a machine that only follows has none of it. */
export function RunKeys({ onPress, onShift, onPutAway }: RunKeysProps) {
  useKey('run-start', () => onPress('start'));
  useKey('run-finish', () => onPress('finish'));
  useKey('run-pause', () => onPress('pause'));
  useKey('run-add', () => onPress('add'));
  useKey('run-take', () => onPress('take'));
  useKey('run-skip', () => onPress('skip'));
  useKey('run-undo', () => onPress('undo'));
  useKey('run-shift', onShift);
  useKey('run-put-away', onPutAway);
  return null;
}
