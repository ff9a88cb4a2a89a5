import type { Components, Theme } from '@mui/material/styles';

type Overrides = Components<Theme> & Record<string, unknown>;

const PHONE = '@media (max-width: 599.95px)';

export const components = (mode: 'light' | 'dark'): Overrides => ({
  RaMenuItemLink: {
    styleOverrides: {
      root: {
        borderLeft: '3px solid transparent',
        '&.RaMenuItemLink-active': { borderLeftColor: 'currentColor', fontWeight: 600 },
      },
    },
  },
  RaDataTable: {
    styleOverrides: {
      root: {
        '& .RaDataTable-headerCell': { fontWeight: 600, whiteSpace: 'nowrap' },
        // With large text a table rather scrolls than stands in columns of one or two characters.
        '& .RaDataTable-rowCell': { minWidth: '3.2em' },
      },
    },
  },
  RaAppBar: {
    styleOverrides: {
      root: {
        '& .RaAppBar-toolbar': { minHeight: 52, [PHONE]: { flexWrap: 'wrap' } },
      },
    },
  },
  // Children of the layout may shrink, or a wide table scrolls the whole page on a phone.
  RaLayout: {
    styleOverrides: {
      root: {
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0 },
        [PHONE]: { '& .RaLayout-appFrame': { marginTop: 0 } },
      },
    },
  },
  RaList: {
    styleOverrides: {
      root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } },
    },
  },
  // On a phone the choices stand in pairs below the search: what is to be done begins on the first screen.
  RaFilterForm: {
    styleOverrides: {
      root: {
        [PHONE]: {
          display: 'grid',
          gridTemplateColumns: '1fr 1fr',
          columnGap: 8,
          '& .filter-field': { minWidth: 0 },
          '& .filter-field:first-of-type': { gridColumn: '1 / -1' },
          '& .RaFilterFormInput-spacer': { display: 'none' },
        },
      },
    },
  },
  // A label stands on the line of its field however large the text is.
  MuiInputLabel: {
    styleOverrides: {
      outlined: {
        '&.MuiInputLabel-shrink': { transform: 'translate(14px, -0.5625em) scale(0.75)' },
      },
    },
  },
  MuiChip: {
    styleOverrides: { sizeSmall: { height: '1.5rem' }, sizeMedium: { height: '2rem' } },
  },
  // Long choices wrap on a phone instead of being cut off.
  MuiMenuItem: { styleOverrides: { root: { whiteSpace: 'normal' } } },
  MuiTableCell: { styleOverrides: { sizeSmall: { paddingInline: 12 } } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiAppBar: {
    styleOverrides: {
      colorSecondary: { backgroundColor: mode === 'dark' ? '#1b1e24' : '#1a4b8c', color: '#fff' },
    },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
});
