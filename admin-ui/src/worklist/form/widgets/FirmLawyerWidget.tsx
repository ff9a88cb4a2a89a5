import { ListItemText, MenuItem } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'react-admin';
import type { FirmLawyer } from '../../../api/types';
import { api } from '../../../backend/api';
import { useApiQuery } from '../../../backend/useApi';
import { contextOf } from '../formContext';
import { Field } from './Field';

/** One of the lawyers of the case's own firm; who may not take the case cannot be chosen, and it says why. */
export function FirmLawyerWidget(widget: WidgetProps) {
  const { caseNumber } = contextOf(widget);
  const lawyers =
    useApiQuery({
      key: ['firm-lawyers', caseNumber],
      ask: (signal) => api.firmLawyers(caseNumber, signal),
    }).data ?? [];
  return (
    <Field
      widget={widget}
      select
      value={lawyers.length ? ((widget.value as number | undefined) ?? '') : ''}
      onChange={(event) => widget.onChange(Number(event.target.value))}
    >
      {lawyers.map((lawyer) => (
        <MenuItem key={lawyer.id} value={lawyer.id} disabled={lawyer.barred !== null}>
          <Lawyer lawyer={lawyer} />
        </MenuItem>
      ))}
    </Field>
  );
}

function Lawyer({ lawyer }: { lawyer: FirmLawyer }) {
  const translate = useTranslate();
  const remark = lawyer.barred ?? (lawyer.askedFor ? translate('form.askedFor') : undefined);
  return (
    <ListItemText
      primary={translate('form.lawyer', { name: lawyer.name, openCases: lawyer.openCases })}
      secondary={remark}
      sx={{ my: 0, '& *': { whiteSpace: 'normal' } }}
    />
  );
}
