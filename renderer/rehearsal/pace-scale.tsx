import { paceLimits } from '#core/rehearsal/pace/pace.ts';
import type { Language } from '#core/texts/language.ts';
import styles from './pace-scale.module.css';

const width = 360;

/** Where a pace stands between slow and too fast; what it shows is also said in words. */
export function PaceScale({ language, aMinute }: { language: Language; aMinute: number }) {
  const { green, amber } = paceLimits[language];
  const [least, most] = [green * 0.5, green * 1.5];
  const at = (pace: number) => ((Math.min(Math.max(pace, least), most) - least) / (most - least)) * width;
  const marker = Math.min(Math.max(at(aMinute), 5), width - 5);
  return (
    <svg className={styles.scale} viewBox={`0 0 ${width} 34`} aria-hidden="true">
      <rect className={styles.green} x="0" y="10" width={at(green)} height="8" />
      <rect className={styles.amber} x={at(green)} y="10" width={at(amber) - at(green)} height="8" />
      <rect className={styles.red} x={at(amber)} y="10" width={width - at(amber)} height="8" />
      {[green, amber].map((pace) => (
        <g key={pace}>
          <rect className={styles.tick} x={at(pace) - 0.5} y="8" width="1" height="14" />
          <text className={styles.name} x={at(pace)} y="31" textAnchor="middle">
            {pace}
          </text>
        </g>
      ))}
      <path className={styles.marker} d={`M${marker - 5} 1h10l-5 8z`} />
    </svg>
  );
}
