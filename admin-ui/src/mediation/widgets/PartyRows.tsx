import { Alert, Box, FormLabel, Skeleton, Typography } from '@mui/material';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../backend/problem';
import { contextOf } from '../../worklist/form/formContext';
import type { AskedParty } from '../types';
import { nameId } from './nameId';
import { useParties } from './useParties';

interface Props {
  widget: WidgetProps;
  /** Whether somebody is left out of the list. */
  only?: (party: AskedParty) => boolean;
  /** Above the rows, once it is known whose they are. */
  before?: (parties: AskedParty[]) => ReactNode;
  children: (party: AskedParty, parties: AskedParty[]) => ReactNode;
}

const everybody = () => true;

/** A row for each party of the dispute, in the order in which they were entered. */
export function PartyRows({ widget, only = everybody, before, children }: Props) {
  const translate = useTranslate();
  const { data, error } = useParties(contextOf(widget).caseNumber);
  const parties = data?.filter(only);
  return (
    <Box
      id={widget.id}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${widget.id}-label`}
      aria-describedby={ariaDescribedByIds(widget.id)}
    >
      <FormLabel id={`${widget.id}-label`} required={widget.required} sx={{ display: 'block' }}>
        {widget.label}
      </FormLabel>
      {error ? <Alert severity="error">{problemOf(error).detail}</Alert> : null}
      {!parties && !error && <Skeleton variant="rounded" height={120} />}
      {parties && before?.(parties)}
      {parties?.map((party) => (
        <Box key={party.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Typography id={nameId(widget, party)} sx={{ fontWeight: 600 }}>
            {party.name}
            <Typography component="span" color="text.secondary">
              {` · ${translate(`dispute.side.${party.role}`)}`}
            </Typography>
          </Typography>
          {children(party, parties)}
        </Box>
      ))}
    </Box>
  );
}
