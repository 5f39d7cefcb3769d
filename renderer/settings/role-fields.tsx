import { useTranslation } from 'react-i18next';
import { roles, type Role } from '#core/settings/choices.ts';
import { appearancesOf } from '#core/speakers/appearances.ts';
import { koreanName, printedName } from '#core/speakers/names.ts';
import { useContent } from '../data/content.ts';
import { useSettings } from '../data/settings.ts';
import styles from './role-fields.module.css';

export interface RoleChoice {
  role: Role | null;
  person: string | null;
}

interface RoleFieldsProps {
  choice: RoleChoice;
  onChoose: (choice: RoleChoice) => void;
}

/** What I do at the event and, as a speaker, who I am. Native radios and a native list: keyboard, screen reader and phone know them. */
export function RoleFields({ choice, onChoose }: RoleFieldsProps) {
  const { t } = useTranslation('settings');
  return (
    <fieldset className={styles.roles}>
      <legend className={styles.legend}>{t('role.question')}</legend>
      {roles.map((role) => (
        <label key={role} className={styles.role}>
          <input
            type="radio"
            name="role"
            value={role}
            checked={choice.role === role}
            onChange={() => onChoose({ role, person: role === 'speaker' ? choice.person : null })}
          />
          <strong>{t(`role.${role}.name`)}</strong>
          <span className={styles.what}>{t(`role.${role}.what`)}</span>
        </label>
      ))}
      {choice.role === 'speaker' && (
        <PersonField person={choice.person} onChoose={(person) => onChoose({ role: 'speaker', person })} />
      )}
    </fieldset>
  );
}

function PersonField({ person, onChoose }: { person: string | null; onChoose: (person: string | null) => void }) {
  const { t } = useTranslation('settings');
  const { language } = useSettings();
  const { people } = useContent('speakers.list');
  const agenda = useContent('agenda.get');
  const onProgramme = people.filter(({ id }) => appearancesOf(id, agenda).length > 0);
  return (
    <label className={styles.person}>
      <span>{t('role.who')}</span>
      <select value={person ?? ''} required onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('role.choose')}</option>
        {onProgramme.map((each) => (
          <option key={each.id} value={each.id}>
            {(language === 'ko' ? [koreanName(each), printedName(each)] : [printedName(each), koreanName(each)]).join(
              ' · ',
            )}
          </option>
        ))}
      </select>
    </label>
  );
}
