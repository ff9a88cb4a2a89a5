import { Box, Dialog, IconButton, TextField, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { problemOf } from '../backend/problem';
import { casePath } from '../cases/casePath';
import { useSmallScreen } from '../layout/useSmallScreen';
import { SearchHits } from './SearchHits';
import { useSearch } from './useSearch';

/** Typing searches, the arrow keys go through what is found, Enter opens it, Escape closes. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const small = useSmallScreen();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const found = useSearch(typed);
  const box = useRef<HTMLDivElement>(null);
  const open = (number: string) => {
    onClose();
    void navigate(casePath(number));
  };
  const first = found.data?.groups[0]?.hits[0];
  return (
    <Dialog
      open
      fullWidth
      fullScreen={small}
      maxWidth="sm"
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': translate('search.open') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box ref={box} sx={{ p: 2 }} onKeyDown={(event) => walk(event, box.current)}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <TextField
            autoFocus
            label={translate('search.label')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && first && found.asked === typed.trim())
                open(first.number);
            }}
            slotProps={{
              htmlInput: { maxLength: 100, autoComplete: 'off', enterKeyHint: 'search' },
            }}
          />
          <IconButton aria-label={translate('app.close')} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ my: 1 }} role="status">
          {found.error
            ? problemOf(found.error).detail
            : found.isFetching
              ? translate('search.searching')
              : translate(found.data ? `search.kind.${found.data.kind}` : 'search.hint')}
        </Typography>
        {found.data && <SearchHits result={found.data} onLeave={onClose} />}
      </Box>
    </Dialog>
  );
}

/** Up and down go from the box through what is found, and back. */
function walk(event: KeyboardEvent, dialog: HTMLElement | null) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !dialog) return;
  event.preventDefault();
  const stops = Array.from(dialog.querySelectorAll<HTMLElement>('input, a[href]'));
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
}
