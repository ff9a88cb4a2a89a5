import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button } from '@mui/material';
import { SelectArrayInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useFieldArray, useFormState } from 'react-hook-form';
import { needed, parseNumber, partyNumber, phone } from '../../intake/rules';
import { useAnswer } from '../../intake/useAnswer';
import { Disclosure } from '../../layout/Disclosure';
import { Section } from '../../layout/Section';
import { GROUPS, SIDES } from '../choices';

const LEAST = 2;

/** Who quarrels with whom: a name each is enough, many on either side. */
export function PartiesInput() {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: 'parties' });
  const { errors } = useFormState();
  const fault = (errors.parties as { message?: string } | undefined)?.message;
  return (
    <Section title={translate('dispute.parties')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {fields.map((field, index) => (
          <PartyInput
            key={field.id}
            source={`parties.${index}`}
            onRemove={fields.length > LEAST ? () => remove(index) : undefined}
          />
        ))}
        {fault && (
          <Box role="alert" sx={{ color: 'error.main' }}>
            {fault}
          </Box>
        )}
        <Button
          startIcon={<AddIcon />}
          onClick={() => append({ role: 'OPPONENT' })}
          sx={{ justifySelf: 'start' }}
        >
          {translate('dispute.addParty')}
        </Button>
      </Box>
    </Section>
  );
}

interface Props {
  source: string;
  onRemove: (() => void) | undefined;
}

function PartyInput({ source, onRemove }: Props) {
  const translate = useTranslate();
  const name = useAnswer(`${source}.name`) ?? '';
  return (
    <Box sx={{ pb: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr))',
        }}
      >
        <SelectInput
          source={`${source}.role`}
          label="dispute.role"
          choices={SIDES}
          validate={needed}
          helperText={false}
          sx={{ minWidth: 0 }}
        />
        <TextInput
          source={`${source}.name`}
          label="dispute.name"
          autoComplete="off"
          validate={needed}
          helperText={false}
        />
      </Box>
      <Disclosure summary={translate('dispute.moreOfParty')}>
        <Box
          sx={{
            display: 'grid',
            columnGap: 1.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <TextInput
            source={`${source}.phone`}
            label="dispute.phone"
            type="tel"
            autoComplete="off"
            parse={parseNumber}
            validate={phone}
          />
          <TextInput
            source={`${source}.idNumber`}
            label="dispute.idNumber"
            autoComplete="off"
            parse={parseNumber}
            validate={partyNumber}
          />
          <TextInput source={`${source}.address`} label="dispute.address" autoComplete="off" />
          <SelectArrayInput source={`${source}.groups`} label="dispute.groups" choices={GROUPS} />
        </Box>
      </Disclosure>
      {onRemove && (
        <Button
          color="inherit"
          startIcon={<DeleteIcon />}
          onClick={onRemove}
          aria-label={`${translate('ra.action.remove')} ${name}`}
        >
          {translate('ra.action.remove')}
        </Button>
      )}
    </Box>
  );
}
