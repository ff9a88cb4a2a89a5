import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useMatter } from '../../i18n/useMatter';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';
import { DEFENCE, type ApplicationForm } from '../application';

/** Read out once more before it is registered. */
export function ReviewStep() {
  const translate = useTranslate();
  const matter = useMatter();
  const form = useWatch() as Partial<ApplicationForm>;
  const { applicant, circumstances } = form;
  const label = (name: string) => translate(`intake.${name}`);
  const others = (circumstances?.parties ?? []).map((party) => party.name).filter(Boolean);
  return (
    <Section title={translate('intake.step.review')}>
      <Facts
        facts={[
          { label: label('name'), value: applicant?.name },
          {
            label: label('idNumber'),
            value: applicant?.idNumber ?? applicant?.noIdReason,
          },
          { label: label('phone'), value: applicant?.phone },
          { label: label('address'), value: applicant?.address },
          {
            label: label('category'),
            value: applicant?.category && translate(`category.${applicant.category}`),
          },
          {
            label: label('groups'),
            value: applicant?.groups?.map((group) => translate(`intake.group.${group}`)).join('、'),
          },
          { label: label('representative'), value: circumstances?.representative?.name },
          { label: label('matter'), value: form.matter && matter(form.matter) },
          {
            label: label('lifeOrDeath'),
            value:
              form.matter === DEFENCE &&
              translate(form.lifeOrDeath ? 'ra.boolean.true' : 'ra.boolean.false'),
          },
          { label: label('claim'), value: form.claim },
          { label: label('opponentName'), value: form.opponent?.name },
          { label: label('parties'), value: others.join('、') },
          { label: label('receivedAt'), value: form.receivedAt?.replace('T', ' ') },
        ].filter((fact) => fact.value)}
      />
    </Section>
  );
}
