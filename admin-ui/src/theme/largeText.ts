import type { ThemeOptions } from '@mui/material/styles';

/** For older eyes and hands: text of 18 px and more, targets of 48 px, full contrast. */
export const largeText: ThemeOptions = {
  typography: {
    fontSize: 18,
    body2: { fontSize: '1.2rem' },
    caption: { fontSize: '1.1rem' },
    h6: { fontSize: '1.4rem' },
  },
  components: {
    MuiButton: {
      defaultProps: { size: 'large' },
      styleOverrides: { root: { minHeight: 48, minWidth: 88, fontSize: '1.2rem' } },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: 48, minHeight: 48 } } },
    MuiTableCell: { styleOverrides: { root: { fontSize: '1.2rem', paddingBlock: 10 } } },
    MuiTextField: { defaultProps: { size: 'medium' } },
    MuiFormControl: { defaultProps: { size: 'medium' } },
    MuiChip: {
      styleOverrides: {
        root: { fontSize: '1.1rem' },
        sizeSmall: { height: 36 },
        sizeMedium: { height: 36 },
      },
    },
    MuiSvgIcon: { styleOverrides: { root: { fontSize: '1.9rem' } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 48 } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: 48 } } },
    MuiInputLabel: { styleOverrides: { root: { fontSize: '1.15rem' } } },
  },
};
