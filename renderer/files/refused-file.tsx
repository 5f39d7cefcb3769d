import { useTranslation } from 'react-i18next';
import type { RefusedPart } from '#core/api/imports-contract.ts';
import { KeyedButton } from '../ui/keyed-button.tsx';

/** A file of which nothing can be taken, and why. */
export function RefusedFile({ name, part, onLeave }: { name: string; part: RefusedPart; onLeave: () => void }) {
  const { t } = useTranslation(['exchange', 'files']);
  const { line, code, detail } = part;
  return (
    <>
      <p role="alert">
        {t('bringIn.failed', { name, why: t(`files:refused.${code}`, { detail }) })}
        {line > 0 && ` (${t('at.line', { number: line })})`}
      </p>
      <KeyedButton action="leave-import" name={t('bringIn.leave')} onAct={onLeave} />
    </>
  );
}
