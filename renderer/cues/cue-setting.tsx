import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../data/settings.ts';
import { Choice } from '../ui/choice.tsx';

/** Whether the system tells of what begins: off unless asked for, and only with the system's leave. */
export function CueSetting() {
  const { t } = useTranslation('cues');
  const { settings, change } = useSettings();
  const [refused, setRefused] = useState(false);
  async function choose(wanted: 'off' | 'on'): Promise<void> {
    const granted = wanted === 'on' && (await askLeave());
    setRefused(wanted === 'on' && !granted);
    change({ cues: granted });
  }
  return (
    <div>
      <Choice
        label={t('setting.label')}
        options={(['off', 'on'] as const).map((value) => ({ value, name: t(`setting.${value}`) }))}
        value={settings.cues ? 'on' : 'off'}
        onChoose={(wanted) => void choose(wanted)}
      />
      <p>{t('setting.about')}</p>
      <output>{refused && t('setting.refused')}</output>
    </div>
  );
}

async function askLeave(): Promise<boolean> {
  return 'Notification' in globalThis && (await Notification.requestPermission()) === 'granted';
}
