import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

interface Counted {
  count?: number;
  countCapped?: boolean;
}

/** Forward and back only: the API pages by key, and counts no further than a thousand. */
export function CursorPagination() {
  const list = useListContext();
  const { page, perPage, setPage, data, hasNextPage } = list;
  const counted = (list.meta ?? {}) as Counted;
  const translate = useTranslate();
  if (!data?.length) return null;
  const { count = data.length, countCapped } = counted;
  const from = (page - 1) * perPage + 1;
  const range = { from, to: from + data.length - 1, count: countCapped ? `${count}+` : count };
  return (
    <Box
      component="nav"
      aria-label={translate('list.pages')}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, p: 1 }}
    >
      <Typography variant="body2">{translate('list.range', range)}</Typography>
      <Button
        startIcon={<ChevronLeftIcon />}
        disabled={page === 1}
        onClick={() => setPage(page - 1)}
      >
        {translate('ra.navigation.previous')}
      </Button>
      <Button
        endIcon={<ChevronRightIcon />}
        disabled={!hasNextPage}
        onClick={() => setPage(page + 1)}
      >
        {translate('ra.navigation.next')}
      </Button>
    </Box>
  );
}
