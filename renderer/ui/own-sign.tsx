import { Icon } from './icon.tsx';
import styles from './own-sign.module.css';

/** Says of a term that it is the user's own: by a word and a shape. Its row may ask for the word once for all. */
export function OwnSign({ word }: { word: string }) {
  return (
    <span className={styles.own}>
      <Icon name="own" className={styles.shape} />
      {word}
    </span>
  );
}
