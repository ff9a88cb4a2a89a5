import { useTranslate } from 'react-admin';
import { MyCard } from '../cases/MyCard';
import { showInstant } from '../i18n/dates';
import type { MyCase } from './types';
import type { TaskRow } from '../worklist/types';
import { PriorityChips } from '../worklist/PriorityChips';

interface Props {
  row: MyCase;
  task?: TaskRow;
}

/** A lawyer's case: its client, and the next hearing. */
export function MyCaseCard({ row, task }: Props) {
  const translate = useTranslate();
  return (
    <MyCard
      row={row}
      title={row.applicant}
      marks={<PriorityChips {...row} />}
      task={task}
      waiting={translate('lawyer.waiting')}
      facts={[
        { label: translate('lawyer.stage'), value: translate(`stage.${row.stage}`) },
        {
          label: translate('lawyer.hearing'),
          value: row.nextHearing ? showInstant(row.nextHearing) : translate('lawyer.noHearing'),
        },
      ]}
    />
  );
}
