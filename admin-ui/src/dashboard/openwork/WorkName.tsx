import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OpenWork } from '../types';

/** What is to be done by the day; where a party may do it, whose right it is. */
export function WorkName({ work: { clock, rightOf } }: { work: OpenWork }) {
  const translate = useTranslate();
  return (
    <>
      {clock ?? translate('kpi.work.noDay')}
      {rightOf && (
        <Typography component="span" variant="body2" color="text.secondary">
          · {translate('kpi.work.rightOf', { owner: rightOf })}
        </Typography>
      )}
    </>
  );
}
