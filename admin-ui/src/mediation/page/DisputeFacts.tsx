import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseFile } from '../../cases/types';
import { showInstant } from '../../i18n/dates';
import { useMatter } from '../../i18n/useMatter';
import { Facts } from '../../layout/Facts';
import { Section } from '../../layout/Section';
import type { DisputePart } from '../types';

/** What a dispute is about, who mediates it, and by whose rules. */
export function DisputeFacts({ file, dispute }: { file: CaseFile; dispute: DisputePart }) {
  const translate = useTranslate();
  const matter = useMatter();
  const label = (name: string) => translate(`dispute.${name}`);
  return (
    <Section title={label('title')} aside={<Marks dispute={dispute} />}>
      <Facts
        facts={[
          { label: label('type'), value: matter(file.matter) },
          { label: label('what'), value: dispute.facts },
          { label: label('origin'), value: translate(`channel.${file.channel}`) },
          { label: label('receivedOn'), value: file.receivedOn },
          { label: label('committee'), value: file.committee?.name },
          { label: label('mediators'), value: mediators(dispute, translate) },
          { label: label('kind'), value: translate(`dispute.kinds.${dispute.kind}`) },
          { label: label('persons'), value: dispute.persons },
          {
            label: label('nextSession'),
            value: dispute.nextSession ? showInstant(dispute.nextSession) : label('noSession'),
          },
          ...(dispute.dangerAt
            ? [{ label: label('dangerAt'), value: showInstant(dispute.dangerAt) }]
            : []),
          ...(dispute.group === file.number
            ? []
            : [{ label: label('group'), value: dispute.group }]),
        ]}
      />
    </Section>
  );
}

const mediators = ({ mediators }: DisputePart, translate: ReturnType<typeof useTranslate>) =>
  mediators
    .map(({ name, leads }) => (leads ? translate('dispute.lead', { name }) : name))
    .join('、') || undefined;

function Marks({ dispute }: { dispute: DisputePart }) {
  const translate = useTranslate();
  const marks = (['enteredLate', 'quick', 'poorVillage'] as const).filter((mark) => dispute[mark]);
  return (
    <Stack direction="row" spacing={1}>
      {marks.map((mark) => (
        <Chip key={mark} size="small" label={translate(`dispute.${mark}`)} />
      ))}
    </Stack>
  );
}
