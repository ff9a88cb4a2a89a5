import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Supplement } from './types';
import { mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { printPath } from './casePath';

/** What the applicant was asked to supply, list by list; a second one says why it was allowed. */
export const SupplementList = ({ lists, number }: { lists?: Supplement[]; number?: string }) =>
  lists?.map((list, index) => (
    <Missing key={index} list={list} number={index === lists.length - 1 ? number : undefined} />
  ));

/** The last list can be printed, for it is what the paper says. */
function Missing({ list, number }: { list: Supplement; number: string | undefined }) {
  const translate = useTranslate();
  const roles = useMe()?.roles ?? [];
  const { missing, newFact, servedOn, receivedOn } = list;
  const state = receivedOn ? 'received' : servedOn ? 'served' : 'toServe';
  return (
    <Alert severity={receivedOn ? 'success' : 'warning'} icon={false}>
      <AlertTitle sx={{ mb: 0.25 }}>
        {translate(`supplement.${state}`, { day: receivedOn ?? servedOn ?? '' })}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {missing.map(({ name, note }) => (
          <li key={name}>{note ? translate('supplement.paper', { name, note }) : name}</li>
        ))}
      </Box>
      {number && mayOpen(roles, 'print') && (
        <Button color="inherit" component={Link} to={printPath('supplement', number)}>
          {translate('origin.print.supplement')}
        </Button>
      )}
      {newFact && <Box sx={{ mt: 0.5 }}>{translate('supplement.exception', { newFact })}</Box>}
    </Alert>
  );
}
