import { ActionButton, type ActionButtonProps } from './action-button.tsx';
import { useKey } from './use-key.ts';

/** A button that listens to its key itself: what can be done is there for as long as its button is. */
export function KeyedButton(props: ActionButtonProps) {
  const { action, isOff = false, onAct } = props;
  useKey(action, () => {
    if (!isOff) onAct();
  });
  return <ActionButton {...props} />;
}
