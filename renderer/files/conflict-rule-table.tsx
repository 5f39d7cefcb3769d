import { useTranslation } from 'react-i18next';
import type { ConflictRules, GlossaryPreview } from '#core/api/imports-contract.ts';
import { conflictRules } from '#core/files/conflict-rules.ts';
import { Choice } from '../ui/choice.tsx';
import lists from './preview-lists.module.css';
import section from './section.module.css';

interface ConflictRuleTableProps {
  differing: GlossaryPreview['differing'];
  rules: ConflictRules;
  onChange: (rules: ConflictRules) => void;
}

/** For each field in which terms differ: what stands. */
export function ConflictRuleTable({ differing, rules, onChange }: ConflictRuleTableProps) {
  const { t } = useTranslation('exchange');
  if (differing.length === 0) return null;
  return (
    <section className={lists.list} aria-labelledby="conflict-rules">
      <h4 id="conflict-rules">{t('rules.title')}</h4>
      <p className={section.about}>{t('rules.about')}</p>
      {differing.map(({ name, count }) => (
        <Choice
          key={name}
          label={`${t(`meaning.${name}`)} · ${t('rules.count', { count })}`}
          options={conflictRules.map((value) => ({ value, name: t(`rules.${value}`) }))}
          value={rules[name] ?? 'theirs'}
          onChoose={(rule) => onChange({ ...rules, [name]: rule })}
        />
      ))}
    </section>
  );
}
