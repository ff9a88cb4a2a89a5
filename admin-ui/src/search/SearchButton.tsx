import SearchIcon from '@mui/icons-material/Search';
import { Button, IconButton } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSmallScreen } from '../layout/useSmallScreen';
import { SearchDialog } from './SearchDialog';

/** The one search box, in the bar of every page; Ctrl+K opens it from anywhere. */
export function SearchButton() {
  const translate = useTranslate();
  const small = useSmallScreen();
  const [open, setOpen] = useState(false);
  useCtrlK(() => setOpen(true));
  return (
    <>
      {small ? (
        <IconButton
          color="inherit"
          aria-label={translate('search.open')}
          onClick={() => setOpen(true)}
        >
          <SearchIcon />
        </IconButton>
      ) : (
        <Button
          color="inherit"
          variant="outlined"
          startIcon={<SearchIcon />}
          sx={{ borderColor: 'currentColor', mr: 1, whiteSpace: 'nowrap' }}
          onClick={() => setOpen(true)}
        >
          {translate('search.shortcut')}
        </Button>
      )}
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function useCtrlK(act: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
