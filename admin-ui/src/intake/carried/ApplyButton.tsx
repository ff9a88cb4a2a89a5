import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { CaseFile } from '../../cases/types';
import { api } from '../../backend/api';
import { useAction } from '../../backend/useApi';
import { useSubmission } from '../../backend/useSubmission';
import { fromMediation } from './fromMediation';

/** One of the parties applies for legal aid; what the dispute knows lies in a draft, and the counter opens with it. */
export function ApplyButton({ file }: { file: CaseFile }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const once = useSubmission();
  const [anchor, setAnchor] = useState<Element | null>(null);
  const carry = useAction({
    act: async (party: number) => {
      const known = await api.prefill(file.number, party);
      return once((key) => api.beginDraft('LEGAL_AID', fromMediation(file.number, known), key));
    },
    done: ({ id }) => void navigate(`/intake?draft=${id}`),
  });
  return (
    <>
      <Button
        variant="contained"
        aria-haspopup="menu"
        disabled={carry.isPending}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('carried.apply')}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        {file.parties.map((party, place) => (
          <MenuItem
            key={`${party.role} ${party.name}`}
            onClick={() => {
              setAnchor(null);
              carry.mutate(place);
            }}
          >
            {translate('carried.by', { name: party.name })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
