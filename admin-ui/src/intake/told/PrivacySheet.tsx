import { useTranslate } from 'react-admin';
import { Section } from '../../layout/Section';
import { SheetInput } from './SheetInput';

export function PrivacySheet() {
  const translate = useTranslate();
  return (
    <Section title={translate('intake.privacy')}>
      <SheetInput sheet="PRIVACY" source="circumstances.told.privacy" label="intake.privacyTold" />
    </Section>
  );
}
