import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalCodeOf } from '#core/api/client.ts';
import styles from './content-problem.module.css';

/** Keeps a fault of one view to that view. A class, since only a class can catch what its children throw. */
export class ErrorScreen extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <ViewFailed error={this.state.error} />;
  }
}

function ViewFailed({ error }: { error: unknown }) {
  const { t } = useTranslation('problems');
  return (
    <div className={styles.problem} role="alert">
      <h1 className={styles.title}>{t('view.title')}</h1>
      <p>{t(`call.${refusalCodeOf(error)}`)}</p>
      <p>{t('view.whatToDo')}</p>
    </div>
  );
}
