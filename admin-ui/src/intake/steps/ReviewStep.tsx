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
  const { applicant, opponent, circumstances } = form;
  const label = (name: string) => translate(`intake.${name}`);
  const answer = (name: string, value: string | null | undefined) => ({
    label: label(name),
    value,
  });
  const yes = (name: string, value: boolean | undefined) =>
    answer(name, value ? translate('ra.boolean.true') : undefined);
  const others = (circumstances?.parties ?? []).filter(Boolean);
  return (
    <Section title={translate('intake.step.review')}>
      <Facts
        facts={[
          answer('channel', form.channel && translate(`channel.${form.channel}`)),
          answer('receivedAt', form.receivedAt?.replace('T', ' ')),
          answer('earlierNumber', circumstances?.earlier?.number),
          answer('forwardingOrgan', form.isForwarded ? circumstances?.forwarding?.organ : null),
          answer('name', applicant?.name),
          answer('idNumber', applicant?.idNumber ?? applicant?.noIdReason),
          answer('phone', applicant?.phone),
          answer('address', applicant?.address),
          answer('category', applicant?.category && translate(`category.${applicant.category}`)),
          answer(
            'groups',
            applicant?.groups?.map((group) => translate(`intake.group.${group}`)).join('、'),
          ),
          answer(
            'representative',
            form.isRepresented ? circumstances?.representative?.name : undefined,
          ),
          answer('matter', form.matter && matter(form.matter)),
          answer(
            'lifeOrDeath',
            form.matter === DEFENCE
              ? translate(form.lifeOrDeath ? 'ra.boolean.true' : 'ra.boolean.false')
              : undefined,
          ),
          answer('limitationEndsOn', form.limitationEndsOn),
          answer('claim', form.claim),
          answer('income', form.income && translate(`intake.incomes.${form.income}`)),
          yes('commitment', form.commitment),
          yes('opponentCohabits', form.opponentCohabits),
          yes('hasOwnCounsel', form.hasOwnCounsel),
          { label: translate('party.role.OPPONENT'), value: known(opponent) },
          ...others.map((party) => ({
            label: translate(`party.role.${party.role}`),
            value: known(party),
          })),
        ].filter((fact) => fact.value)}
      />
    </Section>
  );
}

/** A person as far as they are known. */
const known = (person: Partial<Record<'name' | 'idNumber' | 'phone', string | null>> | null = {}) =>
  [person?.name, person?.idNumber, person?.phone].filter(Boolean).join(' · ');
