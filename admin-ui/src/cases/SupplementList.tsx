import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Supplement } from '../api/types';

/** What the applicant was asked to supply, list by list; a second one says why it was allowed. */
export const SupplementList = ({ lists }: { lists: Supplement[] | undefined }) =>
  lists?.map((list, index) => <Missing key={index} list={list} />);

function Missing({ list }: { list: Supplement }) {
  const translate = useTranslate();
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
      {newFact && <Box sx={{ mt: 0.5 }}>{translate('supplement.exception', { newFact })}</Box>}
    </Alert>
  );
}
