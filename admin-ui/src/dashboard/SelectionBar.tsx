import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Disclosure } from '../layout/Disclosure';
import { useSmallScreen } from '../layout/useSmallScreen';
import { Filters } from './Filters';
import { dashboardPath } from './kpiPath';
import { SCREEN_ONLY } from './print';
import { useSelectionWords } from './useSelectionWords';
import { useSelection } from './useSelection';

/** Whose figures these are, and how to ask for others. On a phone the choices are folded away: figures come first. */
export function SelectionBar({ unit }: { unit: string }) {
  const translate = useTranslate();
  const small = useSmallScreen();
  const { selection } = useSelection();
  const words = useSelectionWords();
  return (
    <Box sx={SCREEN_ONLY}>
      {!small && <Filters />}
      <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 1.5, flexWrap: 'wrap' }}>
        <Typography sx={{ flex: 1, fontWeight: 600 }}>{words(unit, selection)}</Typography>
        {selection.unit && (
          <Button component={Link} to={dashboardPath({ ...selection, unit: undefined })}>
            {translate('kpi.ownUnit')}
          </Button>
        )}
        <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
          {translate('kpi.print')}
        </Button>
      </Box>
      {small && (
        <Disclosure summary={translate('kpi.filter.change')}>
          <Box sx={{ pt: 1 }}>
            <Filters />
          </Box>
        </Disclosure>
      )}
    </Box>
  );
}
