import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { useAction } from '../../backend/useApi';
import { useSubmission } from '../../backend/useSubmission';
import { unitApi } from './api';
import type { UnitOfTree } from './types';

/** As long as its day has not come, a move can be called off. */
export function CallOffButton({ unit, on }: { unit: UnitOfTree; on: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const submit = useSubmission();
  const [asking, setAsking] = useState(false);
  const callOff = useAction({
    act: () => submit((key) => unitApi.callOff(unit.id, on, key)),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['unit-tree'] });
      notify('units.calledOff', { type: 'success' });
      setAsking(false);
    },
  });
  return (
    <>
      <Button
        size="small"
        aria-label={translate('units.callOffOne', { unit: unit.name })}
        onClick={() => setAsking(true)}
      >
        {translate('units.callOff')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={callOff.isPending}
        title={translate('units.callOffOne', { unit: unit.name })}
        content={translate('units.callOffConfirm', { on })}
        onConfirm={() => callOff.mutate(undefined)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
