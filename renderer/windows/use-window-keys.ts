import { useKey } from '../ui/use-key.ts';
import { useSideWindows } from './side-windows.ts';

/**
 * The keys of the windows beside the main one, from anywhere. The stage has one to open it and another to close it: what
 * an audience looks at must not go dark by one key too many.
 */
export function useWindowKeys(): void {
  const { isOpen, open, close } = useSideWindows();
  useKey('stage', () => open('stage'));
  useKey('close-stage', () => close('stage'));
  useKey('mini', () => (isOpen('mini') ? close('mini') : open('mini')));
}
