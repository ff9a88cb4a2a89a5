import { Typography } from '@mui/material';
import { BooleanInput, useTranslate } from 'react-admin';
import { Disclosure } from '../../layout/Disclosure';
import { told } from '../rules';
import { useSheet } from './useSheets';

interface Props {
  sheet: 'PRIVACY' | 'COMMITMENT';
  source: string;
  label: string;
}

/** The text to read out, and the tick that it was told; which version it was goes along. */
export function SheetInput({ sheet, source, label }: Props) {
  const translate = useTranslate();
  const text = useSheet(sheet);
  return (
    <>
      <Disclosure summary={translate('intake.sheetText', { version: text?.version ?? '…' })}>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{text?.text}</Typography>
      </Disclosure>
      <BooleanInput
        source={source}
        label={label}
        disabled={!text}
        format={Boolean}
        parse={(ticked: boolean) => (ticked ? text?.version : null)}
        validate={told}
      />
    </>
  );
}
