import { useTranslation } from 'react-i18next';
import { ExternalLink } from '../ui/external-link.tsx';

export function EmailLink({ email }: { email: string | undefined }) {
  const { t } = useTranslation('speakers');
  return <p>{email === undefined ? t('noEmail') : <ExternalLink url={`mailto:${email}`}>{email}</ExternalLink>}</p>;
}
