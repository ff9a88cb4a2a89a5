import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MoveDialog } from './MoveDialog';
import type { UnitOfTree } from './types';

export function MoveButton({ unit, offices }: { unit: UnitOfTree; offices: UnitOfTree[] }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={translate('units.moveOne', { unit: unit.name })}
        onClick={() => setOpen(true)}
      >
        {translate('units.move')}
      </Button>
      {open && <MoveDialog unit={unit} offices={offices} onClose={() => setOpen(false)} />}
    </>
  );
}
