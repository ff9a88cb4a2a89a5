import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Party } from '../cases/types';
import { Facts } from '../layout/Facts';
import { Section } from '../layout/Section';
import { toYuan } from '../worklist/form/money';
import { ConfirmationBox } from './ConfirmationBox';
import { Instalments } from './Instalments';
import { JoinedParties } from './JoinedParties';
import type { AgreementText, CaseAgreement } from './types';

interface Props {
  number: string;
  parties: Party[];
  agreed: CaseAgreement | null | undefined;
}

const STATE_COLOR = {
  IN_FORCE: 'info',
  PERFORMED: 'success',
  BROKEN: 'error',
  REPLACED: 'default',
  VOID: 'error',
} as const;

const printPath = (paper: string, number: string) =>
  `/print/${paper}/${encodeURIComponent(number)}`;

/** What was agreed, how far it is performed, and what came of it for each party. */
export function AgreementSection({ number, parties, agreed }: Props) {
  const translate = useTranslate();
  if (!agreed) return null;
  const { agreement, confirmation, confirmationWindow } = agreed;
  return (
    <Section
      title={translate('agreement.title')}
      aside={
        <Chip
          size="small"
          color={STATE_COLOR[agreement.state]}
          label={translate(`agreement.state.${agreement.state}`)}
        />
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {agreement.state === 'VOID' && (
          <Alert severity="error">
            {translate('agreement.voidedOn', { day: agreement.voidedOn })}
          </Alert>
        )}
        <ConfirmationBox confirmation={confirmation} window={confirmationWindow} />
        <Instalments agreed={agreed} parties={parties} />
        <Typography sx={{ whiteSpace: 'pre-line' }}>{agreement.terms}</Typography>
        <Facts facts={factsOf(agreement, translate)} />
        <JoinedParties joined={agreement.parties} parties={parties} />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button component={Link} to={printPath('agreement', number)} startIcon={<PrintIcon />}>
            {translate(`agreement.print.${agreement.form}`)}
          </Button>
          {confirmationWindow && (
            <Button
              component={Link}
              to={printPath('confirmation', number)}
              startIcon={<PrintIcon />}
            >
              {translate('agreement.print.confirmation')}
            </Button>
          )}
        </Box>
      </Box>
    </Section>
  );
}

const factsOf = (agreement: AgreementText, translate: ReturnType<typeof useTranslate>) => {
  const label = (name: string) => translate(`agreement.fact.${name}`);
  return [
    { label: label('form'), value: translate(`agreement.form.${agreement.form}`) },
    { label: label('agreedOn'), value: agreement.agreedOn },
    { label: label('effectiveOn'), value: agreement.effectiveOn },
    {
      label: label('total'),
      value: agreement.total === null ? null : `¥${toYuan(agreement.total)}`,
    },
    { label: label('performancePlace'), value: agreement.performancePlace },
    {
      label: label('settledFor'),
      value: translate(`agreement.settledFor.${agreement.settledFor}`),
    },
  ].filter(({ value }) => value !== null);
};
