import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { FieldProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import type { Party } from '../../cases/types';
import { today } from '../../i18n/dates';
import type { Joined } from '../types';
import { Cell } from './Cell';
import { ListOf } from './ListOf';
import { rowsOf } from './rows';
import { useDispute } from './useDispute';

interface Line {
  party: number;
  signedOn?: string;
  outcome?: Joined['outcome'];
}

const OUTCOMES: Joined['outcome'][] = ['SETTLED', 'PARTLY', 'NOT_SETTLED'];
const ROW = {
  display: 'grid',
  gap: 1,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' },
};

/** Each party of the dispute: whether and when they signed, and what it settled for them. */
export function AgreementPartiesField(field: FieldProps) {
  const { rows, caseNumber, change, idOf, faultOf } = rowsOf<Line>(field);
  const { parties } = useDispute(caseNumber);
  const translate = useTranslate();
  const onPaper = 'signedOn' in itemsOf(field);
  const lineOf = ({ id }: Party): Line => rows.find(({ party }) => party === id) ?? { party: id };
  const put = (line: Line) =>
    change(parties.map(lineOf).map((one) => (one.party === line.party ? line : one)));
  const everybody = () =>
    change(
      parties.map(({ id }) => ({
        party: id,
        outcome: 'SETTLED',
        ...(onPaper && { signedOn: today() }),
      })),
      onPaper ? { mediatorSignedOn: today(), sealedOn: today() } : {},
    );
  return (
    <ListOf field={field}>
      {!field.disabled && (
        <Button variant="outlined" size="large" onClick={everybody} sx={{ mb: 1 }}>
          {translate(onPaper ? 'agreement.everybodySigned' : 'agreement.everybodySettled')}
        </Button>
      )}
      {parties.map((party, index) => (
        <Box key={party.id} role="group" aria-label={party.name} sx={ROW}>
          <Typography sx={{ fontWeight: 600, gridColumn: '1 / -1' }}>
            {party.name} · {translate(`party.role.${party.role}`)}
          </Typography>
          {onPaper && (
            <Signature
              line={lineOf(party)}
              disabled={Boolean(field.disabled)}
              id={idOf(index, 'signedOn')}
              fault={faultOf(index, 'signedOn')}
              onChange={put}
            />
          )}
          <Cell
            id={idOf(index, 'outcome')}
            label={translate('agreement.outcomeIs')}
            required
            disabled={field.disabled}
            fault={faultOf(index, 'outcome') ?? faultOf(index, 'party')}
            choices={OUTCOMES.map((outcome) => ({
              value: outcome,
              label: translate(`agreement.outcome.${outcome}`),
            }))}
            value={lineOf(party).outcome ?? ''}
            onChange={(event) =>
              put({ ...lineOf(party), outcome: event.target.value as Joined['outcome'] })
            }
          />
        </Box>
      ))}
    </ListOf>
  );
}

interface SignatureProps {
  line: Line;
  disabled: boolean;
  id: string;
  fault: string | undefined;
  onChange: (line: Line) => void;
}

/** Who did not sign has nothing settled. */
function Signature({ line, disabled, id, fault, onChange }: SignatureProps) {
  const translate = useTranslate();
  const unsigned: Line = { party: line.party, outcome: 'NOT_SETTLED' };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FormControlLabel
        disabled={disabled}
        label={translate('agreement.signed')}
        control={
          <Checkbox
            checked={line.signedOn !== undefined}
            onChange={(_, on) =>
              onChange(on ? { party: line.party, outcome: 'SETTLED', signedOn: today() } : unsigned)
            }
          />
        }
      />
      {line.signedOn !== undefined && (
        <Cell
          id={id}
          type="date"
          label={translate('agreement.signedOn')}
          disabled={disabled}
          fault={fault}
          value={line.signedOn}
          onChange={(event) => onChange({ ...line, signedOn: event.target.value })}
        />
      )}
    </Box>
  );
}

const itemsOf = (field: FieldProps) =>
  (field.schema.items as { properties?: object } | undefined)?.properties ?? {};
