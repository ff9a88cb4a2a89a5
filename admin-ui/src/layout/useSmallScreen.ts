import { useMediaQuery, type Theme } from '@mui/material';

/** A phone: lists become cards, and the bar keeps only what fits. */
export const useSmallScreen = () => useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
